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
const sumsOf: Readonly<Record<Edition, readonly Sum[]>> = {
  "2008": compile("2008"),
  "2014": compile("2014"),
  "2019": compile("2019"),
  "2021": compile("2021"),
};

const otherHandling = "applications.outcome.other";
const formOf2021 = identities.filter(({ editions }) => editions.includes("2021"));
const kindsOfOther = [...new Set(formOf2021.flatMap(({ right }) => right))].filter((code) =>
  code.startsWith(`${otherHandling}.`),
);
const keysOfAll = (codes: readonly string[]) =>
  codes.flatMap((code) => matrixApplicants.map((applicant) => factKey(code, "year", applicant)));
const otherKeys = keysOfAll([otherHandling]);
const kindKeys = keysOfAll(kindsOfOther);
/** Of 2021's form with the one row that 2019's had for other handling, which some offices kept. */
const withOneOther = sumsOf["2021"].map((sum) => inOneRow(sum));

/** The sums of an edition for a document that has numbers of these keys. */
export function sumsFor(edition: Edition, has: (key: number) => boolean): readonly Sum[] {
  const keepsOneRow = edition === "2021" && otherKeys.some(has) && !kindKeys.some(has);
  return keepsOneRow ? withOneOther : sumsOf[edition];
}

/** A sum with other handling in place of its kinds; the sum itself where it holds none of them beside other parts. */
function inOneRow(sum: Sum): Sum {
  const right = sum.right.filter((key) => !kindKeys.includes(key));
  if (right.length === sum.right.length || right.length === 0) return sum;
  const whose = matrixApplicants.findIndex((applicant) =>
    sum.right.includes(factKey(kindsOfOther[0] as string, "year", applicant)),
  );
  return { ...sum, right: [...right, otherKeys[whose] as number] };
}

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
