import type { Carrier } from "./carrier.js";
import { type HtmlStyle, renderHtml } from "./html-document.js";

const font = (text: string, face: string) =>
  `<span style="mso-spacerun:'yes';font-family:${face};font-size:16.0000pt;"><font face="${face}">${text}</font></span>`;

const style: HtmlStyle = {
  title: (text) =>
    `<p class="MsoNormal" align="center" style="text-align:center;"><b>${font(text, "方正小标宋简体")}</b></p>\n`,
  heading: (text) => `<p class="p" style="text-indent:32pt;">${font(text, "黑体")}</p>\n`,
  paragraph: (text) => `<p class="p" style="text-indent:32pt;text-align:justify;">${font(text, "仿宋_GB2312")}</p>\n`,
  closing: (text) => `<p class="p" style="text-align:right;">${font(text, "仿宋_GB2312")}</p>\n`,
  metadata: ({ entries }) =>
    entries.map(([label, value]) => `<p class="p">${font(`${label}：${value}`, "宋体")}</p>\n`).join(""),
  tableOpen: '<table class="MsoNormalTable" border="1" cellspacing="0" style="border-collapse:collapse;"><tbody>\n',
  tableClose: "</tbody></table>\n",
  rowOpen: '<tr style="height:21.0000pt;">\n',
  rowClose: "</tr>\n",
  cell: (text, spans) =>
    `<td${spans} valign="center" style="padding:0pt 5.4pt;"><p class="MsoNormal" align="center"><span style="font-family:宋体;font-size:10.5000pt;">${text === "" ? "&nbsp;" : text}</span></p></td>\n`,
  page: ({ title, serial }, body) =>
    `<!DOCTYPE html>\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="ContentId" content="${serial}" />\n<title>${title}</title></head>\n<body>\n<!--StartFragment-->\n<div class="Section0">\n${body}</div>\n<!--EndFragment-->\n</body></html>\n`,
};

/** A page pasted from WPS Office. */
export const htmlWps: Carrier = {
  name: "html-wps",
  mediaType: "text/html",
  steady: false,
  render: (draft) => renderHtml(draft, style),
};
