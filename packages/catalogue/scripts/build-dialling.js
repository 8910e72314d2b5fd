// Writes data/area-codes.tsv and data/postal-codes.tsv: `node packages/catalogue/scripts/build-dialling.js`
// (needs pip, the registry and a build of this package, whose regions it names). Sources, both MIT:
// PyPI phone 0.4.5 (places of telephone numbers with area code and postal code) and
// PyPI china-region 0.0.11 (postal codes of counties).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { regionByCode, regionsNamed } from "../dist/index.js";
import { pypiPackage } from "./packages.js";

const municipality = /^(?:11|12|31|50)/;
// What the phone database calls otherwise: an oil field, and cities by names that no list has.
const renamed = {
  江汉: "潜江",
  思茅: "普洱",
  克州: "克孜勒苏",
  博州: "博尔塔拉",
  巴州: "巴音郭楞",
  临河: "巴彦淖尔",
  雄安: "保定",
};

/** The city-level code of a place: a county counts as the city it lies in. */
function cityCode(provinceName, placeName) {
  const province = regionsNamed(provinceName).find(({ level }) => level === "province");
  if (province === undefined) return undefined;
  if (municipality.test(province.code)) return province.code;
  const places = regionsNamed(renamed[placeName] ?? placeName).filter(({ code }) =>
    code.startsWith(province.code.slice(0, 2)),
  );
  const place = places.find(({ level }) => level === "city") ?? places.find(({ level }) => level === "county");
  if (place === undefined) return undefined;
  return place.level === "county" && place.city !== null ? `${place.code.slice(0, 4)}00` : place.code;
}

function phoneRecords() {
  const bytes = readFileSync(join(pypiPackage("phone==0.4.5"), "phone-0.4.5/phone/phone.dat"));
  const records = bytes.toString("utf8", 8, bytes.readInt32LE(4)).split("\0").filter(Boolean);
  return records.map((record) => record.split("|"));
}

function countyRecords() {
  const text = readFileSync(join(pypiPackage("china-region==0.0.11"), "china_region/region.csv"), "utf8");
  return text
    .trim()
    .split(/[\r\n]+/)
    .slice(1)
    .map((line) => line.split(","));
}

const areas = new Map();
const prefixes = new Map();
const unknown = new Set();
const add = (map, key, value) => map.set(key, (map.get(key) ?? new Set()).add(value));
function addPostal(postal, code) {
  const digits = postal.padStart(6, "0");
  if (/^[0-8]\d{5}$/.test(digits) && digits !== "000000") add(prefixes, digits.slice(0, 4), code);
}

for (const [province, place, postal, area] of phoneRecords()) {
  const code = cityCode(province, place);
  if (code === undefined) unknown.add(`${province}${place}`);
  else {
    if (/^0\d{2,3}$/.test(area)) add(areas, area, code);
    addPostal(postal, code);
  }
}
for (const [province, city, , , , postal] of countyRecords()) {
  const code = cityCode(province, city);
  if (code === undefined) unknown.add(`${province}${city}`);
  else if (postal) addPostal(postal, code);
}

// The county list has slips (a county of 新疆 with a code of 山西): of the places under two digits, those of a province
// that has less than a twentieth are left out. Enclaves served from next door (嵊泗 by 上海) stay.
const zones = new Map();
for (const [prefix, codes] of prefixes) {
  const zone = zones.get(prefix.slice(0, 2)) ?? new Map();
  zones.set(prefix.slice(0, 2), zone);
  for (const code of codes) zone.set(code.slice(0, 2), (zone.get(code.slice(0, 2)) ?? 0) + 1);
}
for (const [prefix, codes] of prefixes) {
  const zone = zones.get(prefix.slice(0, 2));
  const all = [...zone.values()].reduce((sum, count) => sum + count, 0);
  for (const code of codes) if (zone.get(code.slice(0, 2)) * 20 < all) codes.delete(code);
  if (codes.size === 0) prefixes.delete(prefix);
}

const current = (code) => regionByCode(code, 2025) !== undefined;
function write(name, header, map) {
  const lines = [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, codes]) => {
      // A city that was dissolved adds nothing where its successor stands beside it.
      const kept = [...codes].filter((code) => codes.size === 1 || current(code)).sort();
      return `${key}\t${kept.join()}\n`;
    });
  writeFileSync(new URL(`../data/${name}`, import.meta.url), `${header}\n${lines.join("")}`);
  process.stderr.write(`${name}: ${lines.length}\n`);
}
write("area-codes.tsv", "area_code\tregions", areas);
write("postal-codes.tsv", "prefix\tregions", prefixes);
if (unknown.size > 0) process.stderr.write(`unknown places: ${[...unknown].join(" ")}\n`);
