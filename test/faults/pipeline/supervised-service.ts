import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { CrashPoint } from "@gongkai/telemetry";

const executable = fileURLToPath(new URL("../../../packages/cli/bin/gongkai.js", import.meta.url));
/** As a supervisor waits, so that a service whose server is away does not spin. */
const pauseMs = 500;

/** A service as a process of its own that is started anew whenever it dies, as systemd or Compose would. */
export class SupervisedService {
  /** Crash points that the next starts are to end at, one a start. */
  readonly crashes: CrashPoint[] = [];
  /** Crash points that it ended at. */
  readonly crashed: CrashPoint[] = [];
  #child: ChildProcess | undefined;
  #stopping = false;
  #supervising: Promise<void> | undefined;
  #log = "";

  constructor(
    readonly args: readonly string[],
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** What it said last, for a test that fails. */
  get log(): string {
    return this.#log;
  }

  start(): void {
    this.#stopping = false;
    this.#supervising ??= this.#supervise();
  }

  /** SIGKILL, where it runs. */
  kill(): void {
    this.#child?.kill("SIGKILL");
  }

  /** SIGSTOP: it keeps its connections and does nothing. */
  pause(): void {
    this.#child?.kill("SIGSTOP");
  }

  resume(): void {
    this.#child?.kill("SIGCONT");
  }

  /** SIGTERM; resolves when it has ended. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.resume();
    this.#child?.kill("SIGTERM");
    await this.#supervising;
    this.#supervising = undefined;
  }

  /** Runs it until it has ended by itself with status 0, however often it dies before. */
  async toItsEnd(): Promise<void> {
    while ((await this.#run()) !== 0) await sleep(pauseMs);
  }

  async #supervise(): Promise<void> {
    while (!this.#stopping) {
      await this.#run();
      if (!this.#stopping) await sleep(pauseMs);
    }
  }

  async #run(): Promise<number | null> {
    const crash = this.crashes.shift();
    const child = spawn(process.execPath, [executable, ...this.args], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...this.environment, ...(crash === undefined ? {} : { GONGKAI_CRASH_AT: crash }) },
    });
    this.#child = child;
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      this.#log = (this.#log + chunk).slice(-8000);
    });
    const [status, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    this.#child = undefined;
    if (crash !== undefined && signal === "SIGKILL") this.crashed.push(crash);
    return status;
  }
}
