import { describe, expect, it } from "vitest";
import { normalize } from "../normalize/normalize.js";
import { joinTextNodes } from "./text-nodes.js";

const joined = (text: string) => joinTextNodes(normalize(text)).text.split("\n");
/** Sentences in pieces, so many that they are no accident. */
const pieces = "办理有序\n。\n平台三个\n、\n窗口四个\n；\n";

describe("line ends that a page's markup made", () => {
  it.each([
    ["全年公开政府信息\n249\n条，其中网站\n185\n条。", ["全年公开政府信息249条,其中网站185条。"]],
    ["根据《条例》（\n以下称条例\n）要求", ["根据《条例》(以下称条例)要求"]],
    ["20\n23\n年\n1\n月\n31\n日", ["20", "23年1月31日"]],
    ["四\n、结转下年度继续办理\n0\n12\n行政复议", ["四、结转下年度继续办理", "0", "12", "行政复议"]],
    ["印发于\n2\n023\n年\n1\n月\n31\n日", ["印发于2023年1月31日"]],
    ["收到申请\n1\n23\n件，公开\n3\n,792\n条。", ["收到申请123件,公开3,792条。"]],
    ["行政许可\n12\n3\n其他服务\n4\n5\n项目数量", ["行政许可", "12", "3", "其他服务", "4", "5", "项目数量"]],
    [
      "0\n3\n1\n.信访类\n2\n0\n2\n．\n重复申请\n4\n0\n3.\n其他\n1",
      ["0", "3", "1.信访类", "2", "0", "2.重复申请", "4", "0", "3.其他", "1"],
    ],
    ["情况良好。\n \n\n\n\n201\n6\n年累计公开\n134\n条", ["情况良好。", " ", "", "", "", "2016年累计公开134条"]],
    ["收到来信\n45\n封，办复\n38\n封", ["收到来信45封,办复38封"]],
    ["涉及商业秘密\n3\n个人隐私\n2", ["涉及商业秘密", "3", "个人隐私", "2"]],
    ["生成日期：\n2024\n-01-14\n文号：\n政办〔2024〕\n37\n号", ["生成日期:", "2024-01-14", "文号:", "政办[2024]37号"]],
    ["生成日期：\n2024-01-14\n2024-01-15", ["生成日期:", "2024-01-14", "2024-01-15"]],
    ["收到申请数\n件\n3\n办结数\n件\n3", ["收到申请数", "件", "3", "办结数", "件", "3"]],
  ])("%j", (text, lines) => expect(joined(`${pieces}${text}`).slice(-lines.length)).toEqual(lines));

  it("are told by units that go on behind numbers, too", () =>
    expect(joined("共\n87\n人，专职\n18\n人，兼职\n69\n人，都已到位")).toEqual(["共87人,专职18人,兼职69人,都已到位"]));

  it("are those of the text where few of its lines begin so", () => {
    const normal = normalize("一、概述\n全年公开\n249\n条\n，其中\n185\n条。");
    expect(joinTextNodes(normal)).toBe(normal);
  });
});
