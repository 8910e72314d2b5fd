import type { SourceDocument } from "../../document.js";
import { SourceWriter } from "../source-writer.js";
import { BlockBuilder } from "./block-builder.js";
import { writeBlocks } from "./blocks.js";
import { readXml, type XmlReader } from "./xml.js";

const skipped = new Set(["office:annotation", "text:tracked-changes", "text:note", "text:sequence-decls"]);
/** Repeats beyond this fill a page with nothing. */
const mostRepeats = 64;

/** The content of an OpenDocument text (OASIS ODF 1.2). */
export function readOdt(content: Uint8Array): SourceDocument {
  const reader = new OdtReader();
  readXml(content, reader);
  const writer = new SourceWriter();
  writer.images = reader.images;
  writeBlocks(reader.builder.finish(), writer);
  return writer.finish(false);
}

class OdtReader implements XmlReader {
  readonly builder = new BlockBuilder();
  images = 0;
  private skipping = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (skipped.has(name)) this.skipping++;
    if (this.skipping > 0) return;
    const { builder } = this;
    switch (name) {
      case "text:p":
        builder.openParagraph();
        break;
      case "text:h":
        builder.openParagraph();
        builder.heading();
        break;
      case "text:s":
        builder.text(" ");
        break;
      case "text:tab":
        builder.text("\t");
        break;
      case "text:line-break":
        builder.text("\n");
        break;
      case "table:table":
        builder.openTable();
        break;
      case "table:table-row":
        builder.openRow();
        break;
      case "table:covered-table-cell":
        builder.skip(number(attributes["table:number-columns-repeated"]));
        break;
      case "table:table-cell":
        builder.openCell();
        builder.span(
          number(attributes["table:number-columns-spanned"]),
          number(attributes["table:number-rows-spanned"]),
          Math.min(number(attributes["table:number-columns-repeated"]), mostRepeats),
        );
        break;
      case "draw:image":
        this.images++;
    }
  }

  text(text: string): void {
    if (this.skipping === 0) this.builder.text(text.replace(/[\n\r]/g, ""));
  }

  close(name: string): void {
    if (skipped.has(name)) this.skipping--;
    if (this.skipping > 0) return;
    if (name === "text:p" || name === "text:h") this.builder.closeParagraph();
    else if (name === "table:table-cell") this.builder.closeCell();
    else if (name === "table:table") this.builder.closeTable();
  }
}

function number(value: string | undefined): number {
  const parsed = Number.parseInt(value ?? "", 10);
  return parsed >= 1 && parsed <= 1000 ? parsed : 1;
}
