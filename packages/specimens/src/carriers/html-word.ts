import type { Random } from "../random.js";
import type { Carrier } from "./carrier.js";
import { type HtmlStyle, renderHtml } from "./html-document.js";

const head = `<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 14">
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:PunctuationKerning/>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	text-align:justify;
	font-size:10.5pt;
	mso-fareast-font-family:宋体;}
 table.MsoNormalTable
	{mso-style-name:普通表格;
	mso-padding-alt:0cm 5.4pt 0cm 5.4pt;}
-->
</style>
`;

/** Word sets every run of digits and Latin letters in a span of its own, and cuts some runs in two. */
function runs(text: string, random: Random): string {
  return text.replace(/[0-9A-Za-z][0-9A-Za-z.,%/-]*/g, (run) => {
    if (run.length < 3 || !random.chance(0.4)) return `<span lang=EN-US>${run}</span>`;
    const at = random.between(1, run.length - 1);
    return `<span lang=EN-US>${run.slice(0, at)}</span><span\nlang=EN-US>${run.slice(at)}</span>`;
  });
}

/** A label with the number in front of it in a span, with its stop or without. */
function numberApart(text: string, random: Random): string {
  return text.replace(/^(\d+)([.．])/, (_, number: string, stop: string) =>
    random.chance(0.5) ? `<span lang=EN-US>${number}${stop}</span>` : `<span lang=EN-US>${number}</span>${stop}`,
  );
}

function styleOf(random: Random): HtmlStyle {
  const paragraph = (text: string, look: string, font: string) =>
    `<p class=MsoNormal ${look}><span\nstyle='font-size:16.0pt;font-family:${font}'>${runs(text, random)}<span lang=EN-US><o:p></o:p></span></span></p>\n\n`;
  return {
    title: (text) => paragraph(text, "align=center style='text-align:center'", "方正小标宋简体"),
    heading: (text) => paragraph(text, "style='text-indent:32.0pt'", "黑体"),
    paragraph: (text) => paragraph(text, "style='text-indent:32.0pt;mso-char-indent-count:2.0'", "仿宋_GB2312"),
    closing: (text) => paragraph(text, "align=right style='text-align:right'", "仿宋_GB2312"),
    metadata: ({ entries }) =>
      entries.map(([label, value]) => paragraph(`${label}：${value}`, "style='line-height:28.0pt'", "宋体")).join(""),
    tableOpen:
      "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'>\n",
    tableClose: "</table>\n\n",
    rowOpen: " <tr>\n",
    rowClose: " </tr>\n",
    cell: (text, spans, isNumber) => {
      const inside = isNumber
        ? `<span lang=EN-US>${text}<o:p></o:p></span>`
        : `<span style='font-family:宋体'>${numberApart(text, random)}</span>`;
      return `  <td${spans.replaceAll('"', "")} style='padding:0cm 5.4pt'>\n  <p class=MsoNormal align=center>${inside}</p>\n  </td>\n`;
    },
    page: ({ title }, body) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:w="urn:schemas-microsoft-com:office:word">\n\n<head>\n${head}<title>${title}</title>\n</head>\n\n<body lang=ZH-CN>\n\n<div class=WordSection1>\n\n${body}</div>\n\n</body>\n\n</html>\n`,
  };
}

/** A document saved from Word as a web page. */
export const htmlWord: Carrier = {
  name: "html-word",
  mediaType: "text/html",
  steady: false,
  render: (draft, random) => renderHtml(draft, styleOf(random)),
};
