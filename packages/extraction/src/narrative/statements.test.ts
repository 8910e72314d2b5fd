import { expect, it } from "vitest";
import { type Statement, Statements } from "./statements.js";

const stated = (indicator: string, decimal: string): Statement => ({
  weak: false,
  fact: {
    indicator,
    period: "year",
    applicant: "total",
    category: null,
    decimal,
    unit: "条",
    status: "stated",
    origin: "text",
    start: 0,
    end: 1,
  },
});

it("takes back a statement that has been made to give way, and no other", () => {
  const statements = new Statements();
  const [site, total] = [stated("disclosure.channel.website", "12"), stated("disclosure.total", "90")];
  statements.add(site);
  statements.add(total);
  statements.weaken(0, { indicator: "disclosure.channel.website", applicant: "total" }, "year");
  statements.withdraw(site);
  expect(statements.facts().map(({ indicator }) => indicator)).toEqual(["disclosure.total"]);
});
