import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../../../test/documents/docx.js";
import { extract } from "../../extract.js";
import { readDocx } from "./docx.js";

const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const cell = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

function read(body: string) {
  return readDocx(strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`));
}

/** The cells of each table as text with their spans. */
function cells(body: string) {
  const source = read(body);
  return source.tables.map(({ rows }) =>
    rows.map((row) => row.map(({ start, end, colSpan, rowSpan }) => [source.text.slice(start, end), colSpan, rowSpan])),
  );
}

describe("readDocx", () => {
  it("writes a paragraph a line, runs put together, tabs and breaks kept", () =>
    expect(
      read(
        paragraph(`${text("主动公开")}${text("12")}<w:r><w:tab/><w:t>条</w:t><w:br/><w:t>无</w:t></w:r>`) +
          paragraph("") +
          paragraph(text("二、依申请公开")),
      ).text,
    ).toBe("主动公开12\t条\n无\n二、依申请公开\n"));

  it("leaves out deleted text, fields' instructions and the second form of a text box", () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(text(words))}</w:txbxContent>`;
    expect(
      read(
        paragraph(
          `<w:del>${text("旧")}</w:del><w:ins>${text("新")}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>`,
        ) +
          paragraph(
            `${text("正文")}<mc:AlternateContent><mc:Choice>${box("框内")}</mc:Choice><mc:Fallback>${box("框内")}</mc:Fallback></mc:AlternateContent>`,
          ),
      ).text,
    ).toBe("新\n框内\n正文\n");
  });

  it("keeps cells with what they span", () =>
    expect(
      cells(
        `<w:tbl><w:tr>${cell(paragraph(text("办理结果")), "<w:vMerge w:val='restart'/>")}${cell(paragraph(text("公开")), "<w:gridSpan w:val='2'/>")}</w:tr>` +
          `<w:tr>${cell(paragraph(""), "<w:vMerge/>")}${cell(paragraph(text("予以公开")))}${cell(paragraph(text("3")))}</w:tr></w:tbl>`,
      ),
    ).toEqual([
      [
        [
          ["办理结果", 1, 2],
          ["公开", 2, 1],
        ],
        [
          ["予以公开", 1, 1],
          ["3", 1, 1],
        ],
      ],
    ]));

  it("reads through a table that holds another", () => {
    const inner = `<w:tbl><w:tr>${cell(paragraph(text("规章")))}${cell(paragraph(text("0")))}</w:tr></w:tbl>`;
    const outer = `<w:tbl><w:tr>${cell(paragraph(text("左")))}${cell(`${inner}<w:p/>`)}</w:tr></w:tbl>`;
    expect(cells(outer)).toEqual([
      [
        [
          ["规章", 1, 1],
          ["0", 1, 1],
        ],
      ],
    ]);
    expect(read(outer).text).toBe("左\n规章\t0\n");
  });

  it("keeps a title's style", () =>
    expect(read(paragraph(`<w:pPr><w:pStyle w:val="Title"/></w:pPr>${text("某局年度报告")}`)).titles).toEqual([
      { text: "某局年度报告", start: 0, end: 6, source: "heading" },
    ]));
});

describe("packages that cannot be read", () => {
  const reason = (bytes: Uint8Array) => {
    const { outcome } = extract(bytes);
    return outcome.status === "rejected" ? outcome.rejection.reason : "parsed";
  };
  const whole = writeDocx(["某县水利局2021年政府信息公开工作年度报告", "主动公开政府信息12条。"], {});

  it("are undecodable where they are cut off or unpack to too much", () => {
    expect(reason(whole.subarray(0, whole.length - 30))).toBe("undecodable");
    expect(reason(zipSync({ "word/document.xml": new Uint8Array(64 * 1024 * 1024) }))).toBe("undecodable");
  });

  it("take no more memory than they say, even where they lie", () => {
    const bomb = Buffer.from(zipSync({ "word/document.xml": new Uint8Array(32 * 1024 * 1024) }));
    for (let at = bomb.indexOf("PK\x01\x02"); at !== -1; at = bomb.indexOf("PK\x01\x02", at + 1))
      bomb.writeUInt32LE(100, at + 24);
    expect(["undecodable", "empty"]).toContain(reason(bomb));
  });

  it("are unsupported_format where they are no word processor's", () =>
    expect(reason(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toBe("unsupported_format"));

  it("are image_only where they hold pictures alone", () =>
    expect(
      reason(
        zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p><a:blip/></w:p></w:body></w:document>") }),
      ),
    ).toBe("image_only"));

  it("end soon however deep they go", () => {
    const startedAt = performance.now();
    reason(zipSync({ "word/document.xml": strToU8("<w:tbl><w:tr><w:tc>".repeat(300_000)) }));
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it("are answered whatever their bytes", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }), (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) if (at >= 4) bytes[at] = byte;
        expect(["parsed", "rejected"]).toContain(extract(bytes).outcome.status);
      }),
      { numRuns: 300 },
    ));
});
