import { appendFileSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { GongkaiError } from "@gongkai/contracts";
import { expect, onTestFinished, test } from "vitest";
import type { IntakeDocument } from "../intake-document.js";
import { patientSink } from "../patient-sink.js";
import type { Sink } from "../sink.js";
import { ImportJournal } from "./import-journal.js";
import { type ImportTally, importPaths } from "./import-paths.js";
import { watchPaths } from "./watch-paths.js";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "gongkai-import-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Takes documents until `most` are taken, and fails from then on. */
function limited(most = Number.POSITIVE_INFINITY): Sink & { readonly taken: IntakeDocument[] } {
  const taken: IntakeDocument[] = [];
  return {
    taken,
    async take(document) {
      if (taken.length >= most) throw new GongkaiError("E_BROKER_REFUSED", "no");
      taken.push(document);
      return { duplicate: false };
    },
  };
}

const line = (text: string) => JSON.stringify({ uri: `http://x/${text}`, fetchedAt: "2024-01-01T00:00:00Z", text });

interface Run {
  readonly sink: Sink;
  readonly problems?: string[];
  readonly signal?: AbortSignal;
  readonly look?: typeof importPaths | typeof watchPaths;
}

async function run(
  paths: string[],
  state: string,
  { sink, problems = [], signal, look = importPaths }: Run,
): Promise<ImportTally> {
  const journal = await ImportJournal.open(state);
  try {
    return await look(paths, {
      sink,
      journal,
      telemetry: { count: () => {} },
      signal: signal ?? new AbortController().signal,
      onProblem: ({ message }) => void problems.push(message),
    });
  } finally {
    await journal.close();
  }
}

test("what was sent is not sent again; what has changed is", async () => {
  const [from, state] = [folder(), join(folder(), "deep", "state.jsonl")];
  for (const name of ["a", "b", "c"]) writeFileSync(join(from, name), name);
  const first = limited();
  expect(await run([from], state, { sink: first })).toMatchObject({ sent: 3, skipped: 0 });
  expect(first.taken.map(({ uri }) => uri).toSorted()).toEqual(["a", "b", "c"].map((name) => join(from, name)));
  expect(await run([from], state, { sink: limited() })).toMatchObject({ sent: 0, skipped: 3 });
  writeFileSync(join(from, "b"), "changed");
  utimesSync(join(from, "c"), 1, 1);
  const third = limited();
  expect(await run([from], state, { sink: third })).toMatchObject({ sent: 2, skipped: 1 });
  expect(third.taken.map(({ bytes }) => bytes?.toString()).toSorted()).toEqual(["c", "changed"]);
});

test("wherever the sink fails, the next call sends what is missing", async () => {
  for (const most of [0, 1, 7, 19]) {
    const [from, state] = [folder(), join(folder(), "state")];
    for (let at = 0; at < 20; at++) writeFileSync(join(from, String(at)), `${at}`);
    const failing = limited(most);
    await expect(run([from], state, { sink: failing })).rejects.toMatchObject({ code: "E_BROKER_REFUSED" });
    const next = limited();
    await run([from], state, { sink: next });
    expect(new Set([...failing.taken, ...next.taken].map(({ reportId }) => reportId)).size).toBe(20);
    expect(next.taken.length).toBeLessThanOrEqual(20);
  }
});

test("a large file of lines goes on near where it was, not from its beginning", async () => {
  const [from, state] = [folder(), join(folder(), "state")];
  const lines = Array.from({ length: 5000 }, (_, at) => line(String(at)));
  writeFileSync(join(from, "all.jsonl.gz"), gzipSync(lines.join("\n")));
  const failing = limited(3200);
  await expect(run([from], state, { sink: failing })).rejects.toThrow();
  const next = limited();
  expect(await run([from], state, { sink: next })).toMatchObject({ sent: 2000, unreadable: 0 });
  expect(new Set([...failing.taken, ...next.taken].map(({ uri }) => uri)).size).toBe(5000);
  expect(await run([from], state, { sink: limited() })).toMatchObject({ sent: 0, skipped: 1 });
});

test("lines and files that cannot be read are named, and the rest goes on", async () => {
  const [from, state] = [folder(), join(folder(), "state")];
  writeFileSync(join(from, "a.ndjson"), [line("1"), "{", line("2")].join("\n"));
  writeFileSync(join(from, "cut.jsonl.gz"), gzipSync(`${line("3")}\n`.repeat(2000)).subarray(0, -9));
  writeFileSync(join(from, "no.warc"), "<html>");
  writeFileSync(join(from, "plain.html"), "5");
  const problems: string[] = [];
  const tally = await run([from, join(from, "gone")], state, { sink: limited(), problems });
  expect(tally.unreadable).toBe(problems.length);
  expect(problems.map((text) => text.replaceAll(from, "")).toSorted()).toEqual([
    expect.stringMatching(/^\/a\.ndjson, line 2 is no JSON/),
    expect.stringMatching(/^\/cut\.jsonl\.gz \(/),
    expect.stringMatching(/^\/gone: /),
    expect.stringMatching(/^\/no\.warc \(it holds no WARC record\)/),
  ]);
  // A file that could not be read to its end is tried again.
  const again: string[] = [];
  await run([from], state, { sink: limited(), problems: again });
  expect(again.some((text) => text.includes("no.warc"))).toBe(true);
  expect(again.some((text) => text.includes("a.ndjson"))).toBe(false);
});

test("a journal whose last line was cut off is read without it", async () => {
  const [from, state] = [folder(), join(folder(), "state")];
  for (const name of ["a", "b"]) writeFileSync(join(from, name), name);
  await run([from], state, { sink: limited() });
  const lines = readFileSync(state, "utf8").trim().split("\n");
  writeFileSync(state, `${lines[0]}\n${lines[1]!.slice(0, 20)}`);
  expect(await run([from], state, { sink: limited() })).toMatchObject({ sent: 1, skipped: 1 });
  expect(await run([from], state, { sink: limited() })).toMatchObject({ sent: 0, skipped: 2 });
});

test("a journal that cannot be written is named at once", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  await expect(ImportJournal.open(join(file, "state"))).rejects.toMatchObject({ code: "E_STATE_UNUSABLE" });
});

test("watching: new and changed files are sent, one that is being written is left until it is whole", async () => {
  const [from, state] = [folder(), join(folder(), "state")];
  const old = (name: string) => utimesSync(join(from, name), Date.now() / 1000 - 60, Date.now() / 1000 - 60);
  writeFileSync(join(from, "a"), "a");
  old("a");
  const sink = limited();
  const stop = new AbortController();
  const problems: string[] = [];
  const watching = run([from, join(from, "none")], state, { sink, signal: stop.signal, look: watchPaths, problems });
  const texts = () => sink.taken.map(({ bytes }) => bytes?.toString());
  await expect.poll(texts, { timeout: 5000 }).toEqual(["a"]);
  writeFileSync(join(from, "b"), "half");
  await expect.poll(() => problems.length, { timeout: 5000 }).toBe(1);
  appendFileSync(join(from, "b"), " and half");
  await expect.poll(texts, { timeout: 10_000 }).toEqual(["a", "half and half"]);
  writeFileSync(join(from, "a"), "A");
  old("a");
  await expect.poll(texts, { timeout: 10_000 }).toEqual(["a", "half and half", "A"]);
  stop.abort();
  expect(await watching).toMatchObject({ sent: 3, unreadable: 1 });
  expect(problems).toHaveLength(1);
});

test("a server that is away is waited for; any other failure is not", async () => {
  let tries = 0;
  const waits: string[] = [];
  const sink = patientSink(
    {
      async take() {
        if (++tries < 2) throw new GongkaiError("E_BROKER_UNREACHABLE", "x");
        return { duplicate: false };
      },
    },
    new AbortController().signal,
    ({ code }) => waits.push(code),
  );
  expect(await sink.take({} as IntakeDocument)).toEqual({ duplicate: false });
  expect(waits).toEqual(["E_BROKER_UNREACHABLE"]);
  const refusing = patientSink(limited(0), new AbortController().signal, () => {});
  await expect(refusing.take({} as IntakeDocument)).rejects.toMatchObject({ code: "E_BROKER_REFUSED" });
});
