import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruledTable, stream, type WrittenPage, writePdf } from "../../../../../test/documents/written-pdf.js";
import { extract } from "../../extract.js";
import { type PdfReading, readPdf } from "./read-pdf.js";

function read(...pages: WrittenPage[]): PdfReading {
  const reading = readPdf(writePdf(pages));
  if (typeof reading === "string") throw new Error(reading);
  return reading;
}

/** The cells of each table as text. */
function cells({ source: { text, tables } }: PdfReading): string[][][] {
  return tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end))));
}

const channels = [
  ["指标", "单位", "数量"],
  ["当面申请数", "人次", "12"],
  ["网络申请数", "人次", ""],
];
const widths = [200, 60, 80];

describe("text of a PDF", () => {
  it("is a paragraph a line: wrapped lines joined, headings and first lines not", () => {
    const line = (y: number, text: string, x = 60) => ({ x, y, text, size: 12 });
    const { source } = read({
      texts: [
        line(100, "一、概述", 84),
        line(120, "全县各单位主动公开政府信息并且在网站上公开的共有一百二十", 84),
        line(140, "条政府信息，其中政府网站公开一百条，政府公报公开二十条，新闻发"),
        line(160, "布会没有召开，档案馆和图书馆公开五条，其他方式公开六条，合计"),
        line(180, "一百三十一条。"),
        line(200, "二、依申请公开政府信息情况", 84),
      ],
    });
    expect(source.text.split("\n")).toEqual([
      "一、概述",
      "全县各单位主动公开政府信息并且在网站上公开的共有一百二十条政府信息，其中政府网站公开一百条，政府公报公开二十条，新闻发布会没有召开，档案馆和图书馆公开五条，其他方式公开六条，合计一百三十一条。",
      "二、依申请公开政府信息情况",
      "",
    ]);
  });

  it("has blanks where there is room, and none where the typesetter only spread a line", () => {
    const { source } = read({
      texts: [
        { x: 60, y: 100, text: "2013-01-02" },
        { x: 123, y: 100, text: "08:30" },
        { x: 60, y: 130, text: "主" },
        { x: 76, y: 130, text: "动" },
        { x: 60, y: 160, text: "索引号" },
        { x: 130, y: 160, text: "文号" },
      ],
    });
    expect(source.text).toBe("2013-01-02 08:30\n主动\n索引号 文号\n");
  });

  it.each([
    0, 1, 2, 3,
  ])("is read in a font that is named and not embedded, each character by itself, turned %i quarters", (turn) => {
    const fonts = [
      "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[11 0 R]>>",
      "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1 95 500]/FontDescriptor 12 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>",
      "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
    ];
    const content = "BT /T 12 Tf 60 700 Td <4ef6> Tj 12 0 Td <6570> Tj 12 0 Td <0033> Tj ET";
    const shown = stream("<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</T 10 0 R>>>>", content);
    const reading = readPdf(writePdf([{ raw: "/F3 Do", turn }], [...fonts, shown]));
    expect(typeof reading === "string" ? reading : reading.source.text).toBe("件数3\n");
  });

  it("leaves out page numbers, running heads and slanted watermarks", () => {
    const page = (number: number, text: string): WrittenPage => ({
      raw: "BT /S 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <01> Tj ET",
      texts: [
        { x: 200, y: 40, text: "某县水利局年度报告" },
        { x: 60, y: 200, text },
        { x: 290, y: 800, text: `- ${number} -` },
      ],
    });
    expect(read(page(1, "甲方"), page(2, "乙方"), page(3, "丙方")).source.text).toBe(
      "某县水利局年度报告\n甲方\n乙方\n丙方\n",
    );
  });

  it("keeps the numbers of a table without lines at a page's end, unlike the page's own", () => {
    const page = (...texts: string[]): WrittenPage => ({
      texts: texts.map((text, i) => ({ x: 60, y: 800 - 20 * (texts.length - 1 - i), text })),
    });
    expect(
      read(page("件数", "14", "0", "7"), page("件数", "3", "0", "8"), page("件数", "5", "1", "9")).source.text,
    ).toBe("件数\n14\n0\n件数\n3\n0\n件数\n5\n1\n");
    expect(read(page("件数", "14", "0"), page("件数", "3", "0"), page("件数", "5", "1")).source.text).toBe(
      "件数\n14\n0\n件数\n3\n0\n件数\n5\n1\n",
    );
  });

  it("joins a line that ends early because the next begins with a long number", () => {
    const line = (y: number, text: string) => ({ x: 60, y, text, size: 12 });
    const { source } = read({
      texts: [
        line(100, "全县各单位主动公开政府信息并且在网站上公开的共有一百"),
        line(120, "二十条政府信息，其中政府网站公开一百条，微信公开"),
        line(140, "12411条，政府公报公开二十条，新闻发布会公开五条，还"),
        line(160, "有其他方式公开六条。"),
      ],
    });
    expect(source.text).toContain("微信公开12411条");
  });

  it("parts a heading from a full last line where no line is indented", () => {
    const line = (y: number, text: string) => ({ x: 60, y, text, size: 12 });
    const { source } = read({
      texts: [
        line(100, "全县各单位主动公开政府信息并且在网站上公开的共有一百"),
        line(120, "二十条政府信息，其中政府网站公开一百条，公报二十条。"),
        line(140, "二、依申请公开政府信息情况以及相关工作的其他办理情况"),
        line(160, "全年收到申请三件，均已答复。"),
      ],
    });
    expect(source.text.split("\n")[1]).toMatch(/^二、/);
  });
});

describe("tables of a PDF", () => {
  it("are rebuilt from their lines, blank cells kept", () => {
    expect(cells(read(ruledTable(channels, { widths })))).toEqual([channels]);
  });

  it("keep merged cells with their spans", () => {
    const { lines, texts } = ruledTable(
      [
        ["办理结果", "予以公开", "3"],
        ["", "部分公开", "1"],
      ],
      { widths: [60, 100, 60] },
    );
    const inner = lines.map(([x0, y0, x1, y1]) =>
      y0 === 124 && y1 === 124 ? ([120, y0, x1, y1] as const) : ([x0, y0, x1, y1] as const),
    );
    const reading = read({ lines: inner, texts });
    expect(cells(reading)).toEqual([
      [
        ["办理结果", "予以公开", "3"],
        ["部分公开", "1"],
      ],
    ]);
    expect(reading.source.tables[0]?.rows[0]?.map(({ rowSpan }) => rowSpan)).toEqual([2, 1, 1]);
  });

  it("part cells that stand as close as the words of a line", () => {
    const row = [["1000", "2000", "3000"]];
    expect(cells(read(ruledTable(row, { widths: [22, 22, 22] })))).toEqual([row]);
  });

  it("keep a number whole that is longer than its column", () => {
    const row = [["行政事业性收费", "1234567.89", ""]];
    expect(cells(read(ruledTable(row, { widths: [100, 40, 60] })))).toEqual([row]);
  });

  it("come out alike however the page is turned", () => {
    const upright = read(ruledTable(channels, { widths })).source.text;
    for (const turn of [0, 1, 2, 3])
      for (const rotate of [0, 90, 180, 270])
        expect(read({ ...ruledTable(channels, { widths }), turn, rotate }).source.text).toBe(upright);
  });

  it("go on over a page break: one table, its header once, page numbers out of it", () => {
    const numbered = (page: ReturnType<typeof ruledTable>, number: number): WrittenPage => ({
      ...page,
      texts: [...page.texts, { x: 290, y: 810, text: `${number}` }],
    });
    const [header = [], ...rows] = channels;
    const more = [["信函申请数", "人次", "7"]];
    const reading = read(
      numbered(ruledTable([header, ...rows], { widths, y: 660 }), 1),
      numbered(ruledTable([header, ...more], { widths, y: 60 }), 2),
    );
    expect(cells(reading)).toEqual([[header, ...rows, ...more]]);
  });

  it("mend the row that a page break cuts in two", () => {
    const reading = read(
      ruledTable(
        [
          ["规章", "0"],
          ["5.要求行政机关确认或重新", "4"],
        ],
        { widths: [130, 60], y: 700 },
      ),
      ruledTable(
        [
          ["出具已获取信息", ""],
          ["（六）其他处理", "2"],
        ],
        { widths: [130, 60], y: 60 },
      ),
    );
    expect(cells(reading)).toEqual([
      [
        ["规章", "0"],
        ["5.要求行政机关确认或重新出具已获取信息", "4"],
        ["（六）其他处理", "2"],
      ],
    ]);
  });

  it("leave rows apart that a page break only parts", () => {
    const reading = read(
      ruledTable(
        [
          ["规章", "0"],
          ["行政许可", "4"],
        ],
        { widths: [130, 60], y: 700 },
      ),
      ruledTable(
        [
          ["行政处罚", ""],
          ["行政强制", "2"],
        ],
        { widths: [130, 60], y: 60 },
      ),
    );
    expect(cells(reading)[0]).toHaveLength(4);
  });

  it("find the cells of rows whose parting line was lost", () => {
    const rows = [
      ["网站公开数", "15"],
      ["公报公开数", "7"],
    ];
    const { lines, texts } = ruledTable(rows, { widths: [120, 60] });
    const lost = lines.map(([x0, y0, x1, y1]) =>
      y0 === 124 && y1 === 124 ? ([x0, y0, 180, y1] as const) : ([x0, y0, x1, y1] as const),
    );
    expect(cells(read({ texts, lines: lost }))).toEqual([rows]);
  });

  it("are not seen in a frame around text", () => {
    const { source } = read({
      ...ruledTable([[""]], { widths: [400], height: 600 }),
      texts: [{ x: 80, y: 200, text: "主动公开政府信息" }],
    });
    expect(source.tables).toEqual([]);
    expect(source.text).toBe("主动公开政府信息\n");
  });
});

describe("PDFs that cannot be read", () => {
  const reason = (bytes: Uint8Array) => {
    const { outcome } = extract(bytes);
    return outcome.status === "rejected" ? outcome.rejection.reason : "parsed";
  };

  it("are image_only where they hold pictures alone", () =>
    expect(reason(writePdf([{ picture: true }, { picture: true }]))).toBe("image_only"));

  it("are undecodable where they are locked, damaged or cut off", () => {
    const lock =
      "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)>>/ID[(1)(1)]";
    expect(reason(writePdf([{}], [], lock))).toBe("undecodable");
    expect(reason(Buffer.from("%PDF-1.7\n"))).toBe("undecodable");
  });

  it("are answered whatever their bytes", () => {
    const whole = writePdf([{ ...ruledTable(channels, { widths }), picture: true }]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }),
        fc.integer({ min: 20, max: whole.length }),
        (changes, length) => {
          const bytes = Buffer.from(whole.subarray(0, length));
          for (const [at, byte] of changes) if (at >= 8 && at < length) bytes[at] = byte;
          expect(["parsed", "rejected"]).toContain(extract(bytes).outcome.status);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["forms that hold each other twice, forty deep", formsWithin(40)],
    ["a form that holds itself", writePdf([{ raw: "/F0 Do" }], [form("/F0 Do /F0 Do", 0)])],
    ["a gigabyte of operators in a megabyte", deflated("q Q ", 1 << 28)],
    ["a hundred million characters", deflated("BT /S 1 Tf <01> Tj ET ", 1 << 22)],
  ])("are given up in time and memory: %s", (_, bytes) => {
    const before = process.cpuUsage();
    const { rss } = process.memoryUsage();
    expect(["undecodable", "empty"]).toContain(reason(bytes));
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(10e6);
    expect(process.memoryUsage().rss - rss).toBeLessThan(1 << 30);
  });

  it("are read to a bounded number of pages, and say so", () => {
    const reading = readPdf(writePdf(Array.from({ length: 250 }, () => ({ texts: [{ x: 60, y: 60, text: "甲乙" }] }))));
    expect(reading).toMatchObject({ pages: 250, pagesRead: 200 });
  });
});

function form(content: string, next: number): string {
  return stream(
    `<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F${next} ${10 + next} 0 R>>>>`,
    content,
  );
}

function formsWithin(depth: number): Buffer {
  const forms = Array.from({ length: depth }, (_, i) => form(`/F${i + 1} Do /F${i + 1} Do`, i + 1));
  return writePdf(
    [{ raw: "/F0 Do" }],
    [...forms, stream("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m 9 9 l S")],
  );
}

/** A page whose content is one operator over and over, packed. */
function deflated(operator: string, times: number): Buffer {
  const packed = deflateSync(Buffer.alloc(operator.length * times, operator), { level: 9 }).toString("latin1");
  const content = stream(
    "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Filter/FlateDecode/Resources<</Font<</S 3 0 R>>>>",
    packed,
  );
  return writePdf([{ raw: "/F0 Do", texts: [{ x: 60, y: 60, text: "一" }] }], [content]);
}
