export { countDocuments, discoverDocuments, requirePaths } from "./discover-documents.js";
export type { ImportTally } from "./import/import-paths.js";
export { type ReceivedDocument, readDocument } from "./read-document.js";
export { receive } from "./receive.js";
export { type RunImportOptions, runImport } from "./run-import.js";
