export { type RetrierOptions, runRetrier } from "./run-retrier.js";
