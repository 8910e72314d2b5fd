/** Where a batch ends: whichever comes first. */
export interface BatchBounds {
  readonly bytes: number;
  readonly items: number;
}

/**
 * Groups what comes into batches. One item larger than the bound makes a batch of its own.
 */
export async function* inBatches<T>(
  source: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  bounds: BatchBounds,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of source) {
    const size = sizeOf(item);
    if (batch.length > 0 && (bytes + size > bounds.bytes || batch.length === bounds.items)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
