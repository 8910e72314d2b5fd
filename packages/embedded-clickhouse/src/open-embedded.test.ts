import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedClickHouse, type EmbeddedOptions, openEmbedded } from "./open-embedded.js";

const serverEntry = fileURLToPath(new URL("../dist/server.js", import.meta.url));

let folder: string;
let opened: EmbeddedClickHouse[];
let children: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-engine-"));
  opened = [];
  children = [];
});

afterEach(async () => {
  await Promise.all(opened.map((engine) => engine.close()));
  for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

async function open(options: EmbeddedOptions = {}): Promise<EmbeddedClickHouse> {
  const engine = await openEmbedded(folder, options);
  opened.push(engine);
  return engine;
}

async function sql(url: string, query: string): Promise<string> {
  const answer = await fetch(url, { method: "POST", body: query });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text.trimEnd();
}

async function owner(): Promise<{ pid: number; enginePid: number; url: string }> {
  return JSON.parse(await readFile(join(folder, "owner.json"), "utf8"));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function startServer(...args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [serverEntry, "--folder", folder, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await once(child.stdout!, "data");
  return child;
}

const table = "CREATE TABLE IF NOT EXISTS t (a UInt32) ENGINE = MergeTree ORDER BY a";

describe("a folder's owner", () => {
  it("refuses a second one, names the first, and lets it share", async () => {
    const first = await open();
    await sql(first.url, table);
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: "E_DATA_IN_USE",
      message: expect.stringMatching(new RegExp(`${process.pid}.*${folder}`)),
    });
    const second = await open({ share: true });
    expect([second.owned, second.url]).toEqual([false, first.url]);
    await sql(second.url, "INSERT INTO t VALUES (1)");
    await second.close();
    expect(await sql(first.url, "SELECT count() FROM t")).toBe("1");
  });

  it("is one of those who start at once, and the others share it", async () => {
    const engines = await Promise.all([open({ share: true }), open({ share: true }), open({ share: true })]);
    expect(engines.filter((engine) => engine.owned)).toHaveLength(1);
    expect(new Set(engines.map((engine) => engine.url)).size).toBe(1);
  });

  it("leaves a folder that the next one can open", async () => {
    const first = await openEmbedded(folder);
    await sql(first.url, table);
    await sql(first.url, "INSERT INTO t VALUES (1), (2)");
    await first.close();
    expect((await readdir(folder)).sort()).toEqual(["clickhouse", "log"]);
    expect(await sql((await open()).url, "SELECT count() FROM t")).toBe("2");
  });

  it("is not taken from a stale file, even where somebody else answers at its address", async () => {
    const other = createServer((_, response) => response.end("Ok.\n")).listen(0, "127.0.0.1");
    await once(other, "listening");
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const stale = { pid: process.pid, enginePid: process.pid, url, instance: "of another life" };
    await writeFile(join(folder, "owner.json"), JSON.stringify(stale));
    const engine = await open({ share: true });
    expect([engine.owned, engine.url === url]).toEqual([true, false]);
    other.close();
  });
});

describe("the engine process", () => {
  it("finishes running requests when it is closed", async () => {
    const engine = await openEmbedded(folder);
    const running = sql(engine.url, "SELECT sleep(1)");
    await expect.poll(() => sql(engine.url, "SELECT count() FROM system.processes")).toBe("2");
    await engine.close();
    expect(await running).toBe("0");
  });

  it("is not held up by clients that leave at once", async () => {
    const engine = await openEmbedded(folder);
    const gone = Array.from({ length: 100 }, async (_, i) => {
      const signal = AbortSignal.timeout(1 + i);
      const query = "SELECT number FROM numbers(100000000000)";
      await expect(fetch(engine.url, { method: "POST", body: query, signal }).then((r) => r.text())).rejects.toThrow();
    });
    await Promise.all(gone);
    await expect.poll(() => sql(engine.url, "SELECT count() FROM system.processes"), { timeout: 10_000 }).toBe("1");
    const before = Date.now();
    await engine.close();
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it("ends cleanly on SIGTERM of its server", async () => {
    const server = await startServer();
    const { url, pid, enginePid } = await owner();
    expect(pid).toBe(server.pid);
    await sql(url, table);
    server.kill("SIGTERM");
    expect(await once(server, "exit")).toEqual([0, null]);
    expect(isAlive(enginePid)).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(["clickhouse", "log"]);
  });

  it("does not outlive a parent that is killed, and leaves the folder free", async () => {
    const server = await startServer();
    const { url, enginePid } = await owner();
    await sql(url, table);
    const running = sql(url, "SELECT count() FROM numbers(1000000000000) WHERE NOT ignore(sipHash64(number))");
    const failed = expect(running).rejects.toThrow();
    server.kill("SIGKILL");
    await expect.poll(() => isAlive(enginePid), { timeout: 15_000 }).toBe(false);
    await failed;
    expect(await sql((await open()).url, "SELECT count() FROM t")).toBe("0");
  });

  it("tells when it has died, and has lost no acknowledged insert", async () => {
    const first = await open();
    await sql(first.url, table);
    let acknowledged = 0;
    const writing = (async () => {
      for (;;) {
        await sql(first.url, `INSERT INTO t SELECT number + ${acknowledged * 100} FROM numbers(100)`);
        acknowledged++;
      }
    })();
    const stopped = expect(writing).rejects.toThrow();
    await expect.poll(() => acknowledged).toBeGreaterThan(20);
    process.kill((await owner()).enginePid, "SIGKILL");
    expect(await first.died).toMatchObject({ code: "E_ENGINE_DIED", message: expect.stringContaining("SIGKILL") });
    await stopped;
    // One more may have been written whose acknowledgement was not sent any more.
    const rows = Number(await sql((await open()).url, "SELECT count() FROM t"));
    expect([acknowledged * 100, acknowledged * 100 + 100]).toContain(rows);
  });

  it("removes what a dead one left in the spool", async () => {
    const first = await open();
    process.kill((await owner()).enginePid, "SIGKILL");
    await first.died;
    await writeFile(join(folder, "spool", "left.in"), "x");
    await open();
    expect(await readdir(join(folder, "spool"))).not.toContain("left.in");
  });

  it("leaves nothing in the spool after requests", async () => {
    const { url } = await open();
    await sql(url, table);
    const before = await readdir(join(folder, "spool"));
    await sql(url, "INSERT INTO t FORMAT CSV\n1\n2\n");
    await expect(sql(url, "INSERT INTO t FORMAT CSV\nx\n")).rejects.toThrow();
    await sql(`${url}/?wait_end_of_query=1`, "SELECT * FROM t");
    await expect.poll(async () => (await readdir(join(folder, "spool"))).sort()).toEqual(before.sort());
  });

  it("answers no page in a browser", async () => {
    const { url } = await open();
    const answer = await fetch(url, { method: "POST", body: "SELECT 1", headers: { Origin: "http://example.com" } });
    expect(answer.status).toBe(403);
  });
});

describe("what stands in the way", () => {
  it("is named where the folder cannot be made", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openEmbedded(join(folder, "file", "data"))).rejects.toMatchObject({ code: "E_DATA_UNWRITABLE" });
  });

  it("is named where the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    await expect(openEmbedded(folder, { port })).rejects.toMatchObject({ code: "E_USAGE" });
    other.close();
  });

  it("is named where the engine is not installed", async () => {
    const hook = join(folder, "hide-chdb.cjs");
    await writeFile(
      hook,
      `const m = require("module"); const f = m._resolveFilename;
       m._resolveFilename = function (name, ...rest) {
         if (name.startsWith("chdb")) throw new Error("Cannot find module 'chdb'");
         return f.call(this, name, ...rest);
       };`,
    );
    const before = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = `--require ${hook}`;
    try {
      await expect(openEmbedded(join(folder, "data"))).rejects.toMatchObject({ code: "E_ENGINE_MISSING" });
    } finally {
      if (before === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = before;
    }
  });
});
