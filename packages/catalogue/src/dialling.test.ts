import { expect, test } from "vitest";
import { regionsOfAreaCode, regionsOfPostalCode } from "./dialling.js";

const cities = (regions: { province: string; city: string | null }[]) => regions.map((r) => r.city ?? r.province);

test("an area code leads to its city, or to those that share it", () => {
  expect(cities(regionsOfAreaCode("0632", 2016))).toEqual(["枣庄市"]);
  expect(cities(regionsOfAreaCode("021"))).toEqual(["上海市"]);
  expect(cities(regionsOfAreaCode("028"))).toEqual(["成都市", "眉山市", "资阳市"]);
  expect(regionsOfAreaCode("0000")).toEqual([]);
});

test("a code that was given up leads to the city of its time", () => {
  expect(cities(regionsOfAreaCode("0565", 2010))).toEqual(["巢湖市", "合肥市"]);
  expect(cities(regionsOfAreaCode("0565", 2012))).toEqual(["合肥市"]);
});

test("a postal code leads to its city by four digits", () => {
  expect(cities(regionsOfPostalCode("277599"))).toEqual(["枣庄市"]);
  expect(cities(regionsOfPostalCode("341600"))).toEqual(["赣州市"]);
  expect(cities(regionsOfPostalCode("200003"))).toEqual(["上海市"]);
  expect(regionsOfPostalCode("999000")).toEqual([]);
});
