import type { Malformed } from "@gongkai/contracts";
import type { Connection } from "./connection.js";
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
