import type { IntakeDocument, Receipt, Sink } from "@gongkai/ingest";
import type { Warehouse } from "@gongkai/warehouse";

interface Waiting {
  readonly document: IntakeDocument;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Documents to a local warehouse, durable when an insert has them; those that come meanwhile share the next one. `onStored` is
 * called when something new is stored.
 */
export function warehouseSink(warehouse: Pick<Warehouse, "storeRaw">, onStored: () => void): Sink {
  let waiting: Waiting[] = [];
  let storing = false;

  const store = async (batch: readonly Waiting[]) => {
    try {
      const added = await warehouse.storeRaw(
        batch.map(({ document: { uri, mediaType, ...document } }) => ({
          ...document,
          sourceUri: uri,
          mediaType: mediaType ?? undefined,
        })),
      );
      if (added.size > 0) onStored();
      for (const { document, resolve } of batch) resolve({ duplicate: !added.delete(document.reportId) });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const storeAll = async () => {
    storing = true;
    // What comes in the same moment shares the first insert too.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await store(batch);
    }
    storing = false;
  };
  return {
    take: (document) =>
      new Promise((resolve, reject) => {
        waiting.push({ document, resolve, reject });
        if (!storing) void storeAll();
      }),
  };
}
