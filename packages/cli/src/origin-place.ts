import { rawTopic } from "@gongkai/contracts";
import type { RetryJob } from "@gongkai/retries";
import type { Origin } from "@gongkai/warehouse";

/** Where a document came from, as a job carries it. */
export function placeOf(origin: Origin): Pick<RetryJob, "raw" | "source"> {
  const { raw_partition: partition, raw_offset: offset, source_uri: uri, media_type, fetched_at, size } = origin;
  return {
    raw: partition < 0 ? null : { topic: rawTopic, partition, offset },
    source: { uri, fetchedAt: fetched_at.toISOString(), mediaType: media_type || null, bytes: size },
  };
}
