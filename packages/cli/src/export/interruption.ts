import { GongkaiError } from "@gongkai/contracts";

/** What the work answers, unless the signal comes first. @throws GongkaiError E_EXPORT_INTERRUPTED */
export function unlessInterrupted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new GongkaiError("E_EXPORT_INTERRUPTED", "The export"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    // Not by Promise.race: what it leaves on a promise that lasts as long as the export would grow with each piece.
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** The bytes up to the interruption, however long the next of them would take. */
export async function* untilInterrupted(
  signal: AbortSignal,
  bytes: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { value, done } = await unlessInterrupted(signal, bytes.next());
      if (done) return;
      yield value;
    }
  } finally {
    // Not waited for: the next piece may be long in coming.
    bytes.return(undefined).catch(() => undefined);
  }
}
