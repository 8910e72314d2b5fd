import { Presets, SingleBar } from "cli-progress";

/** A bar on stderr; it draws nothing where stderr is no terminal. */
export interface Progress {
  /** So many documents are done. */
  done(count: number): void;
  /** So many are there in all, as far as is known. */
  total(count: number): void;
  /** Writes a line of its own above the bar. */
  say(write: () => void): void;
  stop(): void;
}

const silent: Progress = { done() {}, total() {}, say: (write) => write(), stop() {} };

export function startProgress(): Progress {
  if (!process.stderr.isTTY) return silent;
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: "{bar} {percentage}%  {value}/{total} documents  {rate}/s",
      hideCursor: true,
      clearOnComplete: true,
      // A line said between two frames has moved it.
      forceRedraw: true,
      fps: 10,
    },
    Presets.shades_classic,
  );
  const startedAt = performance.now();
  bar.start(0, 0, { rate: 0 });
  return {
    done: (count) => bar.update(count, { rate: Math.round((count * 1000) / (performance.now() - startedAt)) }),
    total: (count) => bar.setTotal(count),
    say(write) {
      process.stderr.write("\r\u001b[K");
      write();
    },
    stop: () => bar.stop(),
  };
}
