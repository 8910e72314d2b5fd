import { Presets, SingleBar } from "cli-progress";

/** A bar on stderr; it draws nothing where stderr is no terminal. */
export interface Progress {
  /** `done` of `total` documents; the total may still grow. */
  show(done: number, total: number): void;
  /** Writes a line above the bar. */
  say(write: () => void): void;
  stop(): void;
}

export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { show() {}, say: (write) => write(), stop() {} };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: "{bar} {percentage}%  {value}/{total} documents  {rate}/s  {duration_formatted}",
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
    show(done, total) {
      bar.setTotal(total);
      bar.update(done, { rate: Math.round(done / Math.max(0.1, (performance.now() - startedAt) / 1000)) });
    },
    say(write) {
      process.stderr.write("\r\u001b[K");
      write();
    },
    stop: () => bar.stop(),
  };
}
