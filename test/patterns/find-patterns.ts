import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

/** A regular expression of the source. */
export interface FoundPattern {
  /** Such as "packages/extraction/src/outline.ts:12". */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
export const rooms = ["packages/extraction", "packages/catalogue"];

/** Every literal of the rooms, and every place that makes a pattern at run time, told from the syntax tree. */
export function readSource(): { literals: FoundPattern[]; constructors: string[] } {
  const literals: FoundPattern[] = [];
  const constructors: string[] = [];
  for (const file of rooms.flatMap((room) => filesOf(`${room}/src`))) {
    const code = readFileSync(join(root, file), "utf8");
    const placeOf = (offset: number) => `${file}:${code.slice(0, offset).split("\n").length}`;
    visit(parseAst(code, { lang: "ts" }), (node) => {
      if (node.type === "Literal" && node.regex !== undefined)
        literals.push({ place: placeOf(node.start), source: node.regex.pattern, flags: node.regex.flags });
      if (node.callee?.name === "RegExp") constructors.push(file);
    });
  }
  return { literals, constructors: [...new Set(constructors)] };
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `${folder}/${name}`)
    .sort();
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value) see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}

/**
 * Runs `work` and returns the patterns that the built rooms made meanwhile by `new RegExp`, each with the file of its
 * source. Modules that `work` imports must not have been loaded before.
 */
export async function madeDuring(work: () => Promise<void>): Promise<FoundPattern[]> {
  const made = new Map<string, FoundPattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts, newTarget) {
      const pattern = Reflect.construct(target, parts, newTarget) as RegExp;
      // The stack tells the source where the reader of source maps is at work, else the built file.
      const file = /(packages\/(?:extraction|catalogue))\/(?:dist|src)\/(.*?)\.[jt]s:\d+/.exec(new Error().stack ?? "");
      if (file !== null)
        made.set(String(pattern), {
          place: `${file[1]}/src/${file[2]}.ts`,
          source: pattern.source,
          flags: pattern.flags,
        });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}
