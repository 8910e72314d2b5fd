import type { Carrier } from "./carrier.js";
import { type HtmlStyle, renderHtml } from "./html-document.js";

const style: HtmlStyle = {
  title: (text) => `<h1>${text}</h1>\n`,
  heading: (text) => `<h3>${text}</h3>\n`,
  paragraph: (text) => `<p>${text}</p>\n`,
  closing: (text) => `<p align="right">${text}</p>\n`,
  metadata: ({ entries }) => `<p>${entries.map(([label, value]) => `${label}：${value}`).join("<br>\n")}</p>\n`,
  tableOpen: '<table border="1">\n',
  tableClose: "</table>\n",
  rowOpen: "<tr>",
  rowClose: "</tr>\n",
  cell: (text, spans) => `<td${spans}>${text}</td>`,
  page: ({ title }, body) =>
    `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${body}</body>\n</html>\n`,
};

/** A page somebody wrote by hand. */
export const htmlPlain: Carrier = {
  name: "html-plain",
  mediaType: "text/html",
  steady: false,
  render: (draft) => renderHtml(draft, style),
};
