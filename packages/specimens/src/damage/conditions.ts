import { GongkaiError } from "@gongkai/contracts";
import type { Conditions, Damage } from "./damage.js";

/**
 * What several damages ask for together.
 * @throws GongkaiError E_USAGE where no document could have them all
 */
export function combined(damages: readonly Damage[]): Conditions {
  const conflict = conflictOf(damages);
  if (conflict !== null) {
    const names = damages.map(({ name }) => name).join("+");
    throw new GongkaiError("E_USAGE", `${names} cannot be done to one document: ${conflict}`);
  }
  return Object.assign({}, ...damages.map(({ needs }) => needs), lists(damages));
}

/** Why no document could have all of some damages; null where one can. */
export function conflictOf(damages: readonly Damage[]): string | null {
  for (const [list, values] of Object.entries(lists(damages)))
    if (values.length === 0) return `they want different ${list}`;
  if (asked(damages, "script").size > 1) return "they want different scripts";
  if (asked(damages, "tables").size > 1) return "one wants tables, one none";
  for (const step of ["outline", "write", "columns", "convert", "store", "encode"] as const)
    if (damages.filter((damage) => damage[step] !== undefined).length > 1) return `two of them settle its ${step}`;
  return null;
}

function asked(damages: readonly Damage[], condition: keyof Conditions): ReadonlySet<unknown> {
  return new Set(damages.map(({ needs }) => needs[condition]).filter((value) => value !== undefined));
}

/** The editions and carriers that all of them can have; left out where all can. */
function lists(damages: readonly Damage[]): Pick<Conditions, "editions" | "carriers"> {
  const editions = common(damages.map(({ needs }) => needs.editions));
  const carriers = common(damages.map(({ needs }) => needs.carriers));
  return { ...(editions && { editions }), ...(carriers && { carriers }) };
}

/** What all lists have; undefined where there are none. */
function common<T>(given: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  const [first, ...rest] = given.filter((list) => list !== undefined);
  return first?.filter((value) => rest.every((list) => list.includes(value)));
}
