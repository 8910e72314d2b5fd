export { type Carried, carried } from "./carried.js";
export { type AttemptedDocument, firstTry, isRetrying, type ParsedDocument, type Try } from "./envelope-message.js";
export { observeAttempt } from "./observe-attempt.js";
