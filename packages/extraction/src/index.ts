export type { Extraction, Step } from "./extract.js";
export { extract, steps } from "./extract.js";
export { parserVersion } from "./version.js";
