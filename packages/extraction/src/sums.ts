import { type Identity, identities } from "@gongkai/catalogue";
import { type Applicant, type Edition, matrixApplicants, type Period } from "@gongkai/contracts";
import { factKey } from "./fact-key.js";

/** A sum that an edition's reports must hold, as keys of values. */
export interface Sum {
  readonly name: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** A bound (>=) and no sum. */
  readonly isBound: boolean;
  /** Along a row of the matrix (applicants), or down a column: `row` or `column`. */
  readonly axis: number;
}

export const row = 1;
export const column = 2;

/** Indicators that have a row in the matrix. */
export const matrixIndicators: ReadonlySet<string> = new Set(
  identities.filter(({ forEach }) => forEach === "applicant").flatMap(({ left, right }) => [...left, ...right]),
);

const parts: readonly Applicant[] = matrixApplicants.filter((applicant) => applicant !== "total");

/** The identities of the catalogue, each for every applicant, row and period that it speaks of. */
export const sumsOf: Readonly<Record<Edition, readonly Sum[]>> = {
  "2008": compile("2008"),
  "2014": compile("2014"),
  "2019": compile("2019"),
  "2021": compile("2021"),
};

function compile(edition: Edition): Sum[] {
  return identities
    .filter((identity) => identity.editions.includes(edition))
    .flatMap((identity) => (identity.forEach === "indicator" ? rowSums(identity) : columnSums(identity)));
}

function columnSums(identity: Identity): Sum[] {
  const periods: readonly Period[] = ["year", "cumulative"];
  return periods.flatMap((period) =>
    (identity.forEach === "applicant" ? matrixApplicants : (["total"] as const)).map((applicant): Sum => {
      const suffix = [period === "year" ? "" : period, applicant === "total" ? "" : applicant]
        .filter((word) => word !== "")
        .join(",");
      return {
        name: suffix === "" ? identity.name : `${identity.name}[${suffix}]`,
        left: identity.left.map((code) => factKey(code, period, applicant)),
        right: identity.right.map((code) => factKey(code, period, applicant)),
        isBound: identity.relation === ">=",
        axis: column,
      };
    }),
  );
}

/** Every row of the matrix: the total is the sum of the applicants. */
function rowSums(identity: Identity): Sum[] {
  return [...matrixIndicators].map((indicator) => ({
    name: `${identity.name}[${indicator}]`,
    left: [factKey(indicator, "year", "total")],
    right: parts.map((part) => factKey(indicator, "year", part)),
    isBound: false,
    axis: row,
  }));
}
