export { type ServerName, serverNames } from "./server.js";
export { openStack, type ServerStatus, type Stack, type Started } from "./stack.js";
export type { StackEnvironment } from "./stack-environment.js";
