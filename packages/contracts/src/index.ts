export * from "./environment.js";
export * from "./errors.js";
export * from "./outcome.js";
export * from "./rejection.js";
