import { Presets, SingleBar } from "cli-progress";

/** A bar on stderr; it draws nothing where stderr is no terminal. */
export interface Progress {
  /** So many files are there, as far as is known. */
  found(count: number): void;
  /** So many documents are done, some of them not among the files but left by an earlier run. */
  done(count: number, left: number): void;
  /** Writes a line of its own above the bar. */
  say(write: () => void): void;
  stop(): void;
}

const silent: Progress = { found() {}, done() {}, say: (write) => write(), stop() {} };

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
  let files = 0;
  bar.start(1, 0, { rate: 0 });
  return {
    found(count) {
      files = count;
      bar.setTotal(Math.max(1, files));
    },
    done(count, left) {
      bar.setTotal(Math.max(1, files + left));
      bar.update(count, { rate: Math.round((count * 1000) / (performance.now() - startedAt)) });
    },
    say(write) {
      process.stderr.write("\r\u001b[K");
      write();
    },
    stop: () => bar.stop(),
  };
}
