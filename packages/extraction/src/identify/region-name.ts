import { findRegionNames, type Region, regionsNamed } from "@gongkai/catalogue";
import { tableOf } from "../without.js";
import { endingWith } from "./endings.js";
import { regionOfNewArea } from "./new-areas.js";
import { corps, isTownship } from "./organization.js";

/** Other regions that a text names, to tell namesakes apart; found only where namesakes occur. */
export type Others = () => readonly Region[];

/** Words that begin organs' names and are counties' short names too. */
const organWords = new Set(["公安", "资源", "通道", "城市", "建设", "和平", "新华", "文化", "中心", "东方"]);

/** 太湖流域管理局, 中山大学: a lake's and a man's name, whatever counties and cities are called so. */
const namedAfter = /^(?:[\u4e00-\u9fa5]{2,4}流域|中山(?:大学|医|眼科|纪念))/;

/** 东城街12号, 长春东路: a street's name, whatever place it is called after. */
const street = /^[东西南北中]?(?:大?街(?!道|镇|乡)|路|大道|道\d|巷|胡同)/;

/** What stands before the region in the name of a branch of a state organ: 国家统计局广东调查总队. */
const stateOrgan =
  /^(?:中华人民共和国|国家税务总局|国家统计局|国网|中国\(|中国[\u4e00-\u9fa5]{2,8}监督管理委员会|国家电力监管委员会|中国(?:银保|[银保证])监会|国家金融监督管理总局|国家(?:外汇管理|能源|税务|矿山安全监察|邮政|粮食和物资储备|林业(?:和草原)?)局|中国人民银行|交通运输部|财政部|审计署|生态环境部|海关总署|共青团)驻?/;

/** What these begin with. */
const stateBegins = tableOf("中国交财审生海共");
const endsAsBranch = endingWith(["分局", "大队", "公司", "支行"]);

/**
 * The region that an organ's name stands for: its full names, deepest first, each within the one before (绍兴市柯桥区), or
 * the short name it begins with (遵化经济开发区).
 */
export function regionOfName(name: string, years: readonly number[], others: Others): Region | null {
  const bare = stateBegins[name.charCodeAt(0)] === 1 ? name.replace(stateOrgan, "") : name;
  if ((bare.includes("流域") || bare.startsWith("中山")) && namedAfter.test(bare)) return null;
  let within: Region | null = null;
  for (const mention of findRegionNames(bare)) {
    const outer: Region | null = within;
    const candidates: Region[] = candidatesOf(mention.name, years).filter(
      (candidate) => outer === null || contains(outer, candidate),
    );
    within = pick(candidates, others) ?? outer;
  }
  // 榆林市公安局榆阳分局 is that of 榆阳区.
  const branch =
    within !== null && within.level !== "county" && endsAsBranch(bare)
      ? /[局队司行]([\u4e00-\u9fa5]{2,4}?)(?:分局|大队|(?:供电)?(?:分)?公司|支行)$/.exec(bare)?.[1]
      : undefined;
  if (branch !== undefined) {
    const inner = candidatesOf(branch, years).filter((candidate) => within !== null && contains(within, candidate));
    return inner.length === 1 ? (inner[0] as Region) : within;
  }
  if (within !== null) return within;
  // 钟祥镇 is no part of 钟祥市.
  const [, town, kind] = /^([\u4e00-\u9fa5]{1,5})(镇|乡|街道|苏木)/.exec(bare) ?? [];
  // 国家统计局桐乡调查队 is one of 桐乡市.
  if (town !== undefined && (isTownship(bare) || candidatesOf(`${town}${kind}`, years).length === 0))
    return countyInFront(town, years, others);
  // 遵化经济开发区, 湛江海关: a short name at the start; the longest that is one.
  const shortest = bare === name ? 2 : 1;
  for (let length = Math.min(7, bare.length - shortest); length >= 2; length--) {
    const short = bare.slice(0, length);
    const named = organWords.has(short) || street.test(bare.slice(length)) ? [] : candidatesOf(short, years);
    const isMeant = newArea.test(bare.slice(length)) || bare.endsWith("大学") ? meantBy(others) : null;
    const chosen = pick(isMeant === null ? named : named.filter(isMeant), others);
    if (chosen !== null) return chosen.level === "province" ? deeper(bare.slice(length), chosen, years) : chosen;
  }
  const around = corps.test(bare) ? "新疆维吾尔自治区" : regionOfNewArea(bare);
  return around === null ? null : regionOfPlace(around, years);
}

const newArea = /^新区/;

/**
 * 南湖新区 is no part of 南湖区, which lies in another city, nor is 江南大学 in 江南区, unless the text speaks for that one;
 * 长春新区 is one of 长春市.
 */
function meantBy(others: Others): (region: Region) => boolean {
  return (region) =>
    !region.name.endsWith("区") || others().some((other) => other.code === region.code || contains(other, region));
}

/** 永嘉金溪镇: a county's short name in front of a town's, where the rest of the text speaks for that county. */
function countyInFront(town: string, years: readonly number[], others: Others): Region | null {
  for (let length = town.length - 2; length >= 2; length--) {
    const counties = candidatesOf(town.slice(0, length), years).filter(({ level }) => level === "county");
    const around = counties.length === 0 ? [] : others();
    const spoken = counties.filter((county) =>
      around.some((other) => contains(other, county) || other.code === county.code),
    );
    if (spoken.length === 1) return spoken[0] as Region;
  }
  return null;
}

/** 广东从化经济开发区: behind a province's short name that of a place in it. */
function deeper(rest: string, province: Region, years: readonly number[]): Region {
  for (let length = Math.min(5, rest.length - 2); length >= 2; length--) {
    const short = rest.slice(0, length);
    const inner = organWords.has(short)
      ? []
      : candidatesOf(short, years).filter(
          ({ level, ...place }) => level !== "province" && place.province === province.province,
        );
    if (inner.length === 1) return inner[0] as Region;
  }
  return province;
}

/** Names that are words too: they count only right behind the region they lie in (马鞍山市和县). */
const ordinaryWords = new Set(["和县", "城区", "郊区", "矿区", "东区", "西区", "市中区", "新城区", "河南县", "海南州"]);

/** Regions named in a text by a name that only one has, the most often named first. */
export function regionsOfText(
  text: string,
  years: readonly number[],
): { region: Region; start: number; end: number }[] {
  const found = new Map<string, { region: Region; start: number; end: number; count: number }>();
  let behind = -1;
  for (const { name, start, end } of findRegionNames(text)) {
    const alone = behind !== start;
    behind = end;
    if (alone && ordinaryWords.has(name)) continue;
    const candidates = candidatesOf(name, years);
    if (candidates.length !== 1) continue;
    const region = candidates[0] as Region;
    const known = found.get(region.code);
    if (known === undefined) found.set(region.code, { region, start, end, count: 1 });
    else known.count++;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function candidatesOf(name: string, years: readonly number[]): Region[] {
  const valid = years.length === 0 ? [] : regionsNamed(name, { year: years });
  const found = distinct(valid.length > 0 ? valid : regionsNamed(name));
  if (found.length < 2 || years[0] === undefined) return found;
  // 简阳市, which came to another city in 2016, lies where the year's end left it.
  const after = regionsNamed(name, { year: years[0] + 1 });
  const left = found.filter(({ code }) => after.some((other) => other.code === code));
  return left.length > 0 ? left : found;
}

function distinct(regions: readonly Region[]): Region[] {
  return regions.length < 2 ? [...regions] : [...new Map(regions.map((region) => [region.code, region])).values()];
}

/** The one candidate, or the one that the other names of the text speak for; a city before the province it is named like. */
function pick(candidates: readonly Region[], others: Others): Region | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const around = others();
  const scored = candidates.map((candidate) => ({
    candidate,
    score: around.reduce(
      (sum, other) => sum + (contains(other, candidate) ? 2 : contains(candidate, other) ? 1 : 0),
      0,
    ),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first !== undefined && first.score > (second?.score ?? 0)) return first.candidate;
  // A name that city and county share (长沙, 吉林) without more to go by means the larger place.
  const rank = { province: 0, city: 1, county: 2 } as const;
  const levels = new Set(candidates.map(({ level }) => level));
  return levels.size === candidates.length
    ? ([...candidates].sort((a, b) => rank[a.level] - rank[b.level])[0] ?? null)
    : null;
}

/** The one region, `within` another where one is given, that a place's full or short name stands for. */
export function regionOfPlace(name: string, years: readonly number[], within: Region | null = null): Region | null {
  const named = candidatesOf(name, years);
  const candidates = within === null ? named : named.filter((each) => contains(within, each));
  return candidates.length === 1 ? (candidates[0] as Region) : null;
}

/** The city that a district is a part of; null for a county, which is more than a part of one. */
export function cityAround(district: Region, years: readonly number[]): Region | null {
  if (district.level !== "county" || district.city === null || !district.county?.endsWith("区")) return null;
  const cities = candidatesOf(district.city, years);
  return cities.find(({ level, province }) => level === "city" && province === district.province) ?? null;
}

/** Whether `inner` lies in `outer` (or is it). */
export function contains(outer: Region, inner: Region): boolean {
  if (outer.level === "province") return outer.province === inner.province;
  if (outer.level === "city") return outer.province === inner.province && outer.city === inner.city;
  return outer.code === inner.code;
}
