import { GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { contentEncoding, decodeContent } from "../decode-content.js";
import { type Content, collect, contentOf, Endless, type IntakeDocument } from "../intake-document.js";
import { mediaType, sourceUri } from "../json-line.js";
import { readHttpResponse } from "./http-response.js";
import { type WarcRecord, warcRecords } from "./warc-records.js";

/** What a page is made of besides its text, and what crawlers note about themselves. */
const noDocument =
  /^(image|audio|video|font)\/|^text\/(css|dns|javascript)\b|^application\/(x-)?(javascript|json|font)/i;

const origin = z.object({ uri: sourceUri, fetchedAt: z.iso.datetime({ offset: true }) });

/**
 * The documents of a WARC file: successful responses and resources, without images, styles, scripts and fonts. Other
 * records are passed over.
 */
export async function* warcDocuments(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<IntakeDocument | GongkaiError> {
  for await (const record of warcRecords(path, chunks)) {
    const payload = await payloadOf(record);
    if (!payload || noDocument.test(payload.mediaType ?? "")) continue;
    yield await documentOf(record, payload).catch((error: unknown) => {
      if (!(error instanceof Refused || error instanceof Endless)) throw error;
      return new GongkaiError("E_RECORD_MALFORMED", `${path}, record ${record.number} ${error.message}`);
    });
  }
}

/** Thrown for a record that should hold a document and does not. */
class Refused extends Error {}

interface Payload {
  readonly mediaType: string | undefined;
  readonly contentEncoding: string | undefined;
  readonly body: AsyncIterable<Buffer>;
}

/** What a record carries; undefined where that is no document. */
async function payloadOf({ fields, block }: WarcRecord): Promise<Payload | undefined> {
  const type = fields.get("warc-type")?.toLowerCase();
  if (type === "resource") {
    return { mediaType: fields.get("content-type"), contentEncoding: undefined, body: block.rest() };
  }
  if (type !== "response") return undefined;
  const response = await readHttpResponse(block);
  if (!response || response.status < 200 || response.status > 299) return undefined;
  const { fields: header, body } = response;
  return { mediaType: header.get("content-type"), contentEncoding: header.get("content-encoding"), body };
}

async function documentOf({ fields }: WarcRecord, payload: Payload): Promise<IntakeDocument> {
  const { uri, fetchedAt } = originOf(fields.get("warc-target-uri"), fields.get("warc-date"));
  if (fields.has("warc-truncated")) throw new Refused(`was cut off by the crawler (${fields.get("warc-truncated")})`);
  const declared = mediaType.safeParse(payload.mediaType);
  const content = await decoded(await collect(payload.body), payload.contentEncoding);
  return { uri, fetchedAt, mediaType: declared.success ? declared.data : null, ...content };
}

function originOf(target: string | undefined, date: string | undefined) {
  // Older WARC writers put the address in angle brackets, as the standard's grammar once did.
  const result = origin.safeParse({ uri: target?.replace(/^<(.*)>$/, "$1"), fetchedAt: date });
  const issue = result.error?.issues[0];
  if (issue) throw new Refused(`has no usable ${issue.path[0] === "uri" ? "WARC-Target-URI" : "WARC-Date"}`);
  return { uri: result.data!.uri, fetchedAt: new Date(result.data!.fetchedAt) };
}

/**
 * Content as the site meant it. Many crawlers decode it and keep the header that says how it was encoded: what cannot be
 * decoded is taken as it is.
 */
async function decoded(content: Content, header: string | undefined): Promise<Content> {
  const encoding = contentEncoding(header);
  if (!encoding) throw new Refused(`is encoded as ${header?.slice(0, 100)}`);
  if (encoding === "identity") return content;
  if (content.bytes === null) throw new Refused(`takes ${content.size} bytes before it is decoded`);
  try {
    return await collect(decodeContent(content.bytes, encoding));
  } catch (error) {
    if (error instanceof Endless) throw error;
    return contentOf(content.bytes);
  }
}
