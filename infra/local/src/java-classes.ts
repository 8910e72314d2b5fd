import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { cached } from "./cache.js";

/**
 * Java's options for a program of these jars to take its classes from an archive in which they lie loaded and checked
 * (class data sharing): it starts in half the time. The archive is made once for each Java. Where none comes of it (another
 * maker's Java, or a machine so busy that it had to be killed) the program starts without, and the next start tries again.
 * @param version what Java says of itself
 * @param jars the folder with the program's jars
 * @param train runs the program in an empty folder, with these options of Java's, and ends it by SIGTERM
 */
export async function classArchive(
  version: string,
  jars: string,
  train: (folder: string, options: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  // Java refuses an archive of another Java, or of jars that were written at another time.
  const { mtimeMs } = await stat(jars);
  const hash = createHash("sha256").update(`${version} ${mtimeMs}`).digest("hex").slice(0, 12);
  const archive = await cached(`${basename(jars)}-classes-${hash}.jsa`, async (draft) => {
    const file = join(draft, "classes.jsa");
    await train(draft, [`-XX:ArchiveClassesAtExit=${file}`]);
    return existsSync(file) ? file : null;
  });
  return archive === null ? [] : [`-XX:SharedArchiveFile=${archive}`];
}
