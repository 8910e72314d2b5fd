import type { Broker } from "@gongkai/broker";
import { rawTopic } from "@gongkai/contracts";
import type { IntakeDocument } from "./intake-document.js";
import { rawMessage } from "./raw-message.js";
import { RecentReports } from "./recent-reports.js";
import type { Receipt, Sink } from "./sink.js";

/** Whether a document is stored already. Never rejects: where it cannot be told, the answer is no. */
export type IsStored = (reportId: string) => Promise<boolean>;

/** Documents to `reports.raw`; durable when all in-sync replicas have them. */
export function kafkaSink(broker: Pick<Broker, "produce">, isStored: IsStored = async () => false): Sink {
  const recent = new RecentReports();
  return {
    async take(document: IntakeDocument): Promise<Receipt> {
      const { reportId } = document;
      const known = recent.has(reportId);
      recent.add(reportId);
      try {
        const [stored] = await Promise.all([
          known || isStored(reportId),
          broker.produce(rawTopic, [rawMessage(document)]),
        ]);
        return { duplicate: stored };
      } catch (error) {
        if (!known) recent.delete(reportId);
        throw error;
      }
    },
  };
}
