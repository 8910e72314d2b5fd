import type { Region } from "@gongkai/catalogue";
import type { Level, Organization, OrganizationKind } from "@gongkai/contracts";

const place = /(?:省|自治区|特别行政区|市|地区|自治州|州|盟|县|区|旗|镇|乡|街道|苏木)$/;
const national =
  /^(?:国家|中华人民共和国|全国|国务院|中国(?!共产党|\()|外交部|教育部|科学技术部|科技部|公安部|民政部|司法部|财政部|自然资源部|环境保护部|生态环境部|交通运输部|水利部|农业部|农业农村部|商务部|文化部|文化和旅游部|卫生部|人力资源(?:和)?社会保障部|应急管理部|退役军人事务部|国防部|监察部|住房城乡建设部|住房和城乡建设部|工业和信息化部|国土资源部|铁道部|审计署|海关总署|新华(?:通讯)?社$|(?:安监|安全监管|质检|工商|市场监管|环保|体育|税务|新闻出版广电|新闻出版|广电|食品药品监管|食药监)总[局署]$)/;
const verticalKind =
  /税务局|税务分局|国税局|地税局|海关|调查总?队|气象局|气象部门|气象台|消防救援|海事局|邮政管理局|出入境检验检疫|边防|烟草专卖局|通信管理局|地震局|[银保证电]监分?局|银保监|(?:证监会|电监会|电力监管委员会).{2,}监管|能源局.{2,}监管办|人民银行.{2,}(?:行|总部)|财政部.{2,}监管局|生态环境部.{2,}督察局|海关总署.{2,}分署|民航.{2,}地区管理局|(?:煤矿|矿山)安全监察|流域管理局|(?:长江|黄河|淮河|海河|珠江|松辽)水利委员会|铁路监督管理局|民用航空.{2,}管理局|金融监督管理总局.{2,}局|^(?:财政部|审计署|国家[\u4e00-\u9fa5]{2,8}局).{0,3}驻.{2,}(?:专员办?|特派员办?|办事处)|外汇管理|(?:监督管理委员会|能源局|药品监督管理局).{2,}监管(?:局|分局)/;
const organWords =
  "人民政府|政府|局|委员会|委|厅|办公室|办|部|署|院|中心|处|所|站|队|会|社|馆|校|公司|集团|海关|街道办事处|办事处|管委会|学校|大学|学院|医院|银行|分行|支行|支队|大队|分局|总局|行署|监狱|妇联|残联|工商联|文联|科协|幼儿园|中学|小学|博物苑|植物园|动物园|电视台|气象台";
const organWord = new RegExp(`(?:${organWords})$`);
const organLine = new RegExp(`(?:${organWords}|管理区|开发区)$`);
/** What these end with: most lines end with something else. */
const organLineEnds = new Set([...organWords.split("|").map((word) => word.at(-1)), "区"]);

/** Zones that a management committee runs; 浦东新区 and the like are districts and stand in the catalogue. */
const zone =
  /(?:开发区|高新区|产业区|保税区|度假区|风景区|名胜区|景区|示范区|试验区|合作区|管理区|园区|保税港区|综保区|航空港区|经开区|集聚区|集中区|工业区|旅游区|自贸区|经济区|实验区|经济特区|商务区|保护区|(?<!浦东|滨海|沈北)新区|工业园|产业园|科技园|创业园|物流园|生态城|科学城|科技城|新城)$/;
/** A prefecture or league has no people's government but an administrative office. */
const prefecture = /(?:地区|盟)$/;
const ownParts = /\((?:本级|机关|本级机关|本部|本机关|汇总|总)\)$|(?<=人民政府|[局厅]|委员会)机关$/;

/** 阿拉善盟行政公署及办公室: the organ reports for its office too. */
const andItsOffice = /(?<=政府|公署|行署|管委会|管理委员会)(?:及其?|和)办公[厅室]$/;

/** 鹤山县委县政府 */
const partyAnd = /([省市县区州])\1?委、?\1(?=(?:人民)?政府)/;

/** 白石县白石县水务局: the place said twice. */
const twice = /^([\u4e00-\u9fa5]{2,8}[省市县区旗州盟])\1/;

/** 佳荣里街: a subdistrict by its short name, as some cities call all of theirs; no road. */
const subdistrict = /^[\u4e00-\u9fa5]{2,}(?<!大|小|步行|商业|[东西南北中]一?)街$/;

/** Search words that spam set in front of a name, or for a place's: 某某体育_某某官网@:沙田镇. */
const spam =
  /[\w¥\u4e00-\u9fa5]{0,40}_[\w¥\u4e00-\u9fa5]{0,40}(?:官网|网址|平台|下载|提款|投注|娱乐|体育|电话|入口|注册|客户端)[@:]*/g;

/** What its words end with: a file's name has a low line too. */
const spamEnds = /_[\w¥\u4e00-\u9fa5]{0,40}(?:官网|网址|平台|下载|提款|投注|娱乐|体育|电话|入口|注册|客户端)/;

/** Words without what spam injected. */
export function withoutSpam(words: string): string {
  return spamEnds.test(words) ? words.replace(spam, "") : words;
}

/** What an organ is called in full that a title or sentence names: a place alone stands for its government, a zone for its committee. */
export function organNamed(words: string): string | null {
  const name = withoutSpam(words)
    .replace(/^(?:关于|(?:并|现|特)*(?:向社会)?(?:公布|发布)|原(?=[\u4e00-\u9fa5]{2,4}[省市县区州]))/, "")
    .replace(ownParts, "")
    .replace(andItsOffice, "")
    .replace(partyAnd, "$1")
    .replace(twice, "$1")
    .replace(/[《》"“”]|\((?![^()]+\))|(?<!\([^()]+)\)/g, "");
  if (name.length < 2 || /^了|^(?:(?:本|我|各|全)[市县区省局]?|学校|学院|公司|医院)$/.test(name)) return null;
  // The customs of its whole area reports under the customs' name.
  if (name.endsWith("海关关区")) return name.slice(0, -2);
  if (zone.test(name)) return `${name}管理委员会`;
  if (prefecture.test(name)) return `${name}行政公署`;
  if (place.test(name))
    return name.endsWith("街道") ? `${name}办事处` : `${name.replace(/人民政府(?=.+[镇乡]$)/, "")}人民政府`;
  if (subdistrict.test(name)) return `${name}道办事处`;
  if (/[省市县区州盟旗镇乡]政府$/.test(name)) return name.replace(/政府$/, "人民政府");
  return organWord.test(name.replace(/\([^()]+\)$/, "")) || /(?:港|农场|林场|兵团|师|团|气象部门)$/.test(name)
    ? name
    : null;
}

const office =
  /(?:(?<=[局厅署]|委员会)[^局厅署]{2,8}(?:中心|[科处股室组])|(?:政府|政务)?信息(?:与政务)?公开.*|政务公开.*|(?:党政)?(?:综合)?办公[室厅](?:综合[科股处室]|秘书[科股处])?|党政(?:综合)?办|综合[科股处室]|秘书[科股处]|法规[科股处]|院内|大院)$/;

/** 城关镇政府综合督查办公室: a town's offices are none of its organs. */
const townshipOffice = /^(.{2,}(?:[镇乡](?:人民)?政府|街道办事处))[\u4e00-\u9fa5]{2,12}(?:办公室|办|中心|[科股所站])$/;

/** An organ's name without the office in it that answers questions: 高青县畜牧局办公室, 南平市人民政府信息公开工作领导小组办公室. */
export function withoutOffice(name: string): string {
  const town = townshipOffice.exec(name)?.[1];
  if (town !== undefined) return town;
  // 海关总署办公厅政务公开处, 县公安局指挥中心办公室: an office within an office.
  // 鹤山市水务局局办公室: the bureau's office, called by what it is the office of.
  const outer = name.replace(office, "").replace(/([局委厅院])\1$/, "$1");
  const organ = /政府办公[厅室]$/.test(outer) ? outer : outer.replace(office, "");
  if (organ.endsWith("人民")) return `${organ}政府`;
  return organ.length >= 3 && organNamed(organ) !== null ? organ : name;
}

/** Whether a line is nothing but an organ's name, as a signature is. */
export function isOrganLine(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= 30 &&
    organLineEnds.has(line.at(-1)) &&
    organLine.test(line) &&
    !/[,。;:0-9]|公开|报告|下一|上一|打印|我|关于|版权|主办|承办|网站|^(?:信息|文章)?来源|^作者|^供稿/.test(line)
  );
}

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

/** Organs of the whole state belong to no region, wherever their telephone is. */
export function isNational(name: string): boolean {
  return (
    national.test(name) &&
    !/(?:调查总?队|国家税务总?局.{2,}税务|中华人民共和国.{2,}(?:海关|海事)|(?:(?:监督管理|电力监管)委员会|[银保证电]监会|监督管理总局|能源局|财政部).{2,}监管|人民银行.{2,}(?:行|总部)|生态环境部.{2,}督察局|海关总署.{2,}分署|贸易促进委员会.{2,}委员会|(?:外汇管理|矿山安全监察|物资储备)局.{2,}局|民用航空.{2,}管理局|驻.{2,}(?:专员|特派员|办事处))/.test(
      name,
    ) &&
    !/^国家税务局/.test(name)
  );
}

/** Whether a name is that of a town, township or subdistrict, whose own name stands in no list of regions. */
export function isTownship(name: string): boolean {
  return /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党政|社会|街道)|[镇乡]$|街道办/.test(name);
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
  if (/(?<!兵)团$/.test(name) && corps.test(name)) return "township";
  if (/师$/.test(name) && corps.test(name)) return "city";
  return own?.level ?? relative.get(relativeKind(name) ?? "") ?? null;
}

/** 市 of 市水务局; null for a name that begins with no kind of place: 市场监督管理局, 县域经济办公室. */
export function relativeKind(name: string): string | null {
  const kind = name[0] ?? "";
  return relative.has(kind) && !/^(?:市(?:场|容|民(?:中|服)|政(?!府|协))|[区县]域|州际)/.test(name) ? kind : null;
}

function kindOf(full: string): OrganizationKind {
  const name = full.replace(/\([^()]+\)$/, "");
  if (verticalKind.test(name)) return "vertical";
  if (/(?:师|(?<!集)团)$/.test(name) && corps.test(name)) return "government";
  if (
    /(?:人民政府|政府|办事处|(?<!监督|城市|交通|卫生|人口|公积金)管理委员会|管委会|公署|行署)$|(?:政府|公署|行署)办公[室厅]$/.test(
      name,
    ) &&
    !/驻.{2,}办事处$/.test(name)
  )
    return "government";
  if (/(?:公司|集团|厂)$/.test(name)) return "enterprise";
  if (/(?:中心|学校|大学|学院|中学|小学|党校|幼儿园|医院|研究院|研究所|图书馆|档案馆|博物馆|馆|站)$/.test(name))
    return "institution";
  return "department";
}
