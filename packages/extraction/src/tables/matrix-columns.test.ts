import { describe, expect, it } from "vitest";
import { piped, rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readMatrix } from "./matrix.js";

const received = "一、本年新收政府信息公开申请数量";
const granted = "（一）予以公开";
const partial = "（二）部分公开";
const notHeld = "1.本机关不掌握相关政府信息";
const official = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

const reading = (heads: string, ...rows: string[]) =>
  readMatrix(rowsOf(`三、收到和处理政府信息公开申请情况\n${piped(`申请人情况 ${heads}`, ...rows)}`));
/** The applicants and numbers of the row of received applications. */
const columns = (heads: string, ...rows: string[]) => ofReceived(reading(heads, ...rows));
const ofReceived = (found: ReturnType<typeof readMatrix>) =>
  values(found).flatMap((fact) => /^applications\.received@?(.*)/.exec(fact)?.[1] ?? []);
const loose = (...lines: string[]) => ofReceived(readMatrix(rowsOf(lines.join("\n"))));
const inOfficialOrder = [
  "natural_person=1",
  "business=2",
  "research=3",
  "social_welfare=4",
  "legal_service=5",
  "other_organization=6",
  "=21",
];

describe("the columns of the matrix", () => {
  it("natural persons have a column though their head is lost", () =>
    expect(columns("商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", `${received} 63 7 2 5 1 78`)).toEqual([
      "=78",
    ]));

  it("are natural persons and organizations where these are not divided, with the total or without", () => {
    expect(columns("自然人 法人和其他组织 总计", `${received} 5 3 8`)).toEqual([
      "natural_person=5",
      "organization=3",
      "=8",
    ]);
    expect(columns("自然人 法人及其他组织", `${received} 5 3`)).toEqual(["natural_person=5", "organization=3"]);
  });

  it.each([
    ["自然人 法人或其他组织 总计", "5 3"],
    ["自然人 法人或其他组织", "5 3 1 9"],
    ["自然人 总计", "5 5"],
    ["自然人 其他 总计", "5 3 8"],
  ])("are not told by the heads %s over a row of %s", (heads, cells) => {
    const { facts, remarks, rows } = reading(heads, `${received} ${cells}`);
    expect(facts).toEqual([]);
    expect(remarks.map(({ code }) => code)).toEqual(["columns_unknown"]);
    expect(rows.size).toBe(1);
  });

  it("are not those of organizations alone, where the other heads are broken beyond reading", () => {
    expect(loose("申请人情", "自", "然人", "社会公益组织", "法律服务机构", "其", "他", received, "26", "26")).toEqual(
      [],
    );
  });

  it("are those named where some kinds of organization have none", () => {
    expect(columns("自然人 商业企业 科研机构 总计", `${received} 5 2 1 8`)).toEqual([
      "natural_person=5",
      "business=2",
      "research=1",
      "=8",
    ]);
    expect(columns("自然人 法律服务机构 其他 总计", `${received} 5 2 1 8`)).toEqual([
      "natural_person=5",
      "legal_service=2",
      "other_organization=1",
      "=8",
    ]);
  });

  it("do not take the organizations as a whole for others", () =>
    expect(columns("自然人 法人或其他组织 商业企业 科研机构 总计", `${received} 5 2 1 8`)).toEqual([
      "natural_person=5",
      "business=2",
      "research=1",
      "=8",
    ]));

  it("are the official ones where as many as these have no heads that can be read", () => {
    expect(columns("甲 乙 丙 丁 戊 己 庚", `${received} 1 2 3 4 5 6 21`)).toEqual(inOfficialOrder);
    // 其他 and 法律服务机构 are missing.
    expect(columns("自然人 社会公益组织 科研机构 商业企业 - - 总计", `${received} 1 2 3 4 5 6 21`)).toEqual(
      inOfficialOrder,
    );
  });

  it("stand as their heads do, whatever 其他 is named in front of these", () => {
    const rows = [`${received} 1 2 3 4 5 6 21`];
    const heads = "自然人 法律服务机构 社会公益组织 科研机构 商业企业 其他 总计";
    const found = [
      "natural_person=1",
      "legal_service=2",
      "social_welfare=3",
      "research=4",
      "business=5",
      "other_organization=6",
      "=21",
    ];
    expect(columns(heads, ...rows)).toEqual(found);
    expect(columns(`其他 - ${heads}`, ...rows)).toEqual(found);
  });

  it("without the total stand as their heads do", () =>
    expect(columns("自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他", `${received} 1 2 3 4 5 6`)).toEqual([
      "natural_person=1",
      "research=2",
      "business=3",
      "social_welfare=4",
      "legal_service=5",
      "other_organization=6",
    ]));

  it("are the official ones without the total where none is named, though a head cannot be read", () =>
    expect(columns("自然人 商业企业 科研机构 口口 法律服务机构 其他", `${received} 1 2 3 4 5 6`)).toEqual(
      inOfficialOrder.slice(0, -1),
    ));

  it("are not told where a head of those that a form has cannot be read: only the total is sure", () => {
    expect(columns("自然人 商业企业 科研机构 口口 总计", `${received} 5 2 1 0 8`)).toEqual(["=8"]);
    expect(columns("自然人 商业企业 科研机构 口口 口口 总计", `${received} 5 2 1 0 0 8`)).toEqual(["=8"]);
    expect(columns("自然人 商业企业 科研机构 口口 口口", `${received} 5 2 1 0 8`)).toEqual(["=8"]);
  });

  it("stand as their heads do where cells part these, though they are cut", () =>
    expect(columns("自然人 科研 商业 社会公益 法律服务 其他 总计", `${received} 1 2 3 4 5 6 21`).slice(0, 3)).toEqual([
      "natural_person=1",
      "research=2",
      "business=3",
    ]));

  it("stand in the official order where a line of loose text cuts their heads, and as their heads do where none does", () => {
    const row = `${received} 1 2 3 4 5 6 21`;
    const cut = "申请人情况 自然人 科研 商业 社会公益 法律服务 其他 总计";
    expect(loose(cut, row)).toEqual(inOfficialOrder);
    const uncut = "申请人情况 自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计";
    expect(loose(uncut, row).slice(0, 3)).toEqual(["natural_person=1", "research=2", "business=3"]);
    const half = "申请人情况 自然人 科研机构 商业企业 社会公益 法律服务 其他 总计";
    expect(loose(half, row)).toEqual(inOfficialOrder);
  });
});

describe("the total", () => {
  /** Numbers of a row whose total stands last, first, or nowhere. */
  const last = "1 2 0 0 0 0 3";
  const first = "3 1 2 0 0 0 0";
  const nowhere = "1 2 0 0 0 0 9";
  const none = "0 0 0 0 0 0 0";
  const blank = "- - - - - - -";
  const totalFirst = (...rows: string[]) =>
    values(
      reading(
        official,
        ...[received, granted, partial, notHeld].slice(0, rows.length).map((name, i) => `${name} ${rows[i]}`),
      ),
    )[0]?.startsWith("applications.received=");

  it.each<[boolean, string[]]>([
    [false, [last]],
    [true, [first]],
    [true, [first, first, last]],
    [false, [first, last]],
    [false, [first, first, last, last]],
    [false, [nowhere, nowhere]],
    [false, [first, nowhere]],
    [true, [first, first, nowhere]],
    [true, [first, none, none, none]],
    [true, [first, first, "1 2 3", "1 2 3"]],
    [true, [first, blank, blank, blank]],
    // A total that stands at both ends speaks for the official order too.
    [false, ["3 0 0 0 0 0 3", first]],
    [false, [none, none]],
    [false, ["? 1 2 0 0 0 0"]],
    [false, ["- 1 2 0 0 0 0"]],
  ])("stands in front: %s, by %j", (expected, rows) => expect(totalFirst(...rows)).toBe(expected));

  it("stands last where the heads of a form name none", () =>
    expect(
      columns(
        "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他",
        `${received} 3 1 2 0 0 0`,
        `${granted} 3 1 2 0 0 0`,
      )[0],
    ).toBe("natural_person=3"));

  it("stands in front of the columns that some forms leave out as well", () =>
    expect(columns("总计 自然人 商业企业 科研机构", `${received} 8 5 2 1`)).toEqual([
      "=8",
      "natural_person=5",
      "business=2",
      "research=1",
    ]));
});
