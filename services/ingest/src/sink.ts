import type { IntakeDocument } from "./intake-document.js";

export interface Receipt {
  /** The document was taken before, as far as the sink knows: it gained a sighting. */
  readonly duplicate: boolean;
}

/** Where documents go: Kafka, or a local warehouse. */
export interface Sink {
  /**
   * Resolves once the document is durable; calls at the same time may share the way there. Doing it twice is harmless.
   * @throws GongkaiError where the system fails: nothing is known then of whether the document is stored
   */
  take(document: IntakeDocument): Promise<Receipt>;
}
