import type { Level } from "@gongkai/contracts";
import type { Random } from "../random.js";
import {
  type Department,
  existing,
  localDepartments,
  ministries,
  provincialDepartments,
  verticalOrgans,
} from "./departments.js";
import { drawPlace, type Place } from "./places.js";

/** What sort of organ reports. */
export const organKinds = ["ministry", "province", "city", "county", "township", "bureau", "vertical"] as const;
export type OrganKind = (typeof organKinds)[number];

/** Who reports, and how it speaks of itself. */
export interface Organ {
  readonly kind: OrganKind;
  /** In full, as title and signature say. */
  readonly name: string;
  /** 陇西县, for a title that names the place alone; null where the title must name the organ. */
  readonly placeName: string | null;
  readonly level: Level;
  readonly place: Place | null;
  /** 我县, 我局. */
  readonly we: string;
  /** 全县, 全局. */
  readonly all: string;
  /** 县委、县政府: who leads. */
  readonly leaders: string;
  /** 县政府办公室: whom to ask. */
  readonly office: string;
  /** Street address, the places in front. */
  readonly address: string;
  /** How much it has to count, from 1 (township) to 6 (province). */
  readonly scale: number;
}

const townSyllables = "石河龙泉青云大白双新长安平南北东西三桥塘山岭沙溪湖坪湾庙店集营柳杨竹梅松兰玉金银铜".split("");
const townEndings = "河桥山溪湾塘岭店集坪庙营泉口关寨沟川".split("");
const streets = "人民路 建设路 解放路 文化路 中山路 新华街 朝阳街 和平路 府前路 政府街 迎宾大道 振兴路 滨河路".split(
  " ",
);

/** Draws an organ of this kind that existed in `year`. */
export function drawOrgan(random: Random, kind: OrganKind, year: number): Organ {
  switch (kind) {
    case "ministry":
      return ministry(random, year);
    case "province":
    case "city":
    case "county":
      return government(random, kind, drawPlace(random, kind, year));
    case "township":
      return township(random, drawPlace(random, "county", year));
    case "bureau":
      return bureau(random, year);
    case "vertical":
      return vertical(random, year);
  }
}

function drawDepartment(random: Random, list: readonly Department[], year: number): string {
  return random.pick(existing(list, year)).name;
}

function ministry(random: Random, year: number): Organ {
  const name = drawDepartment(random, ministries, year);
  const kind = name.endsWith("部") ? "部" : "局";
  return {
    kind: "ministry",
    name,
    placeName: null,
    level: "national",
    place: null,
    we: `我${kind}`,
    all: `全${kind === "部" ? "部" : "系统"}`,
    leaders: "党中央、国务院",
    office: `${name}办公厅`,
    address: `北京市${random.pick(["西城区", "东城区", "海淀区", "朝阳区"])}${street(random)}`,
    scale: 6,
  };
}

/** 县 for 陇西县, 州 for 大理白族自治州, 市 for 济源市. */
function kindOfPlace(name: string): string {
  return name.endsWith("地区")
    ? "地区"
    : name.at(-1) === "区" && name.endsWith("自治区")
      ? "自治区"
      : (name.at(-1) as string);
}

function government(random: Random, level: "province" | "city" | "county", place: Place): Organ {
  const word = kindOfPlace(place.region.name);
  // 地区 and 盟 are run by a commissioner's office, not by a government of their own.
  const office = word === "地区" ? "行政公署" : word === "盟" ? "行政公署" : "人民政府";
  const name = place.fullName + office;
  const leaders = {
    province: "党中央、国务院",
    city: place.region.province.endsWith("自治区") ? "自治区党委、政府" : "省委、省政府",
    county: place.region.city?.endsWith("州") ? "州委、州政府" : "市委、市政府",
  };
  return {
    kind: level,
    name,
    placeName: office === "人民政府" ? place.fullName : null,
    level,
    place,
    we: word === "地区" ? "本地区" : `我${word === "自治区" ? "区" : word}`,
    all: `全${word === "自治区" ? "区" : word}`,
    leaders: leaders[level],
    office: `${name}办公${level === "county" ? "室" : random.pick(["室", "厅"])}`,
    address: pathOf(place) + street(random),
    scale: { province: 6, city: 5, county: 4 }[level],
  };
}

function township(random: Random, place: Place): Organ {
  const kind = random.pick(place.region.name.endsWith("区") ? ["镇", "街道", "街道"] : ["镇", "镇", "乡"]);
  const town = random.pick(townSyllables) + random.pick(townEndings) + kind;
  const county = kindOfPlace(place.region.name);
  return {
    kind: "township",
    name: place.fullName + town + (kind === "街道" ? "办事处" : "人民政府"),
    placeName: null,
    level: "township",
    place,
    we: kind === "街道" ? "我街道" : `我${kind}`,
    all: kind === "街道" ? "全街道" : `全${kind}`,
    leaders: `${county}委、${county}政府`,
    office: `${town}党政办公室`,
    address: pathOf(place) + town + street(random),
    scale: 1,
  };
}

function bureau(random: Random, year: number): Organ {
  const level = random.pick(["province", "city", "city", "county", "county", "county"] as const);
  const place = drawPlace(random, level, year);
  const name =
    place.fullName + drawDepartment(random, level === "province" ? provincialDepartments : localDepartments, year);
  return { ...partOf(random, place, name), kind: "bureau", level, scale: { province: 4, city: 3, county: 2 }[level] };
}

function vertical(random: Random, year: number): Organ {
  const level = random.pick(["city", "county"] as const);
  const place = drawPlace(random, level, year);
  const name = drawDepartment(random, verticalOrgans, year).replace("$", place.fullName);
  return { ...partOf(random, place, name), kind: "vertical", level, scale: { city: 3, county: 2 }[level] };
}

function partOf(random: Random, place: Place, name: string) {
  const county = kindOfPlace(place.region.name);
  const short = /(?:局|厅|队|办)$/.exec(name)?.[0] ?? (name.endsWith("办公室") ? "办" : "委");
  return {
    name,
    placeName: null,
    place,
    we: `我${short}`,
    all: short === "厅" || short === "队" ? `全${short}` : short === "委" ? "全委" : short === "办" ? "全办" : "全局",
    leaders: county === "自治区" ? "自治区党委、政府" : `${county}委、${county}政府`,
    office: name.endsWith("办公室") ? name : `${name}办公室`,
    address: pathOf(place) + street(random),
  };
}

function pathOf({ region: { province, city, county } }: Place): string {
  return [province, city, county].filter((name) => name !== null).join("");
}

function street(random: Random): string {
  return `${random.pick(streets)}${random.between(1, 399)}号`;
}
