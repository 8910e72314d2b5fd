// Writes a report as Word would: paragraphs, and tables with merged cells, in the layouts that offices use.
import { strToU8, zipSync } from "fflate";

const xml = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);

const run = (text, size, font) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="${size * 2}"/></w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

function paragraph(text, { size = 16, font = "WenQuanYi Micro Hei" }, title) {
  const properties = title ? '<w:jc w:val="center"/>' : `<w:ind w:firstLine="${size * 40}"/><w:jc w:val="both"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, title ? size + 6 : size, font)}</w:p>`;
}

function table(rows, style, width) {
  const {
    borders = "all",
    tableSize = 10.5,
    font = "WenQuanYi Micro Hei",
    repeatHeader = false,
    cutRows = true,
  } = style;
  const placed = place(rows);
  const columns = placed.columns;
  const label = Math.max(1, columns - 7);
  // Labels get the room, numbers the rest, as people draw these tables.
  const valueWidth =
    columns <= 4 ? width / columns : Math.floor((width * (columns > 11 ? 1 : 0.6)) / (columns > 11 ? columns : 7));
  const widths = Array.from({ length: columns }, (_, i) =>
    columns <= 4 || columns > 11
      ? Math.floor(width / columns)
      : i < columns - 7
        ? Math.floor((width - 7 * valueWidth) / label)
        : valueWidth,
  );
  const side = (name) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const drawn =
    borders === "all"
      ? ["top", "left", "bottom", "right", "insideH", "insideV"]
      : borders === "levels"
        ? ["top", "bottom", "insideH"]
        : [];
  const cells = placed.rows.map((row, at) => {
    const inner = row
      .map(({ text, colSpan, merge, column }) => {
        const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
        const vertical = merge === "" ? "" : merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
        const own = widths.slice(column, column + colSpan).reduce((sum, each) => sum + each, 0);
        const content = text
          .split("\n")
          .map(
            (line) =>
              `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${line === "" ? "" : run(line, tableSize, font)}</w:p>`,
          )
          .join("");
        return `<w:tc><w:tcPr><w:tcW w:w="${own}" w:type="dxa"/>${span}${vertical}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
      })
      .join("");
    const properties = `<w:trPr>${cutRows ? "" : "<w:cantSplit/>"}${repeatHeader && at < 3 ? "<w:tblHeader/>" : ""}</w:trPr>`;
    return `<w:tr>${properties}${inner}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${drawn.map(side).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>${cells.join("")}</w:tbl>`;
}

/** Rows of cells with spans to rows in which every place that a merged cell covers is named. */
function place(rows) {
  const down = [];
  let columns = 0;
  const placed = rows.map((row) => {
    const result = [];
    let column = 0;
    const fillDown = () => {
      while (down[column] !== undefined && down[column].left > 0) {
        const { colSpan } = down[column];
        down[column].left--;
        result.push({ text: "", colSpan, merge: "continue", column });
        column += colSpan;
      }
    };
    for (const { text, colSpan, rowSpan } of row) {
      fillDown();
      result.push({ text, colSpan, merge: rowSpan > 1 ? "restart" : "", column });
      down[column] = { left: rowSpan - 1, colSpan };
      column += colSpan;
    }
    fillDown();
    columns = Math.max(columns, column);
    return result;
  });
  return { rows: placed, columns };
}

export function writeDocx(pieces, style) {
  const page = style.landscape ? [16838, 11906] : [11906, 16838];
  const width = page[0] - 2 * 1400;
  let titled = false;
  const body = pieces.map((piece) => {
    if (typeof piece !== "string") return `${table(piece, style, width)}<w:p/>`;
    const title = !titled;
    titled = true;
    return paragraph(piece, style, title);
  });
  const foot = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> —</w:t></w:r></w:p>`;
  const name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const references = `${style.head ? '<w:headerReference w:type="default" r:id="r2"/>' : ""}${style.foot ? '<w:footerReference w:type="default" r:id="r1"/>' : ""}`;
  const section = `<w:sectPr>${references}<w:pgSz w:w="${page[0]}" w:h="${page[1]}"${style.landscape ? ' w:orient="landscape"' : ""}/><w:pgMar w:top="1440" w:right="1400" w:bottom="1440" w:left="1400" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>`;
  const part = (path, type) =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const files = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/word/document.xml", "document.main")}${part("/word/footer1.xml", "footer")}${part("/word/header1.xml", "header")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/footer" Target="footer1.xml"/><Relationship Id="r2" Type="${relation}/header" Target="header1.xml"/></Relationships>`,
    "word/footer1.xml": `${declaration}<w:ftr ${name}>${foot}</w:ftr>`,
    "word/header1.xml": `${declaration}<w:hdr ${name}><w:p><w:r><w:t>${xml(style.head ?? "")}</w:t></w:r></w:p></w:hdr>`,
    "word/document.xml": `${declaration}<w:document ${name} xmlns:r="${relation}"><w:body>${body.join("")}${section}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime: "2024-01-01" }]])),
  );
}
