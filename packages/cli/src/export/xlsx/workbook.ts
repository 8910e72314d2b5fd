import { GongkaiError } from "@gongkai/contracts";
import { Zip, ZipDeflate } from "fflate";
import { xmlText } from "./cell.js";
import { type Sheet, sheetXml } from "./sheet.js";

/** The same workbook has the same bytes, whenever it is written. */
const writtenAt = new Date(1980, 0, 1);
/** What a part of a package without ZIP64 may have. */
const longestPart = 0xffff_ffff;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook (ECMA-376, Office Open XML) as bytes: sheet after sheet, each no faster than it is taken, so that memory does
 * not grow with the rows. @throws GongkaiError E_SHEET_FULL
 */
export async function* workbook(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data);
  });
  for (const [path, xml] of fixedParts(sheets.map(({ name }) => name))) addPart(zip, path).push(Buffer.from(xml), true);
  for (const [index, sheet] of sheets.entries()) {
    const part = addPart(zip, `xl/worksheets/sheet${index + 1}.xml`);
    let size = 0;
    for await (const xml of sheetXml(sheet)) {
      const bytes = Buffer.from(xml);
      size += bytes.length;
      if (size > longestPart) throw new GongkaiError("E_SHEET_FULL", `${sheet.name} has more than 4 GiB`);
      part.push(bytes);
      yield* packed.splice(0);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield* packed.splice(0);
}

function addPart(zip: Zip, path: string): ZipDeflate {
  const part = new ZipDeflate(path, { level: 4 });
  part.mtime = writtenAt;
  zip.add(part);
  return part;
}

function fixedParts(names: readonly string[]): [path: string, xml: string][] {
  const sheets = names.map((name, index) => ({ name: xmlText(name), number: index + 1 }));
  return [
    ["[Content_Types].xml", contentTypes(sheets)],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${sheets
        .map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${head}<Relationships xmlns="${packaged}/relationships">${sheets
        .map(
          ({ number }) =>
            `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        )
        .join(
          "",
        )}<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", styles],
  ];
}

const contentTypes = (sheets: readonly { number: number }[]): string =>
  `${head}<Types xmlns="${packaged}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${mediaType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${mediaType}.styles+xml"/>` +
  sheets
    .map(
      ({ number }) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${mediaType}.worksheet+xml"/>`,
    )
    .join("") +
  "</Types>";

/** In the order of `styleOf` (cell.ts): plain, head, date, instant. */
const styles =
  `${head}<styleSheet xmlns="${spreadsheet}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
