export type Probe = () => Promise<unknown>;

export interface Readiness {
  readonly ready: boolean;
  /** By probe: "ok", or why not. */
  readonly probes: Readonly<Record<string, string>>;
}

/** What must answer for the service to be of use. A service that has not said so yet is still starting. */
export class Probes {
  readonly #probes = new Map<string, Probe>();

  constructor(readonly patienceMs: number) {}

  add(name: string, probe: Probe): void {
    this.#probes.set(name, probe);
  }

  /** Asks all at once; one that does not answer in time is not ready. */
  async ask(): Promise<Readiness> {
    const answers = await Promise.all(
      [...this.#probes].map(async ([name, probe]): Promise<[string, string]> => [name, await this.#answer(probe)]),
    );
    return {
      ready: answers.length > 0 && answers.every(([, answer]) => answer === "ok"),
      probes: Object.fromEntries(answers),
    };
  }

  async #answer(probe: Probe): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, this.patienceMs, `no answer within ${this.patienceMs} ms`);
    });
    const asked = probe().then(
      () => "ok",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }
}
