import type { Refusal } from "../../refusal.js";
import type { Remark } from "../../tables/cell-fact.js";
import { type MediaReading, warning } from "../reading.js";
import { readPdf } from "./read-pdf.js";

const pdfFaults = {
  damaged: "The PDF is damaged: no page can be read.",
  encrypted: "The PDF is locked with a password.",
  exhausted: "The PDF takes more memory than any report.",
} as const;

/** A PDF as a document, or why its text layer gives none. */
export function readPdfMedia(bytes: Uint8Array): MediaReading | Refusal {
  const mediaType = "application/pdf";
  const read = readPdf(bytes);
  if (typeof read === "string")
    return { reason: "undecodable", message: pdfFaults[read], detail: { mediaType, fault: read } };
  const { source, pages, pagesRead, unmapped } = read;
  const characters = source.text.trim().length;
  if (unmapped > characters)
    return {
      reason: "undecodable",
      message: "The PDF's fonts do not say which characters they show.",
      detail: { mediaType, fault: "unmapped", pages, unmapped },
    };
  if (characters < 20 && source.images > 0)
    return {
      reason: "image_only",
      message: "The pages are pictures without text.",
      detail: { mediaType, pages, images: source.images },
    };
  const remarks: Remark[] = [];
  if (pagesRead < pages) remarks.push(warning("pages_unread", `Of ${pages} pages ${pagesRead} were read.`));
  if (unmapped > 0)
    remarks.push(warning("characters_lost", `The fonts of ${unmapped} characters do not say which they are.`));
  return { source, mediaType, encoding: "utf-16", remarks };
}
