import { describe, expect, it } from "vitest";
import { despiteLoss, losesCharacters } from "./lost-characters.js";

/** Whether a damaged label may have been another one; null where it does not tell. */
const mayBe = (damaged: string, label: string) => despiteLoss(damaged)?.test(label) ?? null;

describe("a label some of whose characters were lost", () => {
  it("shows a question mark or the decoder's mark", () => {
    expect(losesCharacters("传?申请")).toBe(true);
    expect(losesCharacters("传\ufffd申请")).toBe(true);
    expect(losesCharacters("传真申请")).toBe(false);
  });

  it("may be any with one to four characters for each run of marks", () => {
    expect(mayBe("传???申请", "传真申请")).toBe(true);
    expect(mayBe("传\ufffd申请", "传真件递申请")).toBe(true);
    expect(mayBe("传?申请", "传一二三四五申请")).toBe(false);
    expect(mayBe("传?申请", "传申请")).toBe(false);
    expect(mayBe("?上申请", "网上申请")).toBe(true);
    expect(mayBe("网上申??", "网上申请数")).toBe(true);
    expect(mayBe("网?申\ufffd数", "网上申请数")).toBe(true);
  });

  it("is that label from its beginning to its end", () => {
    expect(mayBe("传?申请", "其中传真申请")).toBe(false);
    expect(mayBe("传?申请", "传真申请数")).toBe(false);
  });

  it("has what is left as it is written, whatever a pattern would make of it", () => {
    expect(mayBe("申请(件).?数", "申请(件).总数")).toBe(true);
    expect(mayBe("申请(件).?数", "申请件。总数")).toBe(false);
    expect(mayBe("A1_申请?[+*]", "A1_申请数[+*]")).toBe(true);
  });

  it("tells nothing with fewer than three characters left, more than forty in all, or none lost", () => {
    expect(mayBe("申?请", "申办请")).toBe(null);
    expect(mayBe("申?请数", "申办请数")).toBe(true);
    expect(mayBe(`${"申".repeat(39)}?`, "申".repeat(40))).toBe(true);
    expect(mayBe(`${"申".repeat(40)}?`, "申".repeat(41))).toBe(null);
    expect(mayBe("传真申请", "传真申请")).toBe(null);
  });
});
