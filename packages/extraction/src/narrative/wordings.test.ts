import { expect, test } from "vitest";
import { endOf } from "./wordings.js";

test.each([
  ["(?:公开|发布)信息", "息"],
  ["信息", "息"],
  ["[公开|发]布", "布"],
  ["收到\\|办理", "理"],
  ["公开信息|发布", ""],
  ["信息(?:总)?", ""],
  ["(?:公开|发布)", ""],
  ["信息*", ""],
  ["", ""],
])("%s ends with %s", (pattern, end) => {
  expect(endOf(pattern)).toBe(end === "" ? 0 : end.charCodeAt(0));
});
