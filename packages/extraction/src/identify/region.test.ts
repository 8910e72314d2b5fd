import { expect, test } from "vitest";
import { readContact } from "./contact.js";
import { identify } from "./identify.js";
import { locate } from "./region.js";
import { regionOfName, regionsOfText } from "./region-name.js";

const where = (organs: string[], head: string, year = 2015) => {
  const found = locate(organs, head, 0, readContact(head, 0, [year]), [year, year + 1]);
  return found && [found.source, found.region.city, found.region.county];
};

test("the organ is trusted before the telephone", () => {
  expect(where(["泾县水利局"], "泾县水利局,电话:0797-8464220")).toEqual(["organ", "宣城市", "泾县"]);
});

test("address, telephone and postal code speak where no organ does, in this order", () => {
  expect(where([], "地址:湖南省平江县兴隆路2号,电话:0791-8464220")).toEqual(["address", "岳阳市", "平江县"]);
  expect(where(["水利局"], "联系电话:0632-8464220,邮编:341000")).toEqual(["telephone", "枣庄市", null]);
  expect(where([], "邮编:277500")).toEqual(["postal_code", "枣庄市", null]);
  expect(where([], "本报告由概述等组成。")).toBeNull();
});

test("an area code of several cities is settled by the postal code", () => {
  expect(where([], "邮编:620500,电话:028-36511101")).toEqual(["telephone", "眉山市", null]);
  expect(where([], "电话:028-36511101")).toBeNull();
});

test("a town lies in the county that the head names, and is no city of that name", () => {
  const head = "钟祥镇政府信息公开按《仁寿县人民政府办公室关于编制的通知》,电话:028-36511101。";
  expect(where(["钟祥镇人民政府"], head, 2019)).toEqual(["text", "眉山市", "仁寿县"]);
});

test("a street is no place, whatever it is called after", () => {
  const head = "本年报通过吉林市政务公开网公布。地址:东城街天福小区3号,电话:63969000。";
  expect(where(["东城街道办事处"], head, 2010)).toEqual(["text", "吉林市", null]);
});

test("a county's short name stands in front of a town's where the text speaks for that county", () => {
  expect(where(["永嘉沙田镇人民政府"], "电话:0577-67271000", 2018)).toEqual(["organ", "温州市", "永嘉县"]);
  expect(regionOfName("永嘉沙田镇人民政府", [2018], () => [])).toBeNull();
});

test("namesakes are told apart by what else the text names", () => {
  expect(where(["长安区审计局"], "长安区审计局,电话:029-85291234")).toEqual(["organ", "西安市", "长安区"]);
  expect(where(["长安区审计局"], "长安区审计局,电话:0311-85291234")).toEqual(["organ", "石家庄市", "长安区"]);
  expect(where(["长安区审计局"], "长安区审计局")).toBeNull();
});

test("a new area is no district called so, unless the text speaks for that district", () => {
  expect(regionOfName("南湖新区管理委员会", [2018], () => [])).toBeNull();
  expect(where(["南湖新区管理委员会"], "嘉兴市南湖新区管理委员会,电话:0573-82831000", 2018)).toEqual([
    "organ",
    "嘉兴市",
    "南湖区",
  ]);
  expect(where(["南湖新区管理委员会"], "岳阳市南湖新区,电话:0730-8831000", 2018)?.[1]).toBe("岳阳市");
});

test("words of organs are no short names", () => {
  expect(regionOfName("公安局", [2015], () => [])).toBeNull();
  expect(regionOfName("湛江海关", [2015], () => [])?.city).toBe("湛江市");
});

test("市、区和县政府 does not name 和县", () => {
  expect(regionsOfText("按市、区和县政府要求", [2015])).toEqual([]);
  expect(regionsOfText("马鞍山市和县", [2015]).map(({ region }) => region.name)).toEqual(["马鞍山市", "和县"]);
});

test("a city's bureau has its seat in a district, and belongs to the city", () => {
  expect(where(["市环保局"], "地址:宿城区大道8号,电话:84338620")).toEqual(["address", "宿迁市", null]);
  expect(where(["环保局"], "地址:宿城区大道8号,电话:84338620")).toEqual(["address", "宿迁市", "宿城区"]);
});

test("the portal that a report stands on speaks where nothing else does", () => {
  expect(where(["东街街道办事处"], "可以在“中国永嘉”县政府门户网站上下载。")).toEqual(["text", "温州市", "永嘉县"]);
  expect(where(["东街街道办事处"], "可以在“中国永嘉”杂志上下载。")).toBeNull();
});

/** Identifies a text whose first section begins at 一、. */
function of(text: string) {
  const at = text.indexOf("\n一、");
  return identify({ text, titles: [], headEnd: at === -1 ? text.length : at, bodyEnd: text.length });
}

test("an autonomous county by its short name, behind its city's, its province's or alone", () => {
  const county = (text: string) => of(`${text}\n一、概述\n`).region.county;
  expect(county("临沧市耿马县水务局2016年政府信息公开年报")).toBe("耿马傣族佤族自治县");
  expect(county("云南省耿马县白石镇2016年政府信息公开年报")).toBe("耿马傣族佤族自治县");
  expect(county("白石镇2016年政府信息公开年报\n联系地址:耿马县白石镇大街2号")).toBe("耿马傣族佤族自治县");
  // No 河南县 of a province's counties.
  expect(county("白石镇2016年政府信息公开年报\n学习河南县级政府经验。")).toBeNull();
});

test("a district by the site that names it behind its city", () => {
  const county = (site: string) => of(`2016年政府信息公开年报\n来源:${site}\n一、概述\n`).region.county;
  expect(county("泉州市洛江公众信息网")).toBe("洛江区");
  expect(county("泉州市政府信息网")).toBeNull();
  expect(county("泉州市晋安公众信息网")).toBeNull();
});

test("a zone for farmers from Taiwan", () =>
  expect(of("锡山台创园2016年政府信息公开年报\n一、概述\n")).toMatchObject({
    organization: { name: "锡山台创园管理委员会" },
    region: { county: "锡山区" },
  }));

test("the portal on which a report stands, within the city of its telephone", () => {
  const head = "如有疑问,请联系信息中心,电话:0577-67236286。";
  expect(of(`${head}可在“中国永嘉”县政府门户网站下载。\n一、概述\n`).region.county).toBe("永嘉县");
  expect(of(`${head}可在“中国增城”市政府门户网站下载。\n一、概述\n`).region.county).toBeNull();
});
