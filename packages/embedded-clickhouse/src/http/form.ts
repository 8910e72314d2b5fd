import type { IncomingMessage } from "node:http";
import { notImplemented, syntaxError } from "../engine/exception.js";
import { addSetting } from "./request.js";

const largestForm = 64 << 20;

/**
 * Reads a multipart form, in which clients send query parameters that are too long for a URL. Its `param_…` fields and
 * settings are added to `settings`. Undefined where the body is no form. Throws ClickHouseException for external tables.
 */
export async function readForm(
  request: IncomingMessage,
  settings: Map<string, string>,
): Promise<{ query: string | undefined } | undefined> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestForm) throw syntaxError(`The form is larger than ${largestForm} bytes`);
    chunks.push(chunk);
  }
  const form = await new Response(Buffer.concat(chunks), { headers: { "Content-Type": type } }).formData();
  let query: string | undefined;
  for (const [name, value] of form) {
    if (typeof value !== "string") throw notImplemented("External tables are not supported by the embedded engine.");
    if (name === "query") query = value.trimEnd();
    else addSetting(settings, name, value);
  }
  return { query };
}
