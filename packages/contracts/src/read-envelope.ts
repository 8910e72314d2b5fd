import { isUtf8, transcode } from "node:buffer";
import type { z } from "zod";
import { type Envelope, envelopeSchema, type Verdict, verdictSchema } from "./envelope.js";
import { arePlainFacts } from "./plain-facts.js";
import { schemaVersion } from "./raw-message.js";
import { firstIssue } from "./read-raw-message.js";
import { revisionOf } from "./revision.js";
import { type Malformed, malformed, type TopicMessage } from "./topic-message.js";

/**
 * Checks a message of `reports.parsed`, once and for all that follows: shape, bounds, that the key names the same
 * document, and that the revision is that of parser version and step.
 */
export function readEnvelope(message: TopicMessage): Envelope | Malformed {
  return read(message, (content) => {
    const facts = factsOf(content);
    if (!arePlainFacts(facts)) return envelopeSchema.safeParse(content);
    const checked = envelopeSchema.safeParse({ ...(content as object), facts: [] });
    if (checked.success && checked.data.status === "parsed") checked.data.facts = facts;
    return checked;
  });
}

function factsOf(content: unknown): unknown {
  return (content as { facts?: unknown } | null)?.facts;
}

/** As `readEnvelope`, without a look at what was read of the document, which is most of the work. */
export function readVerdict(message: TopicMessage): Verdict | Malformed {
  return read(message, (content) => verdictSchema.safeParse(content));
}

function read<Kind extends Verdict>(
  message: TopicMessage,
  check: (content: unknown) => z.ZodSafeParseResult<Kind>,
): Kind | Malformed {
  const { key, value } = message;
  if (value === null) return malformed(message, "no_value", "There is no value");
  let content: unknown;
  try {
    content = JSON.parse(textOf(value));
  } catch {
    return malformed(message, "not_json", "The value is no JSON");
  }
  const version = (content as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== undefined && version !== schemaVersion) {
    return malformed(message, "unknown_schema_version", `Only schema version ${schemaVersion} is known`);
  }
  const checked = check(content);
  if (!checked.success) return malformed(message, "bad_envelope", firstIssue(checked.error));
  const envelope = checked.data;
  if (envelope.reportId !== key) return malformed(message, "wrong_key", "The key names another document");
  if (envelope.revision !== knownRevision(envelope)) {
    return malformed(message, "wrong_revision", "The revision is not that of parser version and step");
  }
  return envelope;
}

/** As `value.toString("utf8")`, in a quarter of its time: most of an envelope is text, and much of it Chinese. */
function textOf(value: Buffer): string {
  return isUtf8(value) ? transcode(value, "utf8", "utf16le").toString("utf16le") : value.toString("utf8");
}

function knownRevision({ parserVersion, step }: Verdict): number | undefined {
  try {
    return revisionOf(parserVersion, step);
  } catch {
    return undefined;
  }
}
