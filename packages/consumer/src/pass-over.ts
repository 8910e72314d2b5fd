import type { Malformed } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";

/** Counts a message that is no document and no answer, and logs its place: it is passed over. */
export function passOver(telemetry: Telemetry, { malformed, message, place }: Malformed): void {
  telemetry.count("gongkai_malformed_messages_total", { topic: place.topic, code: malformed });
  telemetry.log.warn({ ...place, code: malformed }, message);
}
