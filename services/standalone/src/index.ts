export { compareReports, type DocumentDifference } from "./compare-reports.js";
export type { FactChange } from "./diff-facts.js";
export { type ReparseOptions, reparse, storedOutcome } from "./reparse.js";
export { type RunOptions, run } from "./run.js";
export { type ServeOptions, serve } from "./serve.js";
export type { RunTally } from "./tally.js";
