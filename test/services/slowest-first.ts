import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders and files by how long they take, those that take longest first; every other file comes after them. */
const slowest = [
  "test/faults/pipeline/",
  "test/faults/",
  "test/integration/pipeline/",
  "test/integration/",
  "test/conformance/broker.test.ts",
  "packages/extraction/src/linear.test.ts",
  "test/",
];

/**
 * Vitest's own order, but in a fresh clone too it begins with the files that wait for servers: a long one that begins last
 * is waited for by all.
 */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = slowest.findIndex((folder) => relative(this.ctx.config.root, moduleId).startsWith(folder));
      return at < 0 ? slowest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
