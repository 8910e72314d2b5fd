import { unzipSync } from "fflate";

/** Largest part that is unpacked, in bytes: the text of a report with all its marks has less than 2 MB. */
const largestPart = 48 * 1024 * 1024;
const mostParts = 20_000;

/** The parts of a package, by name; those that are wanted are unpacked. */
export interface Package {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Opens a zip file. Null where it is damaged, locked, or would unpack to more than any report. */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean): Package | null {
  const names: string[] = [];
  let room = largestPart;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length >= mostParts) return false;
        names.push(name);
        if (!wanted(name)) return false;
        room -= originalSize;
        if (room < 0) throw new Oversized();
        return true;
      },
    });
    return { names, parts: new Map(Object.entries(parts)) };
  } catch (error) {
    if (error instanceof Oversized || isDamage(error)) return null;
    throw error;
  }
}

class Oversized extends Error {}

/** fflate marks what is wrong with the bytes by a code; reading beyond a cut-off file's end is a RangeError. */
function isDamage(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && "code" in error && typeof error.code === "number");
}
