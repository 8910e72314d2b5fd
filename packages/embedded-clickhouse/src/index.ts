export { type EmbeddedClickHouse, type EmbeddedOptions, openEmbedded } from "./open-embedded.js";
