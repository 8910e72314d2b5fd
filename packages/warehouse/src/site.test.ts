import { expect, test } from "vitest";
import { siteOf } from "./site.js";

test("a site is the host; files have none", () => {
  expect(siteOf("http://WWW.Zengcheng.gov.cn:8080/a/b.html")).toBe("www.zengcheng.gov.cn");
  expect(siteOf("file:///data/a.html")).toBe("file");
  expect(siteOf("reports/a.html")).toBe("file");
});
