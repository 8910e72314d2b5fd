import type { IncomingMessage } from "@gongkai/broker";

/** What a batch holds of one partition: the offsets of its first message and of its last. */
export interface BatchPlace {
  readonly partition: number;
  readonly offset: number;
  readonly last: number;
}

/** Where the messages of a batch stand, partition by partition, for a log. */
export function batchPlaces(messages: readonly IncomingMessage[]): BatchPlace[] {
  const places = new Map<number, BatchPlace>();
  for (const { partition, offset } of messages) {
    const known = places.get(partition);
    places.set(partition, { partition, offset: known?.offset ?? offset, last: offset });
  }
  return [...places.values()];
}
