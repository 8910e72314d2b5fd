import { expect, test } from "vitest";
import { readSignature } from "./signature.js";

test("organ and date close the report", () => {
  const text = "六、其他\n没有需要报告的事项。\n\n   云台市水利局\n   二〇一四年三月五日\n";
  expect(readSignature(text, text.length)).toMatchObject({ organ: "云台市水利局", date: { date: "2014-03-05" } });
});

test("they may stand before an annex", () => {
  const text = `六、其他\n云台市水利局\n2015年3月5日\n附件:统计表\n${"信息公开 | 条 | 12 |\n".repeat(80)}`;
  const { organ, date } = readSignature(text, text.length);
  expect(organ).toBe("云台市水利局");
  expect(text.slice(date?.start, date?.end)).toBe("2015年3月5日");
});

test("who printed it is no signature", () => {
  const text = "本镇工作有序。\n云台镇党委政府办公室 2012年4月30日印发\n";
  expect(readSignature(text, text.length)).toEqual({ organ: null, date: null });
});

test("where a page comes from is no signature", () => {
  const text = "云台市水利局报告\n来源 云台市水利局\n2015-03-13\n本局工作有序。\n";
  expect(readSignature(text, text.length).organ).toBeNull();
});

test("a period in the text is no signature", () => {
  const text = "统计期限自2014年1月1日至2014年12月31日。\n";
  expect(readSignature(text, text.length)).toEqual({ organ: null, date: null });
});

test.each([
  ["单位:云台市水利局\n日期:2014年3月5日\n", "云台市水利局"],
  ["云台市水利局办公室\n2014年3月5日\n", "云台市水利局"],
  ["云台市水利局(盖章)\n2014年3月5日\n", "云台市水利局"],
  ["云台市人民政府办公室\n2014年3月5日\n", "云台市人民政府办公室"],
])("how a signature is written: %s", (written, organ) => {
  const text = `六、其他\n没有需要报告的事项。\n${written}`;
  expect(readSignature(text, text.length)).toMatchObject({ organ, date: { date: "2014-03-05" } });
});

test.each([
  ["本局没有其他需要报告的事项。 云台市水利局 2014年3月5日", "云台市水利局"],
  ["（三）接受培训人员数人次205 云台市水利局 二〇一四年三月五日 ", "云台市水利局"],
  ["办理件数2 云台市水利局 2014年3月5日", "云台市水利局"],
  ["（三）接受培训人员数人次205云台市水利局2014年3月5日", "云台市水利局"],
  ["本局没有其他需要报告的事项。 收到云台市水利局的意见 2014年3月5日起施行", null],
  ["本局没有其他需要报告的事项。 完成日期 2014年3月5日", null],
])("a page on one line is signed at its end: %s", (closing, organ) => {
  const text = `${"一是公开目录还要细化，二是政策解读还要加强。".repeat(30)}六、其他需要报告的事项 ${closing}`;
  const signature = readSignature(text, text.length);
  expect(signature.organ).toBe(organ);
  expect(signature.date?.date).toBe(organ === null ? undefined : "2014-03-05");
  if (signature.date !== null)
    expect(text.slice(signature.date.start, signature.date.end)).toMatch(/^(?:2014|二).*日$/);
});
