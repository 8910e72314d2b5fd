import { printedLines } from "../carriers/printed-lines.js";
import type { Draft } from "../draft/draft.js";
import type { Random } from "../random.js";
import { type Damage, onText, type Rendered } from "./damage.js";

const anyHtml = ["html-plain", "html-word", "html-wps", "html-portal", "html-trs"];

/** Applies `change` to what stands between <body> and </body>. */
function onBody(text: string, change: (body: string) => string): string {
  const from = text.indexOf(">", text.indexOf("<body")) + 1;
  const to = text.lastIndexOf("</body>");
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function splitNumbers(rendered: Rendered, random: Random): string {
  return onText(rendered, (piece) =>
    piece.replace(/\d[\d,.]+/g, (number) => {
      const at = random.between(1, number.length - 1);
      return `<span>${number.slice(0, at)}</span><span style="letter-spacing:0pt">${number.slice(at)}</span>`;
    }),
  );
}

/** Every tag of a table as another element; what spans said is lost. */
function gridOf({ text }: Rendered, row: string, cell: string): string {
  return text
    .replace(/<\/?tbody>/g, "")
    .replace(/<table\b[^>]*>/g, '<div class="grid">')
    .replace(/<tr\b[^>]*>/g, `<${row} class="row">`)
    .replace(/<td\b[^>]*>/g, `<${cell} class="cell">`)
    .replace(/<\/table>/g, "</div>")
    .replace(/<\/tr>/g, `</${row}>`)
    .replace(/<\/td>/g, `</${cell}>`);
}

/** Cells of 0 left blank, and then they state nothing. */
function leaveZerosOut(draft: Draft, random: Random): void {
  for (const block of draft.blocks) {
    if (block.kind !== "table") continue;
    for (const cell of block.table.rows.flat()) {
      if (cell.fact?.value !== 0 || !random.chance(0.7)) continue;
      cell.text = "";
      delete cell.fact;
    }
  }
}

function breakLabels({ text }: Rendered, random: Random): string {
  return text.replace(/(<td\b[^>]*>(?:<[^>]*>)*\s*)([\u4e00-\u9fff（）]{5,})/g, (_, open: string, label: string) => {
    const at = random.between(2, label.length - 2);
    return `${open}${label.slice(0, at)}<br>${label.slice(at)}`;
  });
}

/** Headings as pictures of their words. */
function imageHeadings(draft: Draft): void {
  draft.blocks.forEach((block, at) => {
    if (block.kind === "heading") block.text = `<img src="/images/bt${at}.gif" width="220" height="24" border="0" />`;
  });
}

/** Lines end where those of a print did; of half the pages the paragraphs and headings are lines like all others. */
function pasteFromPrint({ text }: Rendered, random: Random): string {
  const width = random.between(26, 38);
  const lines = text.replace(
    /(<p\b[^>]*>(?:<span\b[^>]*>)?)([^<>]+)(?=<\/)/g,
    (_, open: string, paragraph: string) => `${open}${printedLines(paragraph, width).join("<br>\n")}`,
  );
  return random.chance(0.5) ? lines : lines.replace(/<\/(?:p|h[1-6])>/g, "<br>").replace(/<(?:p|h[1-6])\b[^>]*>/g, "");
}

export const htmlDamages: readonly Damage[] = [
  { name: "split-spans", about: "numbers cut over spans", needs: { carriers: anyHtml }, text: splitNumbers },
  {
    name: "nbsp-blanks",
    about: "&nbsp; around the text of cells and at the beginning of paragraphs",
    needs: { carriers: ["html-plain", "html-wps", "html-portal", "html-trs"] },
    text: ({ text }) =>
      text
        .replace(/(<td\b[^>]*>(?:<p\b[^>]*>|<span\b[^>]*>)*)([^<&]*)</g, "$1&nbsp;$2&nbsp;<")
        .replace(/(<p\b[^>]*>)([\u3000\u4e00-\u9fff])/g, "$1&nbsp;&nbsp;&nbsp;&nbsp;$2"),
  },
  { name: "broken-labels", about: "<br> inside labels", needs: { carriers: anyHtml, tables: true }, text: breakLabels },
  {
    name: "layout-tables",
    about: "the whole page in a table, with navigation in the next cell",
    needs: { carriers: anyHtml },
    text: ({ text }) =>
      onBody(
        text,
        (body) =>
          `<table width="980" border="0" cellpadding="0"><tr><td width="180" valign="top"><a href="/">首页</a><br><a href="/zn/">公开指南</a><br><a href="/ml/">公开目录</a></td><td valign="top"><table width="100%"><tr><td>${body}</td></tr></table></td></tr></table>`,
      ),
  },
  {
    name: "table-in-table",
    about: "each table inside a cell of another",
    needs: { carriers: anyHtml, tables: true },
    text: ({ text }) =>
      text
        .replace(/<table\b(?! class="sy")/g, '<table class="outer"><tr><td><table')
        .replace(/<\/table>/g, (close, at: number, whole: string) =>
          whole.lastIndexOf('<table class="sy"', at) > whole.lastIndexOf('<table class="outer"', at)
            ? close
            : "</table></td></tr></table>",
        ),
  },
  {
    name: "print-copy",
    about: "a second copy of the report for the printer; its facts count once",
    needs: { carriers: anyHtml },
    text: ({ text }) => onBody(text, (body) => `${body}<div id="print" style="display:none">${body}</div>`),
  },
  {
    name: "div-grid",
    about: "tables made of <div>",
    needs: { carriers: ["html-plain", "html-portal"], tables: true, steady: true },
    text: (rendered) => gridOf(rendered, "div", "div"),
  },
  {
    name: "div-grid-blanks",
    about: "tables made of <div> or lists, with blank cells",
    needs: { carriers: ["html-plain", "html-portal"], tables: true },
    draft: leaveZerosOut,
    text: (rendered, random) => (random.chance(0.5) ? gridOf(rendered, "div", "div") : gridOf(rendered, "ul", "li")),
  },
  {
    name: "image-headings",
    about: "headings that are pictures",
    needs: { carriers: ["html-plain", "html-wps", "html-portal", "html-trs"] },
    draft: imageHeadings,
  },
  {
    name: "mobile-page",
    about: "the page that telephones get",
    needs: { carriers: ["html-mobile"] },
  },
  {
    name: "pasted-print",
    about: "a page pasted from a print, each of its lines ended by <br>",
    needs: { carriers: ["html-plain", "html-portal", "html-trs"] },
    text: pasteFromPrint,
  },
  {
    name: "unclosed-tags",
    about: "cells, rows and paragraphs that are never closed",
    needs: { carriers: ["html-plain", "html-portal", "html-trs"] },
    text: ({ text }) => text.replace(/<\/(?:td|tr|p)>/g, ""),
  },
];
