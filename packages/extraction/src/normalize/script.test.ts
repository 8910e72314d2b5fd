import { Converter, Locale } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { simplify } from "./script.js";

const convert = Converter({ from: "t", to: "cn" });
const entries: string[] = (Locale.to.cn?.[0] ?? []).flatMap((dictionary: unknown) =>
  String(dictionary)
    .split("|")
    .map((entry) => entry.split(" ")[0] as string),
);

describe("simplify", () => {
  it("makes of every entry of the dictionary what its converter does, whole, cut, doubled and described", () => {
    const differing = entries
      .flatMap((entry) => [
        entry,
        `${entry}${entry}`,
        `${entry.slice(0, -1)}公開`,
        `政${entry.slice(1)}府`,
        `⿰${entry}`,
      ])
      .filter((text: string) => convert(text).length === text.length)
      .filter((text: string) => simplify(text) !== convert(text));
    expect(differing).toEqual([]);
  });

  it("keeps the length where the dictionary does not", () => {
    expect(simplify("公開㑮\n政務公開")).toHaveLength("公開㑮\n政務公開".length);
  });
});
