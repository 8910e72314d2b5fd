/** A portal's page around something that is no report. */
export function htmlPage(title: string, body: string, id: number): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><meta name="PageId" content="${id}"></head>
<body>
<div class="nav"><a href="/">首页</a> | <a href="/zwgk/">政务公开</a> | <a href="/bsfw/">办事服务</a></div>
${body}
<div class="footer">版权所有　网站地图　联系我们</div>
</body></html>
`;
}
