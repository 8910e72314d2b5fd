import type { Region } from "@gongkai/catalogue";
import type { Level, Organization, OrganizationKind } from "@gongkai/contracts";

const place = /(?:省|自治区|特别行政区|市|地区|自治州|州|盟|县|区|旗|镇|乡|街道|苏木)$/;
const national =
  /^(?:国家|中华人民共和国|全国|国务院|中国(?!共产党)|外交部|教育部|科学技术部|科技部|公安部|民政部|司法部|财政部|自然资源部|环境保护部|生态环境部|交通运输部|水利部|农业部|农业农村部|商务部|文化部|文化和旅游部|卫生部|人力资源和社会保障部|住房和城乡建设部|工业和信息化部|国土资源部|铁道部|审计署|海关总署)/;
const verticalKind =
  /税务局|税务分局|国税局|地税局|海关|调查队|气象局|气象台|消防救援|海事局|邮政管理局|出入境检验检疫|边防|烟草专卖局|通信管理局|地震局|银保监|证监局|外汇管理/;
const organWord =
  /(?:人民政府|政府|局|委员会|委|厅|办公室|办|部|署|院|中心|处|所|站|队|会|社|馆|校|公司|集团|海关|街道办事处|办事处|管委会|学校|大学|学院|医院|银行|支队|大队|分局|总局)$/;

/** What a title's organ is called: a place alone stands for its government. */
export function organNamed(words: string): string | null {
  const name = words.replace(/^(?:关于|公布|发布)/, "").replace(/[()《》"“”]/g, "");
  if (name.length < 2 || /^(?:本|我|各|全)[市县区省局]?$/.test(name)) return null;
  if (place.test(name)) return name.endsWith("街道") ? `${name}办事处` : `${name}人民政府`;
  return organWord.test(name) || /(?:区|园|港|农场|林场|兵团|师|团)$/.test(name) ? name : null;
}

/** Whether a line is nothing but an organ's name, as a signature is. */
export function isOrganLine(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= 30 &&
    (organWord.test(line) || /(?:管理区|开发区)$/.test(line)) &&
    !/[,。;:0-9]|公开|报告|下一|上一|打印|我|关于|版权|主办|承办|网站/.test(line)
  );
}

const preface =
  /(?:由|现由)([\u4e00-\u9fa5、()]{3,30}?)(?:根据|依据|依照|按照|汇总|负责|综合)?(?:[^,。]{0,30})?(?:编制|编写|撰写|发布)/;

/** The organ that the preface says wrote the report, or null. */
export function organOfPreface(head: string): { name: string; start: number; end: number } | null {
  const match = preface.exec(head);
  if (match === null) return null;
  const name = (match[1] as string).replace(/(?:政府)?信息公开.*$/, "");
  if (!organWord.test(name) || /概述|组成|部分|情况/.test(name)) return null;
  const start = match.index + match[0].indexOf(name);
  return { name, start, end: start + name.length };
}

/** Completes a name that calls its place only by kind: 市扶贫和移民办 of 赣州市. */
export function completed(name: string, region: Region | null): string {
  if (region === null) return name;
  const [kind] = name;
  if (kind === "市" && region.city !== null && region.county === null) return region.city + name.slice(1);
  if (kind === "市" && region.county?.endsWith("市")) return region.county + name.slice(1);
  if ((kind === "县" || kind === "区") && region.county?.endsWith(kind)) return region.county + name.slice(1);
  if (kind === "省" && region.province.endsWith("省")) return region.province + name.slice(1);
  return name;
}

/** Level and kind of an organ by its name and the region it belongs to. */
export function describeOrgan(name: string | null, region: Region | null): Organization {
  if (name === null) return { name: null, level: null, kind: null };
  return { name, level: levelOf(name, region), kind: kindOf(name) };
}

/** Organs of the whole state belong to no region, wherever their telephone is. */
export function isNational(name: string): boolean {
  return (
    national.test(name) &&
    !/(?:调查总?队|国家税务总?局.{2,}税务|中华人民共和国.{2,}(?:海关|海事))/.test(name) &&
    !/^国家税务局/.test(name)
  );
}

function levelOf(name: string, region: Region | null): Level | null {
  if (isNational(name)) return "national";
  if (/(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党政|社会|街道)|[镇乡]$|街道办事处|(?:镇|乡)政府/.test(name))
    return "township";
  if (region === null) return null;
  return region.level;
}

function kindOf(name: string): OrganizationKind {
  if (verticalKind.test(name)) return "vertical";
  if (/(?:人民政府|政府|办事处|管理委员会|管委会|行政公署|公署)$|政府办公[室厅]$/.test(name)) return "government";
  if (/(?:公司|集团|厂)$/.test(name)) return "enterprise";
  if (/(?:中心|学校|大学|学院|中学|小学|医院|研究院|研究所|图书馆|档案馆|博物馆|馆|站)$/.test(name))
    return "institution";
  return "department";
}
