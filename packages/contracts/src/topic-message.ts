import type { Place } from "./raw-message.js";

/** What reading a message needs of it. Others may write to the topics too: nothing in it is checked yet. */
export interface TopicMessage extends Place {
  readonly timestamp: Date;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Why a message of a topic is passed over: it is not of the pipeline, or of a version that this program does not know. */
export const malformedCodes = [
  "bad_key",
  "bad_headers",
  "bad_envelope",
  "no_value",
  "not_json",
  "unknown_schema_version",
  "wrong_hash",
  "wrong_key",
  "wrong_revision",
] as const;
export type MalformedCode = (typeof malformedCodes)[number];

/** A message that is no document and no answer. Data like a rejection, never an exception; it holds nothing of the value. */
export interface Malformed {
  readonly malformed: MalformedCode;
  /** The same in words. */
  readonly message: string;
  readonly place: Place;
  readonly key: string | null;
}

export function malformed(message: TopicMessage, code: MalformedCode, why: string): Malformed {
  return { malformed: code, message: why, place: placeOf(message), key: message.key };
}

export function isMalformed(read: object): read is Malformed {
  return "malformed" in read;
}

export function placeOf({ topic, partition, offset }: Place): Place {
  return { topic, partition, offset };
}
