import type { SourceDocument } from "../../document.js";
import { SourceWriter } from "../source-writer.js";
import { BlockBuilder } from "./block-builder.js";
import { writeBlocks } from "./blocks.js";
import { readXml, type XmlReader } from "./xml.js";

/** Elements whose content is no text of the document: fields' instructions, what was deleted, a second form of a drawing. */
const skipped = new Set(["w:instrText", "w:del", "w:moveFrom", "mc:Fallback", "w:rPrChange", "w:pPrChange"]);
const headingStyle = /^(?:title|heading ?1|1)$/i;

/** The main part of a DOCX (ECMA-376, WordprocessingML): paragraphs, tables with merged and nested cells, text boxes. */
export function readDocx(main: Uint8Array): SourceDocument {
  const reader = new DocxReader();
  readXml(main, reader);
  const writer = new SourceWriter();
  writer.images = reader.images;
  writeBlocks(reader.builder.finish(), writer);
  return writer.finish(false);
}

class DocxReader implements XmlReader {
  readonly builder = new BlockBuilder();
  images = 0;
  private skipping = 0;
  private inText = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (skipped.has(name)) this.skipping++;
    if (this.skipping > 0) return;
    const { builder } = this;
    switch (name) {
      case "w:p":
        builder.openParagraph();
        break;
      case "w:t":
        this.inText = true;
        break;
      case "w:tab":
      case "w:ptab":
        // A tab stop of the paragraph's style has a value, a tab in the text has none.
        if (attributes["w:val"] === undefined) builder.text("\t");
        break;
      case "w:br":
      case "w:cr":
        builder.text("\n");
        break;
      case "w:noBreakHyphen":
        builder.text("-");
        break;
      case "w:pStyle":
        if (headingStyle.test(attributes["w:val"] ?? "")) builder.heading();
        break;
      case "w:tbl":
        builder.openTable();
        break;
      case "w:tr":
        builder.openRow();
        break;
      case "w:gridBefore":
        builder.skip(count(attributes["w:val"]));
        break;
      case "w:tc":
        builder.openCell();
        break;
      case "w:gridSpan":
        builder.span(count(attributes["w:val"]));
        break;
      case "w:vMerge":
        if (attributes["w:val"] !== "restart") builder.continueAbove();
        break;
      case "a:blip":
      case "v:imagedata":
        this.images++;
    }
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.builder.text(text);
  }

  close(name: string): void {
    if (skipped.has(name)) this.skipping--;
    if (this.skipping > 0) return;
    if (name === "w:t") this.inText = false;
    else if (name === "w:p") this.builder.closeParagraph();
    else if (name === "w:tc") this.builder.closeCell();
    else if (name === "w:tbl") this.builder.closeTable();
  }
}

/** A number of columns; what cannot be one counts as 1. */
function count(value: string | undefined): number {
  const number = Number.parseInt(value ?? "", 10);
  return number >= 1 && number <= 100 ? number : 1;
}
