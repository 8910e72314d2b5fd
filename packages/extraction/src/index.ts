export type { Extraction } from "./extract.js";
export { extract, largestDocument } from "./extract.js";
export { parserVersion } from "./version.js";
