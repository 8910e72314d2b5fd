export * from "./identities.js";
export * from "./indicators.js";
