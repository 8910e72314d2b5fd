export { regionsOfAreaCode, regionsOfPostalCode } from "./dialling.js";
export { type Identity, identities, printIdentities } from "./identities.js";
export { type Indicator, indicatorOf, indicators, printIndicators } from "./indicators.js";
export { findRegionNames, type RegionMention } from "./region-scanner.js";
export { type Region, regionByCode, regionsNamed, regionsOfYear, type Years } from "./regions.js";
