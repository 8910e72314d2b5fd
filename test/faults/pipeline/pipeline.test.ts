import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../../integration/gongkai.js";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { writeDocuments } from "./documents.js";
import { allFaults, type Fault, shortFaults } from "./faults.js";
import { losses } from "./losses.js";
import { makePipeline, migrate, type Pipeline, serviceNames, settled } from "./pipeline.js";

// `npm run test:faults` runs every fault by itself over larger flows and writes docs/faults.md; `npm test` the short form.
const whole = process.env.FAULTS === "all";
const faults = whole ? allFaults : shortFaults;
const documents = whole ? 400 : 160;
const patience = 180_000;

interface Row {
  readonly fault: string;
  readonly times: number;
  readonly lost: number;
  readonly doubled: number;
}

describeWithOwnServices("pipeline under faults", (servers) => {
  const rows: Row[] = [];
  let root: string;
  let flow = 0;
  let pipeline: Pipeline;

  beforeAll(async () => {
    root = temporaryFolder(afterAll);
    pipeline = pipelineFor(0);
    await migrate(pipeline);
    for (const name of serviceNames) pipeline.services[name].start();
  }, 120_000);

  afterAll(async () => {
    await Promise.all(serviceNames.map((name) => pipeline.services[name].stop()));
    const table = faultTable(rows);
    process.stdout.write(`\n${table}\n`);
    if (whole) writeFileSync(new URL("../../../docs/faults.md", import.meta.url), page(table));
  }, 60_000);

  /** A folder of its own for each flow; the services stay. */
  function pipelineFor(number: number): Pipeline {
    const folder = join(root, String(number));
    mkdirSync(folder, { recursive: true });
    return makePipeline(servers(), folder, join(root, "data"));
  }

  /** Crashes are planted before the first document, so that no place is passed unharmed; all else comes at random. */
  async function strikes({ times, places, strike }: Fault, target: Pipeline): Promise<void> {
    if (places) return strike(target);
    for (let at = 0; at < times; at++) {
      await sleep(Math.random() * 1500);
      await strike(target);
    }
  }

  test.each(faults)(
    "$name",
    async (fault) => {
      flow++;
      const target = { ...pipelineFor(flow), services: pipeline.services };
      const expected = writeDocuments(join(root, String(flow)), flow, documents);
      const struck = strikes(fault, target);
      if (fault.places) await struck;
      await target.ingest.toItsEnd();
      await struck;
      await target.ingest.toItsEnd();
      const ledger = await settled(pipeline, flow * documents, patience);
      const { lost, doubled } = await losses(servers().clickhouseUrl, expected);
      const crashed = [...Object.values(target.services), target.ingest].flatMap((service) =>
        service.crashed.splice(0),
      );
      expect([...crashed].sort()).toEqual([...(fault.places ?? [])].sort());
      rows.push({ fault: fault.name, times: fault.times, lost: lost.length, doubled: doubled.length });
      const logs = serviceNames.map((name) => pipeline.services[name].log).join("\n");
      expect({ ledger, lost, doubled }, logs).toEqual({
        ledger: { balanced: true, settled: true, inRetry: 0, received: flow * documents },
        lost: [],
        doubled: [],
      });
    },
    patience + 120_000,
  );
});

function faultTable(rows: readonly Row[]): string {
  return [
    "| fault | times | lost | doubled |",
    "|---|---|---|---|",
    ...rows.map(({ fault, times, lost, doubled }) => `| ${fault} | ${times} | ${lost} | ${doubled} |`),
  ].join("\n");
}

function page(table: string): string {
  return `# Faults

While ${documents} documents flow from a folder through real Kafka, Redis and ClickHouse, something goes wrong. Afterwards the ledger must balance, and each document's answer, facts and tries must be those of an undisturbed parser. Lost and doubled count what was not so. Written by \`npm run test:faults\`.

${table}
`;
}
