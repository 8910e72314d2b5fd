import { describe, expect, test } from "vitest";
import { clauseOf, evidenceStart, isBracketed, isIncluded, longestSubject, wordsBefore } from "./phrase.js";

/** The words in front of the number that stands behind the first bar, the last number ending at a second one before it. */
function words(marked: string) {
  const [before = "", middle = "", number = ""] = marked.split("|");
  return wordsBefore(before + middle + number, before.length, before.length + middle.length);
}

describe("the words in front of a number", () => {
  test("reach back to punctuation, a bracket or the last number", () => {
    expect(words("公开5条|,网站发布|3条").phrase).toBe("网站发布");
    expect(words("|今年:网站发布|3条").phrase).toBe("网站发布");
    expect(words("|有序;网站发布|3条").phrase).toBe("网站发布");
    expect(words("|有序。网站发布|3条").phrase).toBe("网站发布");
    expect(words("公开5条|(网站发布|3条").phrase).toBe("网站发布");
    expect(words("公开5条|和网站发布|3条").phrase).toBe("和网站发布");
    expect(words("|网站|3条").phrase).toBe("网站");
  });

  test("and all that stands behind the last number", () => {
    expect(words("公开5条|,其中,网站发布|3条").between).toBe(",其中,网站发布");
  });

  test("a list parts them by 、 alone", () => {
    expect(words("当面5件|、|3件").listed).toBe(true);
    expect(words("当面5件|、信函|3件").listed).toBe(false);
    expect(words("当面5件|,|3件").listed).toBe(false);
  });

  test("a short remark in brackets right before the number is passed over", () => {
    expect(words("|网站发布(含子站)|3条").phrase).toBe("网站发布");
    expect(words("|网站发布(含下属子站和专栏)|3条").between).toBe("网站发布(含下属子站和专栏)".slice(0, 4));
    expect(words(`|网站发布(${"含".repeat(50)})|3条`).phrase).toBe("网站发布");
  });

  test("and belongs to the quote with the words in front of it", () => {
    const sentence = "公开9条,脱贫攻坚(乡村振兴)2条";
    expect(sentence.slice(evidenceStart(sentence, sentence.length - 2))).toBe("脱贫攻坚(乡村振兴)2条");
  });

  test("a number in that remark does not end them", () => {
    expect(words("网站发布(含4个|子站)|3条").phrase).toBe("网站发布");
  });

  test("a bracketed name in the middle interrupts them only", () => {
    expect(words("|政务微信(微信号:lhfb)公开|3条").phrase).toBe("政务微信公开");
    expect(words("公开5条|,政务微信(微信号:lhfb)公开|3条").phrase).toBe("政务微信公开");
    expect(words("|2012年政务微信(微信号:lhfb)公开|3条").phrase).toBe("2012年政务微信公开");
    expect(words("公开5条政务微信|(微信号:lhfb)公开|3条").phrase).toBe("条政务微信公开");
  });

  test("but one that counts something stands for itself", () => {
    expect(words("|政务微信(关注90人)公开|3条").phrase).toBe("公开");
    expect(words("|政务微信(关注2万余人)公开|3条").phrase).toBe("公开");
    expect(words("|政务微信(包括服务等4个栏目)公开|3条").phrase).toBe("政务微信公开");
    expect(words(`|政务微信(${"号".repeat(50)})公开|3条`).phrase).toBe("公开");
    expect(words(`|政务微信(包括${"号".repeat(50)})公开|3条`).phrase).toBe("政务微信公开");
    expect(words(`|政务微信(包括${"号".repeat(110)})公开|3条`).phrase).toBe("公开");
  });

  test("are bounded", () => {
    expect(words(`|${"网".repeat(100)}|3条`).phrase).toBe("网".repeat(longestSubject));
  });
});

test("evidence begins with the number's clause", () => {
  expect(evidenceStart("有序,网站公开3条", 7)).toBe(3);
  expect(evidenceStart("网站公开3条", 4)).toBe(0);
  expect(evidenceStart(`${"网".repeat(100)}3条`, 100)).toBe(100 - longestSubject);
});

test("a clause reaches back to punctuation, over brackets", () => {
  expect(clauseOf("有序,网站(含子站)公开3条", 12)).toBe("网站(含子站)公开");
  expect(clauseOf("网站公开3条", 4)).toBe("网站公开");
});

test("tells what a bracket holds from what stands behind it", () => {
  const sentence = "办结9件(含上年2件),公开3件";
  expect([2, 8, 14].map((at) => isBracketed(sentence, at))).toEqual([false, true, false]);
  expect([2, 8, 14].map((at) => isIncluded(sentence, at))).toEqual([false, true, false]);
});

test.each(["含", "包含", "包括", "其中含", "其中包括"])("(%s… is a part of the count in front", (word) => {
  expect(isIncluded(`办结9件(${word}上年2件)`, `办结9件(${word}上年`.length)).toBe(true);
});

test("another bracket is none", () => {
  expect(isIncluded("办结9件(上年含2件)", 9)).toBe(false);
});
