export { freePorts } from "./free-ports.js";
export { kafkaProperties } from "./kafka-properties.js";
export { versionOf } from "./required-tool.js";
export { type ServerName, serverNames } from "./server.js";
export { servers } from "./servers.js";
export { openStack, type ServerStatus, type Stack, type Started } from "./stack.js";
export { type StackEnvironment, stackEnvironment } from "./stack-environment.js";
export { freshSettings, type StackSettings } from "./stack-settings.js";
