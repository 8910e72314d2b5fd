export { type CrashPoint, crashPoint, crashPoints, crashPointsOf } from "./crash-points.js";
export { describeMetrics } from "./describe-metrics.js";
export type { CounterName, GaugeName, HistogramName, LabelsOf } from "./metrics.js";
export { runService } from "./run-service.js";
export { openTelemetry, type Telemetry, type TelemetryOptions } from "./telemetry.js";
