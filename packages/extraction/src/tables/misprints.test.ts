import { expect, it } from "vitest";
import { labels, none, read } from "../../../../test/documents/matrix.js";
import { rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readDisclosure } from "./disclosure.js";
import { matrixRowOf, matrixRows } from "./matrix-labels.js";
import { despiteMisprints } from "./misprints.js";
import { byKey, indicatorsNamed } from "./statistics-labels.js";

it("no two labels of the forms are misprints of each other", () => {
  const sharing = new Map<string, Set<string>>();
  for (const [key, indicators] of byKey) {
    const shared = despiteMisprints(key);
    sharing.set(shared, (sharing.get(shared) ?? new Set()).add(indicators.join()));
  }
  expect([...sharing].filter(([, named]) => named.size > 1)).toEqual([]);
});

it.each([
  ["行政诉迅数量", "litigation.total"],
  ["7.告知做出更改补充数", "applications.outcome.asked_to_amend"],
  ["6.申请信息不存再数", undefined],
  ["其中:1.当面审请数", "applications.received.in_person"],
  ["短信公开政府信息数", undefined],
])("%s", (label, indicator) => expect(indicatorsNamed(label)[0]).toBe(indicator));

it.each([
  ["8.属于行政查寻事项", "applications.outcome.denied.administrative_inquiry"],
  ["2.重覆申请", "applications.outcome.not_processed.repeat"],
  ["(四)无法提供3.补整后申请内容仍不明确", "applications.outcome.unable.unclear"],
  ["四、结转下年度继续办里", "applications.carried_out"],
  ["9.随便什么", undefined],
])("%s in the matrix", (label, indicator) => expect(matrixRows[matrixRowOf(label) ?? -1]?.indicator).toBe(indicator));

it("a misprinted row of the matrix is read as the one it means", () => {
  expect(
    read(`${labels.received} 2 0 0 0 0 0 2`, "8.属于行政查寻事项 1 0 0 0 0 0 1", `${labels.total} ${none}`),
  ).toEqual(["received=2", "outcome.denied.administrative_inquiry=1", "outcome.total=0"]);
});

it.each([
  ["7.属于行政执法按卷", "applications.outcome.denied.enforcement_files"],
  ["6.属于四类过成性信息", "applications.outcome.denied.deliberative_process"],
  ["5.要求行政机关确认或从新出据已获取信息", "applications.outcome.not_processed.reconfirmation"],
  ["1.本机关不掌捂相关政府信息", "applications.outcome.unable.not_held"],
  ["1.本机关不清楚相关政府信息", undefined],
])("%s in the matrix has at most one character wrong", (label, indicator) =>
  expect(matrixRows[matrixRowOf(label) ?? -1]?.indicator).toBe(indicator));

it("rows of section 二 are read with such misprints", () => {
  const rows =
    "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规泛性文件 | 3 | 1 | 12\n信息内容 | 本年处理决定数量\n行政强置 | 5";
  expect(values(readDisclosure(rowsOf(rows)))).toEqual([
    "normative.issued=3",
    "normative.repealed=1",
    "normative.in_force=12",
    "coercion.decisions=5",
  ]);
});
