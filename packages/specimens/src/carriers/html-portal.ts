import type { Draft } from "../draft/draft.js";
import type { Carrier } from "./carrier.js";
import { type HtmlStyle, renderHtml } from "./html-document.js";

const style: HtmlStyle = {
  title: (text) => `<h1 class="title">${text}</h1>\n<div class="article" id="zoom">\n`,
  heading: (text) => `<p style="text-indent: 2em;"><strong>${text}</strong></p>\n`,
  paragraph: (text) => `<p style="text-indent: 2em;">${text}</p>\n`,
  closing: (text) => `<p style="text-align: right;">${text}</p>\n`,
  metadata: ({ entries }) => {
    const rows = entries.map(
      ([label, value]) => `<li><span class="name">${label}：</span><span class="value">${value}</span></li>`,
    );
    return `<ul class="headInfo">\n${rows.join("\n")}\n</ul>\n`;
  },
  tableOpen: '<table width="100%" border="1" cellspacing="0"><tbody>\n',
  tableClose: "</tbody></table>\n",
  rowOpen: "<tr>\n",
  rowClose: "</tr>\n",
  cell: (text, spans) => `<td${spans}><p style="text-align: center;">${text}</p></td>\n`,
  page,
};

function page({ title, organ, serial, year }: Draft, body: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}_政府信息公开</title>
<link rel="stylesheet" href="/style/main.css">
<script>var _page = {id: "${serial}"};</script>
</head>
<body>
<div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a><a href="/hdjl/">互动交流</a></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/nb/">政府信息公开年报</a> &gt; 正文</div>
<div class="main">
${body}</div>
<div class="share">分享到：<a class="weixin"></a><a class="weibo"></a> 【打印】【关闭】</div>
<div class="related"><h4>相关文章</h4><ul><li><a href="/art/${serial + 1}.html">关于做好${year + 1}年春季防火工作的通知</a></li><li><a href="/art/${serial + 2}.html">窗口服务单位作息时间公告</a></li></ul></div>
</div>
<div class="footer"><p>主办：${organ.name}　版权所有</p><p>网站地图 | 联系我们 | 网站声明</p></div>
</body>
</html>
`;
}

/** A page of a government portal, with all that stands around the report. */
export const htmlPortal: Carrier = {
  name: "html-portal",
  mediaType: "text/html",
  steady: false,
  render: (draft) => renderHtml(draft, style),
};
