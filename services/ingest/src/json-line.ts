import { GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { contentOf, type IntakeDocument } from "./intake-document.js";

/** A document of 32 MiB takes twice that where every character of it is escaped. */
export const longestLine = 80 * 1024 * 1024;

/** Where a document was found, as the source names it: an address or a path. */
export const sourceUri = z.string().trim().min(1).max(8192);
export const mediaType = z.string().trim().min(1).max(255);

const described = z.object({
  uri: sourceUri,
  fetchedAt: z.iso.datetime({ offset: true }),
  mediaType: mediaType.optional(),
});
const schema = z.union([
  described.extend({ text: z.string(), base64: z.undefined().optional() }),
  described.extend({ base64: z.string(), text: z.undefined().optional() }),
]);

/**
 * The document of one line, in the contract's form; text is stored as UTF-8.
 * @returns GongkaiError E_RECORD_MALFORMED where the line holds none
 */
export function jsonLineDocument(text: string | null, where: string): IntakeDocument | GongkaiError {
  if (text === null) return malformed(where, `is longer than ${longestLine >> 20} MiB`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed(where, "is no JSON");
  }
  const result = schema.safeParse(value);
  if (!result.success) return malformed(where, whyNot(value));
  const { uri, fetchedAt, mediaType, text: plain, base64 } = result.data;
  const bytes = plain === undefined ? fromBase64(base64!) : Buffer.from(plain, "utf8");
  if (!bytes) return malformed(where, "base64: is no base64");
  return { uri, fetchedAt: new Date(fetchedAt), mediaType: mediaType ?? null, ...contentOf(bytes) };
}

function malformed(where: string, why: string): GongkaiError {
  return new GongkaiError("E_RECORD_MALFORMED", `${where} ${why}`);
}

/** What is wrong with a line's value; never a part of it, which may be long. */
function whyNot(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is no JSON object";
  const issue = described.safeParse(value).error?.issues[0];
  if (issue) return `${issue.path.join(".")}: ${issue.message}`;
  return "needs either text or base64, a string";
}

/** Node passes over what is no base64; then fewer bytes come out than there should. */
function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  const digits = text.length - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
  return bytes.length === Math.floor((digits * 3) / 4) && digits % 4 !== 1 ? bytes : undefined;
}
