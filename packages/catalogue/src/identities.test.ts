import { expect, test } from "vitest";
import { identities, printIdentities } from "./identities.js";
import { readDataFile } from "./tsv.js";

test("the file comes back byte for byte", () => {
  expect(printIdentities()).toBe(readDataFile("identities.tsv"));
});

test("a sum names its editions, its terms and its relation", () => {
  expect(identities.find(({ name }) => name === "applications_balance")).toEqual({
    name: "applications_balance",
    editions: ["2019", "2021"],
    forEach: "applicant",
    left: ["applications.received", "applications.carried_in"],
    relation: "=",
    right: ["applications.outcome.total", "applications.carried_out"],
    note: "the rule printed on the official form",
  });
  expect(identities.some(({ relation }) => relation === ">=")).toBe(true);
});
