import { gongkaiTopics, messageSize, type OutgoingMessage } from "@gongkai/broker";
import { parsedTopic } from "@gongkai/contracts";
import { encodeOutcome, rejected } from "@gongkai/extraction-pool";
import { envelopeMessage, type ParsedDocument } from "./envelope-message.js";

/** What an envelope may take on the topic as planned. A topic that carries less is a fault of the system. */
const mostBytes = Number(gongkaiTopics()[parsedTopic]!.config["max.message.bytes"]);

/** What goes on the topic, and what it says: the latter is what is to be counted. */
export interface Carried {
  readonly message: OutgoingMessage;
  readonly answer: ParsedDocument;
}

/** The envelope of an answer; where it is larger than the topic's plan, that of the answer `too_large` in its place. */
export function carried(answer: ParsedDocument, most: number = mostBytes): Carried {
  const message = envelopeMessage(answer);
  const size = messageSize(message);
  if (size <= most) return { message, answer };
  const { reportId } = answer.document;
  const why = `What was read of the document takes ${size} bytes; at most ${most} are carried.`;
  const instead = { ...answer, ...encodeOutcome(rejected(reportId, "too_large", why, { bytes: size }), null) };
  return { message: envelopeMessage(instead), answer: instead };
}
