import { describe, expect, it } from "vitest";
import { heads, labels, lines, none, read } from "../../../../test/documents/matrix.js";
import { rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readMatrix } from "./matrix.js";

describe("a row of the matrix without a label", () => {
  const before = [`${labels.received} 5 1 0 0 0 0 6`, `${labels.notHeld} 2 0 0 0 0 0 2`];
  const after = `${labels.unclear} 1 0 0 0 0 0 1`;
  const known = ["received=6", "outcome.unable.not_held=2", "outcome.unable.unclear=1"];
  const [received, notHeld, unclear] = known;

  it("is the only one of the form between its neighbours", () =>
    expect(read(...before, "- 3 1 0 0 0 0 4", after)).toEqual([
      received,
      notHeld,
      "outcome.unable.needs_creation=4",
      unclear,
    ]));

  it("may be one of several that are all there", () =>
    expect(
      read(
        before[0]!,
        `${labels.granted} 1 0 0 0 0 0 1`,
        "- 3 1 0 0 0 0 4",
        "- 1 1 0 0 0 0 2",
        "3.危及“三安全一稳定” 0 0 0 0 0 0 0",
      ),
    ).toEqual(
      [received, "outcome.granted=1", "row_without_label", "row_without_label"].toSpliced(
        2,
        0,
        "outcome.denied.security_stability=0",
      ),
    ));

  it("has no place where its sums do not hold", () =>
    expect(read(...before, "- 3 1 0 0 0 0 5", after)).toEqual([...known, "row_without_label"]));

  it("may be cut as well, and gives what its sums fix", () =>
    expect(read(...before, "3 1 4", after)).toEqual([
      received,
      notHeld,
      "outcome.unable.needs_creation=4",
      unclear,
      "short_row",
    ]));

  it("has no place where two stand for one", () => {
    expect(read(...before, "- 3 1 0 0 0 0 4", "- 3 1 0 0 0 0 4", after)).toEqual([
      ...known,
      "row_without_label",
      "row_without_label",
    ]);
  });

  it("has a place beside others where all their sums hold, and else none of them has", () => {
    const rows = (last: string) => [
      before[0]!,
      `2.其他法律行政法规禁止公开 ${none}`,
      "- 3 1 0 0 0 0 4",
      `- ${last}`,
      `5.属于三类内部事务信息 ${none}`,
    ];
    const ends = [received, "outcome.denied.other_laws=0", "outcome.denied.internal_affairs=0"];
    expect(read(...rows("1 1 0 0 0 0 2"))).toEqual(
      ends.toSpliced(2, 0, "outcome.denied.security_stability=4", "outcome.denied.third_party_rights=2"),
    );
    expect(read(...rows("1 1 0 0 0 0 3"))).toEqual([...ends, "row_without_label", "row_without_label"]);
  });

  it("has no place among several of which some are missing", () =>
    expect(read(before[0]!, `${labels.granted} 1 0 0 0 0 0 1`, "- 3 1 0 0 0 0 4", after)).toEqual([
      received,
      "outcome.granted=1",
      unclear,
      "row_without_label",
    ]));

  it("has no place behind the last row, and is no row of two numbers", () => {
    expect(read(...before, "- 3 1 0 0 0 0 4")).toEqual([received, notHeld, "row_without_label"]);
    expect(read(...before, "3 1", after)).toEqual(known);
  });

  it("is no row that stands elsewhere in the matrix", () =>
    expect(read(before[0]!, `${labels.creation} 0 0 0 0 0 0 0`, before[1]!, "- 3 1 0 0 0 0 4", after)).toEqual([
      received,
      "outcome.unable.needs_creation=0",
      notHeld,
      unclear,
      "row_without_label",
    ]));

  it("is placed without sums where the form has no total", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            lines(
              heads.replace(" 总计", ""),
              ...[...before, "- 3 1 0 0 0 0 4", after].map((row) => row.replace(/ \d$/, "")),
            ),
          ),
        ),
      ),
    ).toContain("applications.outcome.unable.needs_creation@natural_person=3"));

  it("is other handling as a whole where the form does not divide this, else its members", () => {
    const reconfirmation = `5.要求行政机关确认或重新出具已获取信息 ${none}`;
    const sum = `${labels.total} 3 1 0 0 0 0 4`;
    expect(read(before[0]!, reconfirmation, "- 3 1 0 0 0 0 4", sum)).toEqual([
      received,
      "outcome.not_processed.reconfirmation=0",
      "outcome.other=4",
      "outcome.total=4",
    ]);
    expect(
      read(
        before[0]!,
        reconfirmation,
        `1.申请人无正当理由逾期不补正 ${none}`,
        "- 3 1 0 0 0 0 4",
        `3.其他 ${none}`,
        sum,
      ),
    ).toEqual([
      received,
      "outcome.not_processed.reconfirmation=0",
      "outcome.other.amendment_overdue=0",
      "outcome.other.fee_overdue=4",
      "outcome.other.other=0",
      "outcome.total=4",
    ]);
  });
});

describe("other handling in front of its members", () => {
  const whole = "（六）其他处理 3 1 0 0 0 0 4";
  const fee = `2.申请人逾期未按收费通知要求缴纳费用 ${none}`;
  const received = `${labels.received} 5 1 0 0 0 0 6`;

  it("is the whole where more than its first one is missing, or none follows", () => {
    expect(read(received, `4.无正当理由大量反复申请 ${none}`, whole, fee)).toContain("outcome.other=4");
    expect(read(received, `5.要求行政机关确认或重新出具已获取信息 ${none}`, fee, whole)).toContain("outcome.other=4");
    expect(read(received, `5.要求行政机关确认或重新出具已获取信息 ${none}`, whole)).toContain("outcome.other=4");
  });
});

it("reads the last of the members of other handling, whose label is lost", () =>
  expect(
    read(
      `${labels.received} 5 1 0 0 0 0 6`,
      `2.申请人逾期未按收费通知要求缴纳费用 ${none}`,
      "- 3 1 0 0 0 0 4",
      `${labels.total} 3 1 0 0 0 0 4`,
    ).slice(1),
  ).toEqual(["outcome.other.fee_overdue=0", "outcome.other.other=4", "outcome.total=4"]));
