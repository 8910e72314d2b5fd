// npm run bench:profile [-- FOLDER]: the ten functions in which extraction spends most time of its own.
import { Session } from "node:inspector/promises";
import { basename } from "node:path";
import { extract } from "@gongkai/extraction";
import { documentsOf, variants } from "./documents.js";

const seconds = 8;
const microsecondsASample = 100;
const longestName = 60;

const [folder] = process.argv.slice(2);
const documents = folder === undefined ? [...variants(500)] : documentsOf(folder);

function rounds(untilSeconds) {
  const startedAt = performance.now();
  do for (const { bytes } of documents) extract(bytes);
  while (performance.now() - startedAt < untilSeconds * 1000);
}

/** Share of all samples that each function was on top of the stack in, largest first. */
function ownShares({ nodes, samples }) {
  const nameOf = new Map(
    nodes.map(({ id, callFrame }) => {
      const file = callFrame.url === "" ? "" : ` (${basename(callFrame.url)}:${callFrame.lineNumber + 1})`;
      return [id, `${(callFrame.functionName || "anonymous").slice(0, longestName)}${file}`];
    }),
  );
  const counts = new Map();
  for (const id of samples) counts.set(nameOf.get(id), (counts.get(nameOf.get(id)) ?? 0) + 1);
  return [...counts].map(([name, count]) => [name, count / samples.length]).sort((a, b) => b[1] - a[1]);
}

rounds(2);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: microsecondsASample });
await session.post("Profiler.start");
rounds(seconds);
const { profile } = await session.post("Profiler.stop");
session.disconnect();

console.log(
  `${folder === undefined ? "made from samples/" : basename(folder)}: ${documents.length} documents, own time`,
);
for (const [name, share] of ownShares(profile).slice(0, 10))
  console.log(`  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`);
