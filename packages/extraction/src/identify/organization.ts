import { type Region, regionsNamed } from "@gongkai/catalogue";
import type { Level, Organization, OrganizationKind } from "@gongkai/contracts";
import { holding, tableOf } from "../without.js";
import { endingWith } from "./endings.js";

const trades = "安监|安全监管|质检|工商|市场监管|环保|体育|税务|新闻出版广电|新闻出版|广电|食品药品监管|食药监".split(
  "|",
);
const nationalNames = [
  ..."国家|中华人民共和国|全国|国务院|中国(?!共产党)(?!\\()|外交部|教育部|科学技术部|科技部|公安部|民政部|司法部|财政部|自然资源部|环境保护部|生态环境部|交通运输部|水利部|农业部|农业农村部|商务部|文化部|文化和旅游部|卫生部|人力资源(?:和)?社会保障部|应急管理部|退役军人事务部|国防部|监察部|住房城乡建设部|住房和城乡建设部|工业和信息化部|国土资源部|铁道部|审计署|海关总署|新华(?:通讯)?社$".split(
    "|",
  ),
  ...trades.map((trade) => `${trade}总[局署]$`),
];
const national = new RegExp(`^(?:${nationalNames.join("|")})`);
const nationalBegins = tableOf(nationalNames.map((name) => name[0]).join(""));
const verticalKind =
  /税务局|税务分局|国税局|地税局|海关|调查总?队|气象局|气象部门|气象台|消防救援|海事局|邮政管理局|出入境检验检疫|边防|烟草专卖局|通信管理局|地震局|[银保证电]监分?局|银保监|(?:证监会|电监会|电力监管委员会).{2,}监管|能源局.{2,}监管办|人民银行.{2,}(?:行|总部)|财政部.{2,}监管局|生态环境部.{2,}督察局|海关总署.{2,}分署|民航.{2,}地区管理局|(?:煤矿|矿山)安全监察|流域管理局|(?:长江|黄河|淮河|海河|珠江|松辽)水利委员会|铁路监督管理局|民用航空.{2,}管理局|金融监督管理总局.{2,}局|^(?:财政部|审计署|国家[\u4e00-\u9fa5]{2,8}局).{0,3}驻.{2,}(?:专员办?|特派员办?|办事处)|外汇管理|(?:监督管理委员会|能源局|药品监督管理局).{2,}监管(?:局|分局)/;
/** 林业局 of a text that once says 石台县林业局: the name with its place. */
export function placed(name: string, region: Region, text: string): string {
  const place = region.county ?? region.city ?? region.province;
  return isTownship(name) || name.startsWith(place) || !text.includes(place + name) ? name : place + name;
}

/** Completes a name that calls its place only by kind: 市扶贫和移民办 of 赣州市. */
export function completed(name: string, region: Region | null): string {
  const kind = relativeKind(name);
  if (region === null || kind === null) return name;
  if (kind === "市" && region.city !== null && region.county === null) return region.city + name.slice(1);
  if (kind === "市" && region.county?.endsWith("市")) return region.county + name.slice(1);
  if (kind === "州" && region.city?.endsWith("州")) return region.city + name.slice(1);
  if ((kind === "县" || kind === "区" || kind === "旗") && region.county?.endsWith(kind))
    return region.county + name.slice(1);
  if (kind === "省" && region.province.endsWith("省")) return region.province + name.slice(1);
  return name;
}

/** Level and kind of an organ by its name; `own`: the region that the name itself states. */
export function describeOrgan(name: string | null, own: Region | null): Organization {
  if (name === null) return { name: null, level: null, kind: null };
  return { name, level: levelOf(name, own), kind: kindOf(name) };
}

/** The Xinjiang Production and Construction Corps, its divisions and their regiments. */
export const corps = /兵团|^第[一二三四五六七八九十]{1,3}师/;

/** One of its divisions, alone or with the city that it governs: the two report under one name, 第八师石河子市. */
const division = /(?:兵团[\u4e00-\u9fa5]{1,8}?|^第[一二三四五六七八九十]{1,3})师(?:[\u4e00-\u9fa5]{2,5}市)?$/;

export function isDivision(name: string): boolean {
  return (name.endsWith("师") || name.endsWith("市")) && division.test(name);
}

/** Organs of the whole state belong to no region, wherever their telephone is. */
export function isNational(name: string): boolean {
  return (
    nationalBegins[name.charCodeAt(0)] === 1 &&
    national.test(name) &&
    !/(?:调查总?队|国家税务总?局.{2,}税务|中华人民共和国.{2,}(?:海关|海事)|(?:(?:监督管理|电力监管)委员会|[银保证电]监会|监督管理总局|能源局|财政部).{2,}监管|人民银行.{2,}(?:行|总部)|生态环境部.{2,}督察局|海关总署.{2,}分署|贸易促进委员会.{2,}委员会|(?:外汇管理|矿山安全监察|物资储备)局.{2,}局|民用航空.{2,}管理局|驻.{2,}(?:专员|特派员|办事处))/.test(
      name,
    ) &&
    !/^国家税务局/.test(name)
  );
}

const holdsTown = holding("镇乡街苏");

/** Whether a name is that of a town, township or subdistrict, whose own name stands in no list of regions. */
export function isTownship(name: string): boolean {
  return holdsTown(name) && /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党政|社会|街道)|[镇乡]$|街道办/.test(name);
}

const relative = new Map<string, Level>([
  ["省", "province"],
  ["市", "city"],
  ["州", "city"],
  ["县", "county"],
  ["区", "county"],
  ["旗", "county"],
]);

function levelOf(name: string, own: Region | null): Level | null {
  if (isNational(name)) return "national";
  if (isTownship(name)) return "township";
  if (name.startsWith("自治区")) return "province";
  if (name.endsWith("团") && !name.endsWith("兵团") && corps.test(name)) return "township";
  if (isDivision(name)) return "city";
  if (own !== null) return own.level;
  return (
    relative.get(relativeKind(name) ?? "") ?? levelOfNamesakes(name) ?? (ofSomeCounty.test(name) ? "county" : null)
  );
}

/** A place that a name begins with, in full. */
const placeInFront = /^[\u4e00-\u9fa5]{1,6}?[市县区旗州]/;

/** 南山区安监局: which of the districts so called is open, and that it is one of a district is not. */
function levelOfNamesakes(name: string): Level | null {
  const named = regionsNamed(placeInFront.exec(name)?.[0] ?? "");
  const level = named[0]?.level ?? null;
  return named.every((each) => each.level === level) ? level : null;
}

/** A county or banner that no list of regions has, as readers of pictures write them: 沐阳县人民政府. */
const ofSomeCounty = /^[^省市州]{2,8}[县旗](?:人民)?政府/;

/** 市 of 市水务局; null for a name that begins with no kind of place: 市场监督管理局, 县域经济办公室. */
export function relativeKind(name: string): string | null {
  const kind = name[0] ?? "";
  return relative.has(kind) && !/^(?:市(?:场|容|民(?:中|服)|政(?!府|协))|[区县]域|州际)/.test(name) ? kind : null;
}

const endsAsGovernment = endingWith(
  "政府|办事处|管理委员会|管委会|公署|行署|政府办公室|政府办公厅|公署办公室|公署办公厅|行署办公室|行署办公厅".split(
    "|",
  ),
);
/** Committees that govern no place. */
const endsAsCommittee = endingWith(
  ["监督", "城市", "交通", "卫生", "人口", "公积金"].map((field) => `${field}管理委员会`),
);
const endsAsEnterprise = endingWith(["公司", "集团", "厂"]);
const endsAsInstitution = endingWith(
  "中心|学校|大学|学院|中学|小学|党校|幼儿园|医院|研究院|研究所|图书馆|档案馆|博物馆|馆|站".split("|"),
);

function kindOf(full: string): OrganizationKind {
  const name = full.endsWith(")") ? full.replace(/\([^()]+\)$/, "") : full;
  if (verticalKind.test(name)) return "vertical";
  if (isDivision(name) || (name.endsWith("团") && !name.endsWith("集团") && corps.test(name))) return "government";
  if (endsAsGovernment(name) && !endsAsCommittee(name) && !/驻.{2,}办事处$/.test(name)) return "government";
  if (endsAsEnterprise(name)) return "enterprise";
  return endsAsInstitution(name) ? "institution" : "department";
}
