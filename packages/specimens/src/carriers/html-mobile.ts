import type { Carrier } from "./carrier.js";
import { type HtmlStyle, renderHtml } from "./html-document.js";

const style: HtmlStyle = {
  title: (text) => `<header class="art-tit">${text}</header>\n`,
  heading: (text) => `<section class="h">${text}</section>\n`,
  paragraph: (text) => `<section class="p">${text}</section>\n`,
  closing: (text) => `<section class="r">${text}</section>\n`,
  metadata: ({ entries }) =>
    `<dl>${entries.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>\n`,
  tableOpen: '<div class="scroll"><table>\n',
  tableClose: "</table></div>\n",
  rowOpen: "<tr>",
  rowClose: "</tr>\n",
  cell: (text, spans) => `<td${spans}>${text}</td>`,
  page: ({ title, serial }, body) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title></head>
<body><nav><a href="/m/">首页</a><a href="/m/gk/">公开</a><a href="/m/hd/">互动</a></nav>
<article data-id="${serial}">
${body}</article>
<footer>电脑版 | 客户端 | 返回顶部</footer></body></html>
`,
};

/** The page that a portal sends to telephones. */
export const htmlMobile: Carrier = {
  name: "html-mobile",
  mediaType: "text/html",
  steady: false,
  render: (draft) => renderHtml(draft, style),
};
