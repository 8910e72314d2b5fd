export { documentLimit, type ReceivedDocument, readDocument } from "./read-document.js";
export { tooLarge } from "./rejected.js";
