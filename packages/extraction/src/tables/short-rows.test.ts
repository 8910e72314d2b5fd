import { describe, expect, it } from "vitest";
import { rowsOf } from "../../../../test/documents/table-rows.js";
import { readMatrix } from "./matrix.js";

const form = {
  received: ["一、本年新收政府信息公开申请数量", "received"],
  carriedIn: ["二、上年结转政府信息公开申请数量", "carried_in"],
  granted: ["（一）予以公开", "outcome.granted"],
  partial: ["（二）部分公开", "outcome.partially_granted"],
  secret: ["1.属于国家秘密", "outcome.denied.state_secret"],
  laws: ["2.其他法律行政法规禁止公开", "outcome.denied.other_laws"],
  security: ["3.危及“三安全一稳定”", "outcome.denied.security_stability"],
  notHeld: ["1.本机关不掌握相关政府信息", "outcome.unable.not_held"],
  creation: ["2.没有现成信息需要另行制作", "outcome.unable.needs_creation"],
  total: ["（七）总计", "outcome.total"],
  carriedOut: ["四、结转下年度继续办理", "carried_out"],
} as const;
type Name = keyof typeof form;
type Cells = Partial<Record<Name, string>>;

/** A matrix of these rows; `-` for a blank cell. */
const read = (rows: Cells, ...more: string[]) =>
  readMatrix(
    rowsOf(
      [
        "三、收到和处理政府信息公开申请情况",
        "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
        ...Object.entries(rows).map(([name, cells]) => written(name as Name, cells)),
        ...more,
      ].join("\n"),
    ),
  );
const written = (name: Name, cells: string) => `| ${form[name][0]} | ${cells.replaceAll(" ", " | ")} |`;

/** What one row of the matrix says: its numbers by applicant, which of its cells are known to be lost, and the remarks. */
const rowOf = (name: Name, rows: Cells, ...more: string[]) => {
  const { facts, open, remarks } = read(rows, ...more);
  const own = <T extends { indicator: string }>(each: readonly T[]) =>
    each.filter(({ indicator }) => indicator === `applications.${form[name][1]}`);
  return {
    cells: own(facts).map(({ applicant, decimal }) => `${applicant}=${decimal}`),
    lost: own(open).flatMap(({ applicant, reading }) => (reading === "?" ? [applicant] : [])),
    remarks: remarks.map(({ code }) => code),
  };
};
const onlyTotal = (total: number) => ({ cells: [`total=${total}`], lost: [], remarks: ["short_row"] });
const nothing = { cells: [], lost: [], remarks: ["short_row"] };

/** Every sum of it holds, and no business applied. */
const whole = {
  received: "9 0 8 5 4 3 29",
  carriedIn: "1 0 1 1 1 1 5",
  granted: "5 0 4 3 2 1 15",
  notHeld: "3 0 2 2 2 1 10",
  total: "8 0 6 5 4 2 25",
  carriedOut: "2 0 3 1 1 2 9",
} as const;
const others = ["natural_person", "research", "social_welfare", "legal_service", "other_organization", "total"];

describe("a row of the matrix with fewer cells than columns", () => {
  it("gives its total alone where the cells in front may stand in several columns", () => {
    const { carriedIn: _, ...rows } = whole;
    expect(rowOf("carriedOut", { ...rows, carriedOut: "7 2 9" })).toEqual(onlyTotal(9));
    expect(rowOf("carriedOut", { ...rows, carriedOut: "0 0 0 0 0 0" })).toEqual({ ...onlyTotal(0), remarks: [] });
  });

  it("gives nothing where its cells do not make up a total", () => {
    const { carriedIn: _, ...rows } = whole;
    expect(rowOf("carriedOut", { ...rows, carriedOut: "2 1 4" })).toEqual(nothing);
  });

  it("gives nothing where only one cell is left, though it may be the total", () => {
    expect(rowOf("granted", { ...whole, granted: "15" })).toEqual(nothing);
    expect(rowOf("granted", { ...whole, granted: "0" }).cells).toEqual([]);
  });

  it("gives what two cells say", () => expect(rowOf("granted", { ...whole, granted: "15 15" })).toEqual(onlyTotal(15)));

  it("gives nothing where a cell of it cannot be read", () =>
    expect(rowOf("granted", { ...whole, granted: "5 4 ? 2 1 12" })).toEqual(nothing));

  it.each(
    Object.keys(whole) as (keyof typeof whole)[],
  )("%s: gives each cell its column where the columns' sums say that the missing one is nothing", (name) => {
    const cells = whole[name].split(" ").filter((cell) => cell !== "0");
    expect(rowOf(name, { ...whole, [name]: cells.join(" ") })).toEqual({
      cells: cells.map((cell, i) => `${others[i]}=${cell}`),
      lost: [],
      remarks: [],
    });
  });

  it("is not helped by sums of which a row is missing", () => {
    const { carriedIn: _, ...rows } = whole;
    expect(rowOf("carriedOut", { ...rows, carriedOut: "2 3 1 1 2 9" })).toEqual(onlyTotal(9));
  });

  it("is not helped by sums of which another row is cut as well", () => {
    const rows = { ...whole, granted: "8 6 5 4 2 25", notHeld: "0 0 0 0 0 0" };
    expect(rowOf("granted", rows)).toEqual(onlyTotal(25));
  });

  it("is not helped by sums of which a cell cannot be read", () => {
    const rows = { ...whole, received: "9 0 8 ? 4 3 24", carriedIn: "1 0 1 6 1 1 10" };
    expect(rowOf("carriedOut", { ...rows, carriedOut: "2 3 1 1 2 9" })).toEqual(onlyTotal(9));
  });

  it("is not helped by columns' sums that contradict its own", () => {
    const rows = { ...whole, received: "8 1 7 5 4 2 27", carriedIn: "1 0 1 1 1 1 5" };
    // By the columns 1 1 2 1 1 1 7 is left.
    expect(rowOf("carriedOut", { ...rows, carriedOut: "1 2 1 1 1 6" })).toEqual(onlyTotal(6));
    expect(rowOf("carriedOut", { ...rows, received: "8 1 7 5 4 2 26", carriedOut: "1 2 1 1 1 6" })).toEqual(
      onlyTotal(6),
    );
  });
});

describe("a cut row whose own sum cannot hold", () => {
  it("has lost its total where the columns' sums say so", () =>
    expect(rowOf("granted", { ...whole, granted: "5 0 4 3 2 1" })).toEqual({
      cells: [
        "natural_person=5",
        "business=0",
        "research=4",
        "social_welfare=3",
        "legal_service=2",
        "other_organization=1",
      ],
      lost: ["total"],
      remarks: [],
    }));

  it("has lost the applicants that were more than none", () =>
    expect(rowOf("granted", { ...whole, granted: "4 3 2 1 15" })).toEqual({
      cells: ["research=4", "social_welfare=3", "legal_service=2", "other_organization=1", "total=15"],
      lost: ["natural_person"],
      remarks: [],
    }));

  it("does not take a blank at its end for its total", () =>
    expect(rowOf("granted", { ...whole, granted: "- -", total: "8 0 2 2 2 1 15" })).toEqual({
      cells: [],
      lost: ["natural_person", "total"],
      remarks: [],
    }));

  it("gives the cells that stand in one column only, and calls none lost that may be there", () => {
    const rows = { ...whole, total: "8 0 6 2 4 2 22" };
    expect(rowOf("granted", { ...rows, granted: "0 2 1 12" })).toEqual({
      cells: ["legal_service=2", "other_organization=1", "total=12"],
      lost: ["natural_person", "research"],
      remarks: ["short_row"],
    });
    expect(rowOf("granted", { ...whole, total: "5 2 6 2 2 1 18", granted: "2 4 8" })).toEqual({
      cells: ["research=4", "total=8"],
      lost: [],
      remarks: ["short_row"],
    });
  });

  it("gives nothing where it contradicts the columns' sums, or these cannot be", () => {
    expect(rowOf("granted", { ...whole, granted: "5 0 4 3 2 2" })).toEqual(nothing);
    expect(rowOf("granted", { ...whole, granted: "5 0 4 3 2 1", total: "8 0 6 5 4 2 26" })).toEqual(nothing);
    // By the columns -1 natural person is left.
    expect(rowOf("granted", { ...whole, granted: "4 3 2 1 9", total: "2 0 6 5 4 2 19" })).toEqual(nothing);
  });

  it("is helped by a cut row whose cells have been placed", () => {
    const granted = "5 0 4 3 2 1";
    const found = rowOf("granted", { ...whole, granted, total: "8 6 5 4 2 25" });
    expect(found.cells).toHaveLength(6);
    expect(found.lost).toEqual(["total"]);
    const { granted: _, notHeld, carriedOut, ...rows } = whole;
    const below = rowOf("granted", { ...rows, total: "8 0 6 5 4 2", granted, notHeld, carriedOut });
    expect(below.cells).toHaveLength(6);
    expect(below.lost).toEqual(["total"]);
  });
});

describe("a cut row among ten whole ones", () => {
  /** Natural persons have room for 3 more results, businesses for 2. */
  const ten: Cells = {
    received: "20 2 0 0 0 0 22",
    carriedIn: "4 0 0 0 0 0 4",
    granted: "5 0 0 0 0 0 5",
    partial: "4 0 0 0 0 0 4",
    secret: "0 0 0 0 0 0 0",
    laws: "1 0 0 0 0 0 1",
    security: "1 1 0 0 0 0 2",
    notHeld: "1 0 0 0 0 0 1",
    creation: "3 3",
    total: "15 3 0 0 0 0 18",
    carriedOut: "9 0 0 0 0 0 9",
  };
  const placed = { cells: ["natural_person=3", "total=3"], lost: [], remarks: [] };

  it("stands in the columns whose totals leave room for it", () => expect(rowOf("creation", ten)).toEqual(placed));

  it("may stand anywhere where there are only nine", () => {
    const { secret: _, ...nine } = ten;
    expect(rowOf("creation", nine)).toEqual(onlyTotal(3));
  });

  it("stands nowhere where no column has room for it", () =>
    expect(rowOf("creation", { ...ten, creation: "4 4" })).toEqual(nothing));

  it("may stand in a column whose total cannot be read", () =>
    expect(rowOf("creation", { ...ten, total: "1? 3 0 0 0 0 18" })).toEqual(placed));

  it("takes a result that cannot be read for none", () =>
    expect(rowOf("creation", { ...ten, secret: "? 0 0 0 0 0 0" })).toEqual(placed));

  it("may stand anywhere where the row of totals is missing", () => {
    const { total: _, ...rows } = ten;
    expect(rowOf("creation", { ...rows, laws: "1 0 0 0 0 0 1" }, written("laws", "1 0 0 0 0 0 1"))).toEqual(
      onlyTotal(3),
    );
  });

  it("may exceed the results where it counts what was received", () =>
    expect(
      rowOf("carriedIn", { ...ten, creation: "1 0 0 0 0 0 1", carriedIn: "40 40", carriedOut: "0 0 0 0 0 0 0" }),
    ).toEqual(onlyTotal(40)));

  it("counts once where it stands whole as well", () =>
    expect(rowOf("granted", { ...ten, creation: "3 1 0 0 0 0 4" }, written("granted", "5 5"))).toEqual({
      cells: [
        "natural_person=5",
        "business=0",
        "research=0",
        "social_welfare=0",
        "legal_service=0",
        "other_organization=0",
        "total=5",
        "natural_person=5",
        "total=5",
      ],
      lost: [],
      remarks: [],
    }));

  it("may stand anywhere where another cut row has its label", () =>
    expect(rowOf("creation", ten, written("creation", "3 3")).cells).toEqual(["total=3", "total=3"]));
});
