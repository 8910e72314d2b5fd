import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type Sheet, sheetXml } from "./sheet.js";
import { workbook } from "./workbook.js";

const columns = [
  { name: "name", type: "String" },
  { name: "value", type: "Nullable(Decimal(38, 6))" },
];

function sheet(name: string, values: readonly unknown[][]): Sheet {
  async function* rows() {
    yield values;
  }
  return { name, columns, rows: rows() };
}

async function bytes(sheets: Sheet[]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbook(sheets)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("a sheet for each table, the head frozen and bold", async () => {
  const parts = unzipSync(
    await bytes([
      sheet("one", [
        ["a", "1.5"],
        ["b", null],
      ]),
      sheet("two", []),
    ]),
  );
  const part = (path: string) => strFromU8(parts[path]!);
  expect(part("xl/workbook.xml")).toMatch(/<sheet name="one" sheetId="1" r:id="rId1"\/><sheet name="two"/);
  expect(part("[Content_Types].xml")).toContain('PartName="/xl/worksheets/sheet2.xml"');
  const first = part("xl/worksheets/sheet1.xml");
  expect(first).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(first).toContain('<c r="A1" s="1" t="inlineStr"><is><t>name</t></is></c>');
  expect(first).toContain(
    '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><v>1.5</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c></row></sheetData></worksheet>',
  );
  expect(part("xl/styles.xml").split("<cellXfs")[1]).toMatch(
    /^ count="4"><xf [^>]*fontId="0"[^>]*><xf [^>]*fontId="1"/,
  );
});

test("the same rows give the same bytes", async () => {
  const once = () => bytes([sheet("one", [["a", "1"]])]);
  expect((await once()).equals(await once())).toBe(true);
});

test("a row more than a sheet has is an error that names the remedy", async () => {
  async function* rows() {
    const batch = Array.from({ length: 1024 }, () => []);
    for (let batches = 0; batches < 1025; batches++) yield batch;
  }
  const read = async () => {
    for await (const xml of sheetXml({ name: "big", columns, rows: rows() })) expect(xml).not.toBe("");
  };
  await expect(read()).rejects.toThrow(/big has more than 1,048,575 rows: .*--where.*another format/);
});

test("a text longer than a cell is an error that names its column", async () => {
  await expect(bytes([sheet("one", [["x".repeat(32_768), null]])])).rejects.toThrow(/one\.name has 32,768 characters/);
});
