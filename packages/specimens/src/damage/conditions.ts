import { GongkaiError } from "@gongkai/contracts";
import type { Conditions, Damage } from "./damage.js";

/**
 * What several damages ask for together.
 * @throws GongkaiError E_USAGE where no document could have them all
 */
export function combined(damages: readonly Damage[]): Conditions {
  const names = damages.map(({ name }) => name).join("+");
  let all: Conditions = {};
  for (const { needs } of damages) {
    all = { ...all, ...needs, ...both("editions", all, needs, names), ...both("carriers", all, needs, names) };
    if (needs.script !== undefined && damages.some((other) => (other.needs.script ?? needs.script) !== needs.script))
      throw new GongkaiError("E_USAGE", `${names} cannot be done to one document: they want different scripts`);
    if (needs.tables !== undefined && damages.some((other) => (other.needs.tables ?? needs.tables) !== needs.tables))
      throw new GongkaiError("E_USAGE", `${names} cannot be done to one document: one wants tables, one none`);
  }
  for (const step of ["outline", "write", "convert", "store", "encode"] as const)
    if (damages.filter((damage) => damage[step] !== undefined).length > 1)
      throw new GongkaiError("E_USAGE", `${names} cannot be done to one document: two of them settle its ${step}`);
  return all;
}

function both(list: "editions" | "carriers", a: Conditions, b: Conditions, names: string): Conditions {
  const first = a[list] as readonly string[] | undefined;
  const second = b[list] as readonly string[] | undefined;
  if (first === undefined || second === undefined) {
    const only = first ?? second;
    return only === undefined ? {} : { [list]: only };
  }
  const shared = first.filter((item) => second.includes(item));
  if (shared.length === 0)
    throw new GongkaiError("E_USAGE", `${names} cannot be done to one document: they want different ${list}`);
  return { [list]: shared };
}
