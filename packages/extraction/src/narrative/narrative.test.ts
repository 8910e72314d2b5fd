import { describe, expect, test } from "vitest";
import { codesOf } from "../codes.js";
import { type ProseSection, readNarrative } from "./narrative.js";

/** What lines of prose state; a line that begins with a kind in brackets opens a section of that kind. */
function stated(...lines: string[]): string[] {
  const sections: ProseSection[] = [];
  let text = "";
  for (const line of lines) {
    const [, kind, words = ""] = /^(?:\[(\w+)\])?(.*)$/.exec(line) ?? [];
    if (kind !== undefined) sections.push({ kind: kind as ProseSection["kind"], start: text.length });
    text += `${words}\n`;
  }
  const place = Uint32Array.from(text, (_, at) => at);
  return readNarrative({ text, codes: codesOf(text), place }, sections, 2012).map(
    ({ indicator, category, decimal }) => `${indicator}${category === null ? "" : `{${category}}`}=${decimal}`,
  );
}

describe("a sentence counts what its section is about", () => {
  test("the last one that began", () => {
    expect(stated("[disclosure]二、公开", "信函2件。", "[applications]三、申请", "信函3件。")).toEqual([
      "applications.received.letter=3",
    ]);
    expect(stated("[applications]三、申请", "信函3件。", "[disclosure]二、公开", "公开信息5条。", "信函2件。")).toEqual(
      ["applications.received.letter=3", "disclosure.total=5"],
    );
  });

  test("what stands before all sections is overview", () => {
    expect(stated("信函2件。", "公开信息5条。", "[applications]三、申请", "信函3件。")).toEqual([
      "disclosure.total=5",
      "applications.received.letter=3",
    ]);
  });

  test("problems and plans count nothing", () => {
    expect(stated("[problems]五、问题", "公开信息5条。", "[overview]六、其他", "公开信息6条。")).toEqual([
      "disclosure.total=6",
    ]);
  });

  test("an overview's own numbered headings part it", () => {
    expect(
      stated("[overview]一、概述", "(二)依申请公开", "信函3件。", "(三)机制建设", "公开信息5条。", "信函4件。"),
    ).toEqual(["applications.received.letter=3", "disclosure.total=5"]);
  });

  test("other sections' numbered headings do not", () => {
    expect(stated("[disclosure]二、公开", "(二)依申请公开", "信函3件。")).toEqual([]);
  });
});

test("a heading that names one field makes what stands under it give way to the total", () => {
  const field = ["(3)推进食品药品安全信息公开。", "公开信息7条。"];
  const under = (heading: string) => stated("[overview]一、概述", "公开政府信息90条。", heading, "公开信息7条。");
  expect(under("(3)推进食品药品安全信息公开。")).toEqual(["disclosure.total=90"]);
  expect(under("二是做好各类规划公开。")).toEqual(["disclosure.total=90"]);
  expect(under("三是强化重点领域信息公开。")).toEqual(["disclosure.total=90", "disclosure.total=7"]);
  expect(under("(1)推进主动公开。")).toEqual(["disclosure.total=90", "disclosure.total=7"]);
  expect(stated("[overview]一、概述", ...field)).toEqual(["disclosure.total=7"]);
  expect(stated("[overview]一、概述", ...field, "(4)加强培训。", "公开信息8条。")).toEqual(["disclosure.total=8"]);
  const kinds = ["公开信息9条,其中抽检类信息4条,处罚类信息5条。", "公开政府信息90条,其中人事类信息30条。"];
  expect(stated("[overview]一、概述", field[0]!, kinds[0]!, "二、主动公开情况", kinds[1]!)).toEqual([
    "disclosure.total=90",
    "disclosure.category{人事类}=30",
  ]);
});

test("a sentence that goes on about all of the one before has its time", () => {
  const text = "截至2012年底,历年累计公开政府信息900条。在全部公开的政府信息中,人事类信息30条。今年另有工会类信息6条。";
  const place = Uint32Array.from(text, (_, at) => at);
  const found = readNarrative({ text, codes: codesOf(text), place }, [{ kind: "disclosure", start: 0 }], 2012);
  expect(found.map(({ decimal, period }) => `${decimal} ${period}`)).toEqual([
    "900 cumulative",
    "30 cumulative",
    "6 year",
  ]);
});

test("the word 无 on the line below a heading answers it", () => {
  const heading = "[reconsideration]四、因政府信息公开工作被申请行政复议、提起行政诉讼情况";
  expect(stated(heading, "无")).toEqual(["reconsideration.total=0", "litigation.total=0"]);
  expect(stated(heading, "本年无。")).toEqual(["reconsideration.total=0", "litigation.total=0"]);
  expect(stated(heading, "本年无变化。")).toEqual([]);
  expect(stated("[disclosure]二、主动公开政府信息情况", "无。")).toEqual([]);
});

describe("a line that leads a list of subjects", () => {
  const list = ["[applications]三、申请", "申请5件。", "按申请内容分:", "土地征收类3件。", "规划类2件。"];

  test("names what its lines count", () => {
    expect(stated(...list)).toEqual([
      "applications.received=5",
      "applications.received.topic{土地征收类}=3",
      "applications.received.topic{规划类}=2",
    ]);
  });

  test("up to the first line that is no item", () => {
    const other =
      "各单位认真学习条例并不断改进工作规范流程提高效率方便群众办事全年没有出现差错和延误的情况共有材料7件。";
    expect(stated(...list, other, "环保类1件。")).toEqual(stated(...list));
  });
});
