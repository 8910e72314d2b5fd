import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { CrashPoint } from "@gongkai/telemetry";

const executable = fileURLToPath(new URL("../../../packages/cli/bin/gongkai.js", import.meta.url));
const wrongClock = new URL("wrong-clock.js", import.meta.url).href;
/** As a supervisor waits, so that a service whose server is away does not spin. */
const pauseMs = 500;

/** By what it says one knows that a service is at work, and how often it must have said so. */
interface Readiness {
  readonly ready: RegExp;
  readonly times: number;
}

/** A service as a process of its own that is started anew whenever it dies, as systemd or Compose would. */
export class SupervisedService {
  /** Where the next start is to end. */
  #crash: CrashPoint | undefined;
  /** Crash points that it ended at. */
  readonly crashed: CrashPoint[] = [];
  #child: ChildProcess | undefined;
  #stopping = false;
  #supervising: Promise<void> | undefined;
  #log = "";
  /** How often this process has said that it is ready. */
  #ready = 0;

  constructor(
    readonly args: readonly string[],
    readonly environment: Readonly<Record<string, string>>,
    readonly readiness: Readiness,
    /** A file that says by how many milliseconds its clock is wrong. */
    readonly clock: string,
  ) {
    this.setClock(0);
  }

  /** What it said last, for a test that fails. */
  get log(): string {
    return this.#log;
  }

  /** It runs and has begun its work. */
  get atWork(): boolean {
    return this.#child !== undefined && this.#ready >= this.readiness.times;
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

  /** Makes its clock jump: from now on it is wrong by so many milliseconds. */
  setClock(wrongBy: number): void {
    writeFileSync(this.clock, String(wrongBy));
  }

  /** Starts it anew, to end by itself at this place; resolves when it has. */
  async crashAt(place: CrashPoint): Promise<void> {
    this.#crash = place;
    this.#child?.kill("SIGTERM");
    while (!this.crashed.includes(place)) await sleep(50);
  }

  /** SIGTERM; resolves when it has ended. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.resume();
    this.#child?.kill("SIGTERM");
    await this.#supervising;
    this.#supervising = undefined;
  }

  async #supervise(): Promise<void> {
    while (!this.#stopping) {
      await this.#run();
      if (!this.#stopping) await sleep(pauseMs);
    }
  }

  async #run(): Promise<void> {
    const crash = this.#crash;
    this.#crash = undefined;
    const child = spawn(process.execPath, ["--import", wrongClock, executable, ...this.args], {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        ...this.environment,
        WRONG_CLOCK: this.clock,
        ...(crash === undefined ? {} : { GONGKAI_CRASH_AT: crash }),
      },
    });
    this.#child = child;
    this.#ready = 0;
    createInterface(child.stderr).on("line", (line) => {
      if (this.readiness.ready.test(line)) this.#ready++;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      this.#log = (this.#log + chunk).slice(-8000);
    });
    const [, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    this.#child = undefined;
    if (crash !== undefined && signal === "SIGKILL") this.crashed.push(crash);
  }
}
