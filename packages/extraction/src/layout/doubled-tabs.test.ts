import { expect, it } from "vitest";
import { normalize } from "../normalize/normalize.js";
import { halveTabs } from "./doubled-tabs.js";

const halved = (text: string) => halveTabs(normalize(text)).text.replaceAll(" ", "");

it("two tabs at the end of every cell are one", () => {
  expect(halved("规章\t\t0\t\t1\t\t2\n行政许可\t\t5\t\t\t\t7")).toBe("规章\t0\t1\t2\n行政许可\t5\t\t7");
});

it("two tabs around a blank cell stay, where others part by one", () => {
  const text = "规章\t0\t1\t2\n行政许可\t5\t\t7\n行政处罚\t\t\t1";
  expect(halved(text)).toBe(text);
});

it("few runs of two tell nothing", () => {
  expect(halved("规章\t\t0\n行政许可\t\t5")).toBe("规章\t\t0\n行政许可\t\t5");
});
