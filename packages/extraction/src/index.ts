export type { Decoding, Extraction, Step } from "./extract.js";
export { decodings, extract, steps } from "./extract.js";
export { parserVersion } from "./version.js";
