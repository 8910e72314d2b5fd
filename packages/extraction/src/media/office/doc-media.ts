import type { Refusal } from "../../refusal.js";
import type { MediaReading } from "../reading.js";
import { readDoc } from "./doc/read-doc.js";

const mediaType = "application/msword";
const faults = {
  damaged: "The Word file is damaged.",
  encrypted: "The document is locked with a password.",
} as const;

/** A DOC as a document, or why it is none. */
export function readDocMedia(bytes: Uint8Array): MediaReading | Refusal {
  const source = readDoc(bytes);
  if (source === "older")
    return {
      reason: "unsupported_format",
      message: "Word files from before Word 97 are not read.",
      detail: { mediaType },
    };
  if (typeof source === "string")
    return { reason: "undecodable", message: faults[source], detail: { mediaType, fault: source } };
  if (source.text.trim().length < 20 && source.images > 0)
    return {
      reason: "image_only",
      message: "The pages are pictures without text.",
      detail: { mediaType, images: source.images },
    };
  return { source, mediaType, encoding: "utf-16", remarks: [] };
}
