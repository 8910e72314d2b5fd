export { type DeadLetterLimits, defaultDeadLetterLimits } from "./dead-letter-limit.js";
export { type ParserOptions, runParser } from "./run-parser.js";
