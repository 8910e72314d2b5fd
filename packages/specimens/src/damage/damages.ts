import { GongkaiError } from "@gongkai/contracts";
import { appendixDamages } from "./appendix.js";
import { cellDamages } from "./cells.js";
import { combined, conflictOf } from "./conditions.js";
import type { Damage } from "./damage.js";
import { encodingDamages } from "./encodings.js";
import { htmlDamages } from "./html.js";
import { narrativeDamages } from "./narrative.js";
import { noiseDamages } from "./noise.js";
import { tableDamages } from "./tables.js";
import { toolDamages } from "./tools.js";

/** Every way in which a specimen can be damaged, in the order in which several are done to one. */
export const damages: readonly Damage[] = [
  ...encodingDamages,
  ...noiseDamages,
  ...htmlDamages,
  ...tableDamages,
  ...cellDamages,
  ...appendixDamages,
  ...narrativeDamages,
  ...toolDamages,
];

const byName = new Map(damages.map((damage) => [damage.name, damage]));

/**
 * Reads what `--damage` says: `a,b` gives the documents a and b in turn, `a+b` gives one document both, `all` each damage in
 * turn, `pairs` every two that one document can have, `plain` none.
 * @throws GongkaiError E_USAGE for a name that is none, or for damages that no document can have together
 */
export function readDamageSets(written: string): readonly (readonly Damage[])[] {
  if (written === "all") return damages.map((damage) => [damage]);
  if (written === "pairs") return pairs();
  return written.split(",").map((set) => {
    const chosen = set === "plain" ? [] : set.split("+").map(damageNamed);
    combined(chosen);
    return damages.filter((damage) => chosen.includes(damage));
  });
}

function pairs(): Damage[][] {
  return damages
    .flatMap((first, at) => damages.slice(at + 1).map((second) => [first, second]))
    .filter((both) => conflictOf(both) === null);
}

function damageNamed(name: string): Damage {
  const damage = byName.get(name.trim());
  if (damage === undefined)
    throw new GongkaiError(
      "E_USAGE",
      `no damage is called ${name}: choose of all, pairs, plain, ${[...byName.keys()].join(", ")}`,
    );
  return damage;
}
