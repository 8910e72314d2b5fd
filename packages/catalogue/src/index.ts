export * from "./identities.js";
export * from "./indicators.js";
export { findRegionNames, type RegionMention } from "./region-scanner.js";
export { type Region, regionByCode, regionsNamed, type Years } from "./regions.js";
