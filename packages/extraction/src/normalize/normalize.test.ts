import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { fromSource, normalize, toSource } from "./normalize.js";

const toTraditional = Converter({ from: "cn", to: "t" });

describe("normalize", () => {
  it("folds full width, ideographic blanks and brackets", () =>
    expect(normalize("收到申请１２３件　（其中当面５件），占４．１％").text).toBe(
      "收到申请123件 (其中当面5件),占4.1%",
    ));

  it("drops zero-width, soft hyphens and private use", () =>
    expect(normalize("主\u200b动\u00ad公\ue000开").text).toBe("主动公开"));

  it("reads Kangxi and supplement radicals as the characters they stand for", () =>
    expect(normalize("⼀、部⻔⽹站").text).toBe("一、部门网站"));

  it("drops the pinyin of either bracket, but keeps other bracketed letters", () => {
    const text = "主动(dòng)公開(kāi)政府（fǔ）信息五條(WTO)";
    expect(normalize(text).text).toBe("主动公开政府信息五条(WTO)");
  });

  it("drops readings without tones where there are many, but no letters of a list", () => {
    const read = "公(gong)開(kai)政(zheng)府(fu)信(xin)息(xi)五(wu)條(tiao)內";
    expect(normalize(read).text).toBe("公开政府信息五条内");
    expect(normalize("甲类(a)五条、乙类(e)三条").text).toBe("甲类(a)五条、乙类(e)三条");
  });

  it("brings Traditional and Taiwan wording to the mainland's", () => {
    const normal = normalize("本機關透過政府入口網站公開規範性檔案，檔案館設資訊查閱點");
    expect(normal.script).toBe("traditional");
    expect(normal.text).toBe("本机关通过政府门户网站公开规范性文件,档案馆设信息查阅点");
  });

  it.each([
    ["設定政府資訊公開查閱點，點選量近620次", "设置政府信息公开查阅点,点击量近620次"],
    ["服務視窗的聯絡電話，其他型別答 覆", "服务窗口的联系电话,其他类型答复"],
    ["累計傳送簡訊3條，其中檔案5件", "累计发送短信3条,其中文件5件"],
    ["產品質量與服務品質", "产品质量与服务质量"],
    ["影印費，關注使用者達9人，各社群", "复印费,关注用户达9人,各社区"],
    ["檔案室稽核，許可權", "档案室稽核,许可权"],
    ["省智慧財產權局", "省知识产权局"],
  ])("brings the wording of a localised mirror back: %s", (written, meant) =>
    expect(normalize(written).text).toBe(meant));

  it("brings Traditional words among Simplified ones to Simplified", () =>
    expect(normalize("土地徵收不屬於本机关公开的，已答覆；行政覆議后，天网覆盖全镇").text).toBe(
      "土地征收不属于本机关公开的,已答复;行政复议后,天网覆盖全镇",
    ));

  it("leaves Simplified text alone", () => expect(normalize("什么于后里").text).toBe("什么于后里"));

  const noise = fc.constantFrom("", "\u200b", "\u00ad", "　", "\ufeff");
  const word = fc.constantFrom(
    "主动公开",
    "政府信息",
    "1234",
    "１２",
    "条",
    "，",
    "申请",
    "\n",
    "門戶網站",
    "檔案",
    "(a)",
  );

  it("maps every character back to the source, in order", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(word, noise), { maxLength: 40 }), (parts) => {
        const source = parts.flat().join("");
        const { text, origin } = normalize(source);
        expect(origin.length).toBe(text.length + 1);
        for (let i = 1; i < origin.length; i++) expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] as number);
        expect(origin[text.length]).toBe(source.length);
      }),
    ));

  it("leads a digit back to itself, whatever noise stands between", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), noise, fc.boolean(), (value, dirt, traditional) => {
        const sentence = `全年共收到申请${dirt}${value}${dirt}件`;
        const source = traditional ? toTraditional(sentence) : sentence;
        const normal = normalize(source);
        const at = normal.text.indexOf(String(value));
        const { start, end } = toSource(normal, at, at + String(value).length);
        expect(source.slice(start, end)).toBe(String(value));
        expect(fromSource(normal, start)).toBe(at);
      }),
    ));

  it("takes any string", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (any) => void normalize(any))));
});
