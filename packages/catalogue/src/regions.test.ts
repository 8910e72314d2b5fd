import { expect, test } from "vitest";
import { regionByCode, regionsNamed } from "./regions.js";

const path = (name: string, year?: number | number[]) =>
  regionsNamed(name, year === undefined ? {} : { year }).map(({ code, province, city, county }) =>
    [code, province, city, county].join(" "),
  );

test("a name counts in its years", () => {
  expect(path("增城市", 2012)).toEqual(["440183 广东省 广州市 增城市"]);
  expect(path("增城市", 2016)).toEqual([]);
  expect(path("增城区", 2014)).toEqual(["440118 广东省 广州市 增城区"]);
  expect(path("增城区", 2012)).toEqual([]);
  expect(path("吴江市", 2012)).toHaveLength(1);
  expect(path("吴江市", 2013)).toEqual([]);
  expect(path("赣县区", 2017)).toEqual(["360704 江西省 赣州市 赣县区"]);
});

test("one of several years is enough", () => {
  expect(path("增城区", [2012, 2013])).toEqual([]);
  expect(path("增城区", [2013, 2014])).toEqual(["440118 广东省 广州市 增城区"]);
});

test("a code has the name of the year, and so has the city above it", () => {
  expect(regionByCode("420600", 2009)?.name).toBe("襄樊市");
  expect(regionByCode("420600", 2015)?.name).toBe("襄阳市");
  expect(regionByCode("420606", 2009)).toMatchObject({ province: "湖北省", city: "襄樊市", county: "樊城区" });
  expect(regionByCode("420606")).toMatchObject({ city: "襄阳市", level: "county" });
  expect(regionByCode("341400", 2020)).toBeUndefined();
  expect(regionByCode("999999")).toBeUndefined();
});

test("no city stands above the counties of municipalities and those directly under a province", () => {
  expect(path("浦东新区", 2020)).toEqual(["310115 上海市  浦东新区"]);
  expect(path("云阳县", 2010)).toEqual(["500235 重庆市  云阳县"]);
  expect(path("济源市", 2015)).toEqual(["419001 河南省  济源市"]);
  expect(path("仙桃市", 2010)).toEqual(["429004 湖北省  仙桃市"]);
  expect(path("铁门关市", 2014)).toEqual(["659006 新疆维吾尔自治区  铁门关市"]);
});

test.each([
  ["浙江", ["330000 浙江省  "]],
  ["内蒙古", ["150000 内蒙古自治区  "]],
  ["新疆", ["650000 新疆维吾尔自治区  "]],
  ["湖州", ["330500 浙江省 湖州市 "]],
  ["大理州", ["532900 云南省 大理白族自治州 "]],
  ["阿坝州", ["513200 四川省 阿坝藏族羌族自治州 "]],
  ["陇西", ["621122 甘肃省 定西市 陇西县"]],
  ["恭城", ["450332 广西壮族自治区 桂林市 恭城瑶族自治县"]],
  ["恭城县", ["450332 广西壮族自治区 桂林市 恭城瑶族自治县"]],
  ["巴音郭楞州", ["652800 新疆维吾尔自治区 巴音郭楞蒙古自治州 "]],
  ["东乡县", ["622926 甘肃省 临夏回族自治州 东乡族自治县"]],
  ["神农架", ["429021 湖北省  神农架林区"]],
])("%s is a short name", (name, regions) => {
  expect(path(name, 2018)).toEqual(regions);
});

test("a name that several regions share gives them all", () => {
  expect(path("吉林", 2015)).toEqual(["220000 吉林省  ", "220200 吉林省 吉林市 "]);
  expect(path("朝阳区", 2015)).toHaveLength(2);
  expect(path("泾", 2015)).toEqual([]);
});
