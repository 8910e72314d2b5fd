export { type LoaderOptions, runLoader } from "./run-loader.js";
