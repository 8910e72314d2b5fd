export { type RunOptions, run } from "./run.js";
export type { RunTally } from "./tally.js";
