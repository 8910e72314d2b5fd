export { countDocuments, requirePaths } from "./discover-documents.js";
export { type ReceivedDocument, readDocument } from "./read-document.js";
export { tooLarge } from "./rejected.js";
export { type RunOptions, run } from "./run.js";
export type { RunTally } from "./tally.js";
