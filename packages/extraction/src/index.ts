export type { Extraction, Step } from "./extract.js";
export { extract, largestDocument, steps } from "./extract.js";
export { parserVersion } from "./version.js";
