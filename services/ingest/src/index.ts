export { countDocuments, discoverDocuments, requirePaths } from "./discover-documents.js";
export { type ReceivedDocument, readDocument } from "./read-document.js";
export { receive } from "./receive.js";
