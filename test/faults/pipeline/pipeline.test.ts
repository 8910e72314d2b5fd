import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "@gongkai/specimens";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../../integration/gongkai.js";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { type FaultRow, faultLine, faultPage, faultTable } from "./fault-table.js";
import { allFaults, shortFaults } from "./faults.js";
import { Flow } from "./flow.js";
import { InFlight } from "./in-flight.js";
import { losses } from "./losses.js";
import { makePipeline, migrate, type Pipeline, serviceNames, settled } from "./pipeline.js";
import { strikes } from "./strikes.js";

// `npm run test:faults` runs every fault over a flow of its own and writes docs/faults.md; `npm test` the short form.
const whole = process.env.FAULTS === "all";
const faults = whole ? allFaults : shortFaults;
const documentsPerSecond = whole ? 120 : 40;
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
const patience = 300_000;

describeWithOwnServices(`pipeline under faults, FAULTS_SEED=${seed}`, (servers) => {
  const rows: FaultRow[] = [];
  const random = new Random(seed);
  let watched: string;
  let flows = 0;
  let documents = 0;
  let pipeline: Pipeline;
  let inFlight: InFlight;

  beforeAll(async () => {
    const root = temporaryFolder();
    watched = join(root, "watched");
    mkdirSync(watched);
    pipeline = makePipeline(servers(), watched, join(root, "data"));
    inFlight = new InFlight(servers());
    await migrate(pipeline);
    for (const name of serviceNames) pipeline.services[name].start();
  }, 120_000);

  afterAll(async () => {
    await Promise.all(serviceNames.map((name) => pipeline.services[name].stop()));
    await inFlight.close();
    process.stdout.write(`\nFAULTS_SEED=${seed}\n${faultTable(rows)}\n`);
    // A part of the faults, chosen by name, is no table of all.
    const file = new URL("../../../docs/faults.md", import.meta.url);
    if (whole && rows.length === allFaults.length) writeFileSync(file, faultPage(rows, seed, new Date()));
  }, 60_000);

  test.each(faults)(
    "$name",
    async (fault) => {
      const flow = new Flow(watched, ++flows, documentsPerSecond, () => inFlight.of("kafka"));
      const struck = await strikes(fault, pipeline, inFlight, random).finally(() => flow.stop());
      documents += flow.count;
      const ledger = await settled(pipeline, documents, patience);
      const { lost, doubled } = await losses(servers().clickhouseUrl, flow.expected());
      flow.remove();
      const leastInFlight = Math.min(...struck);
      const row: FaultRow = {
        fault: fault.name,
        times: struck.length,
        documents: flow.count,
        inFlight: leastInFlight,
        lost: lost.length,
        doubled: doubled.length,
      };
      rows.push(row);
      process.stdout.write(`${faultLine(row)}\n`);
      expect(struck.length).toBe(fault.times);
      expect(leastInFlight).toBeGreaterThan(0);
      const crashed = serviceNames.flatMap((name) => pipeline.services[name].crashed.splice(0));
      expect(crashed).toEqual(fault.place === undefined ? [] : [fault.place]);
      const logs = serviceNames.map((name) => pipeline.services[name].log).join("\n");
      expect({ ledger, lost, doubled }, logs).toEqual({
        ledger: { balanced: true, settled: true, inRetry: 0, received: documents },
        lost: [],
        doubled: [],
      });
    },
    patience + 300_000,
  );
});
