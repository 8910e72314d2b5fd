import { expect, it } from "vitest";
import { piped, rowsOf } from "../../../../test/documents/table-rows.js";

const rows = (...lines: string[]) =>
  rowsOf(piped(...lines)).map(({ labels, unit, values, half }) => [
    labels.map(({ text }) => text).join("/"),
    unit,
    values.map(({ text }) => text).join(" "),
    half,
  ]);

it("a label that is merged over rows leaves a blank cell below it, no group of columns", () =>
  expect(rows("复议数量 总数 3", "- 维持数 2", "- 纠正数 1")).toEqual([
    ["复议数量/总数", "", "3", 0],
    ["维持数", "", "2", 0],
    ["纠正数", "", "1", 0],
  ]));

it("a head that is merged over columns leaves one beside it", () =>
  expect(rows("指标名称 - 单位 历年累计数 数量", "公开 公开数 条 7 5")).toEqual([
    ["指标名称/单位/历年累计数/数量", "", "", 0],
    ["公开/公开数", "条", "7 5", 0],
  ]));

it("groups of columns beside each other are told by their values, blank or not", () =>
  expect(rows("公开数 5 申请数 2", "公报数 - 网络数 1")).toEqual([
    ["公开数", "", "5", 0],
    ["申请数", "", "2", 1],
    ["公报数", "", "", 0],
    ["网络数", "", "1", 1],
  ]));
