import type { SourceDocument } from "../../document.js";
import type { Refusal } from "../../refusal.js";
import type { MediaReading } from "../reading.js";
import { readDocx } from "./docx.js";
import { readOdt } from "./odt.js";
import { openPackage } from "./zip.js";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";
const docxMain = /^\/?word\/document\d*\.xml$/;
const odtMain = /^content\.xml$/;

/** A zip file as the document that it is a package of, or why it is none. */
export function readZipMedia(bytes: Uint8Array): MediaReading | Refusal {
  const opened = openPackage(bytes, (name) => docxMain.test(name) || odtMain.test(name));
  if (opened === null)
    return {
      reason: "undecodable",
      message: "The package is damaged, locked, or unpacks to more than any report.",
      detail: { mediaType: "application/zip" },
    };
  for (const [name, part] of opened.parts)
    if (docxMain.test(name)) return reading(readDocx(part), docx);
    else if (opened.names.includes("mimetype")) return reading(readOdt(part), odt);
  const mediaType = opened.names.some((name) => name.startsWith("xl/"))
    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    : "application/zip";
  return {
    reason: "unsupported_format",
    message: `Documents of type ${mediaType} are not read.`,
    detail: { mediaType },
  };
}

function reading(source: SourceDocument, mediaType: string): MediaReading | Refusal {
  const characters = source.text.trim().length;
  if (characters < 20 && source.images > 0)
    return {
      reason: "image_only",
      message: "The pages are pictures without text.",
      detail: { mediaType, images: source.images },
    };
  return { source, mediaType, encoding: "utf-8", remarks: [] };
}
