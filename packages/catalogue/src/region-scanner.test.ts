import { expect, test } from "vitest";
import { findRegionNames } from "./region-scanner.js";

const names = (text: string) => findRegionNames(text).map(({ name }) => name);

test("names stand at their offsets", () => {
  const text = "地址：湖南省长沙市长沙县星沙大道";
  expect(findRegionNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(["湖南省", "长沙市", "长沙县"]);
});

test("the longest name wins, and two may share a character", () => {
  expect(names("新疆维吾尔自治区巴音郭楞蒙古自治州")).toEqual(["新疆维吾尔自治区", "巴音郭楞蒙古自治州"]);
  expect(names("济南市中区")).toEqual(["济南市", "市中区"]);
  expect(names("阳泉市郊区")).toEqual(["阳泉市", "郊区"]);
});

test("names of any year are found, short ones are not", () => {
  expect(names("襄樊市与襄阳市，浙江的湖州")).toEqual(["襄樊市", "襄阳市"]);
  expect(names("")).toEqual([]);
});

test("a range bounds the search", () => {
  expect(findRegionNames("长沙市长沙县", 0, 5).map(({ name }) => name)).toEqual(["长沙市"]);
});
