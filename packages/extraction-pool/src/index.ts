export { decodeOutcome, type EncodedOutcome, encodeOutcome } from "./encoded-outcome.js";
export { type Answer, ExtractionPool, type PendingDocument, type PoolOptions } from "./extraction-pool.js";
export { rejected, tooLarge } from "./rejected.js";
export { lastStep, type Remedy, remedies } from "./remedies.js";
