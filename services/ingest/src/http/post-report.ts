import type { IncomingMessage } from "node:http";
import { largestDocument } from "@gongkai/contracts";
import { z } from "zod";
import { utf8 } from "../header-text.js";
import { collect, Endless, largestHashed } from "../intake-document.js";
import { mediaType, sourceUri } from "../json-line.js";
import type { Intake } from "./intake.js";
import { Refusal } from "./refusal.js";
import { bodyRefusal, requestBody } from "./request-body.js";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What a small document costs besides its bytes; so many requests are a lot, too. */
const leastHeld = 16 * 1024;

const headersSchema = z.object({
  "x-source-uri": sourceUri,
  "x-fetched-at": z.iso.datetime({ offset: true }).optional(),
  "content-type": mediaType.optional(),
});

/** Forms are no documents: curl's `--data` sends such a type, and changes the bytes besides. */
const form = /^(application\/x-www-form-urlencoded|multipart\/)/i;

/**
 * One document: 202 once it is durable, 413 once it is on record as too large.
 * @throws Refusal
 */
export async function postReport(request: IncomingMessage, intake: Intake): Promise<Answer> {
  intake.requireOpen();
  const source = readHeaders(request);
  if (Number(request.headers["content-length"]) > largestHashed) throw endless();
  let held = leastHeld;
  intake.budget.reserve(held);
  try {
    const content = await collect(requestBody(request), (bytes) => {
      intake.budget.reserve(bytes);
      held += bytes;
    });
    const taking = intake.take({ ...source, ...content }, held);
    held = 0;
    const { duplicate } = await taking;
    const answer = { reportId: content.reportId, duplicate };
    if (content.bytes !== null) return { status: 202, body: answer };
    const refusal = tooLarge(content.size);
    return { status: refusal.status, body: { ...answer, ...refusal.body } };
  } catch (error) {
    if (error instanceof Endless) throw endless();
    throw bodyRefusal(error) ?? error;
  } finally {
    intake.budget.release(held);
  }
}

export function tooLarge(size: number): Refusal {
  return new Refusal("too_large", `A document has at most ${largestDocument} bytes; this one has ${size}.`);
}

function endless(): Refusal {
  const message = `More than ${largestHashed} bytes are not even looked at.`;
  return new Refusal("too_large", message, { Connection: "close" });
}

function readHeaders({ headers }: IncomingMessage) {
  const texts = Object.fromEntries(
    Object.keys(headersSchema.shape).flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, utf8(value)]] : [];
    }),
  );
  if (form.test(texts["content-type"] ?? "")) {
    const message = "The body is to be the document itself, with its media type as Content-Type.";
    throw new Refusal("unsupported_media_type", message);
  }
  const result = headersSchema.safeParse(texts);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Refusal("bad_request", `${issue!.path.join(".")}: ${issue!.message}`);
  }
  const { "x-source-uri": uri, "x-fetched-at": fetchedAt, "content-type": type } = result.data;
  return { uri, fetchedAt: fetchedAt === undefined ? new Date() : new Date(fetchedAt), mediaType: type ?? null };
}
