export * from "./envelope.js";
export * from "./environment.js";
export * from "./errors.js";
export * from "./outcome.js";
export * from "./raw-message.js";
export * from "./rejection.js";
export * from "./revision.js";
