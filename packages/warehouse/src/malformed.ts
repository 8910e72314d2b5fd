import type { Malformed } from "@gongkai/contracts";
import type { Connection } from "./connection.js";
import { numberRow } from "./rows.js";
import { RowBatch } from "./table.js";
import { malformedMessagesStore } from "./tables.js";

/** Notes messages that were passed over; the same again change nothing. */
export async function storeMalformed(connection: Connection, messages: readonly Malformed[]): Promise<void> {
  const batch = new RowBatch(malformedMessagesStore);
  for (const { malformed, message, place, key } of messages) {
    batch.add({
      topic: place.topic,
      partition: place.partition,
      offset: BigInt(place.offset),
      code: malformed,
      message,
      key: key?.slice(0, 64) ?? "",
    });
  }
  await connection.insert(batch);
}

/** Number of messages of a topic that were passed over before these offsets, by partition from 0. */
export async function malformedBefore(connection: Connection, topic: string, next: readonly number[]): Promise<number> {
  const { number } = await connection.row(
    numberRow,
    `SELECT countIf(\`offset\` < {next: Array(Int64)}[\`partition\` + 1]) AS number
     FROM malformed_messages WHERE topic = {topic: String}`,
    { topic, next },
  );
  return number;
}
