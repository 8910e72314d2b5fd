import type { MetadataBlock } from "../draft/draft.js";
import type { Carrier } from "./carrier.js";
import { type HtmlStyle, renderHtml } from "./html-document.js";

const style: HtmlStyle = {
  title: (text) => `<div class="biaoti">${text}</div>\n<div class="TRS_Editor">\n`,
  heading: (text) => `<p align="justify">　　<font face="黑体"><b>${text}</b></font><br></p>\n`,
  paragraph: (text) => `<p align="justify">　　${text}</p>\n`,
  closing: (text) => `<p align="right">${text}</p>\n`,
  metadata,
  tableOpen: '<table border="1" width="96%" align="center"><tbody>\n',
  tableClose: "</tbody></table>\n",
  rowOpen: "<tr>\n",
  rowClose: "</tr>\n",
  cell: (text, spans, isNumber) =>
    `<td${spans}${isNumber ? ' align="center"' : ""}>${text === "" ? "&nbsp;" : text}</td>\n`,
  page: ({ title, organ, serial }, body) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${title}-${organ.name}</title>
<meta name="ArticleTitle" content="${title}" /><meta name="ColumnName" content="政府信息公开年报" /><meta name="ArticleId" content="${serial}" />
<style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体;font-size:12pt;}.TRS_Editor TABLE{border-collapse:collapse;}</style>
</head><body>
<div class="crumb">您的位置：首页 &gt; 信息公开 &gt; 政府信息公开年报</div>
${body}</div>
<div class="copyright">版权所有：${organ.name}</div>
</body></html>
`,
};

function metadata({ entries }: MetadataBlock): string {
  let rows = "";
  for (let at = 0; at < entries.length; at += 2) {
    const cells = entries.slice(at, at + 2).map(([label, value]) => `<td>${label}：</td><td>${value}</td>`);
    rows += `<tr>${cells.join("")}</tr>\n`;
  }
  return `<table class="sy" width="90%">\n${rows}</table>\n`;
}

/** A page of the TRS content system that many governments use. */
export const htmlTrs: Carrier = {
  name: "html-trs",
  mediaType: "text/html",
  steady: false,
  render: (draft) => renderHtml(draft, style),
};
