export type { Extract, Extraction } from "./extract.js";
export { parserVersion } from "./version.js";
