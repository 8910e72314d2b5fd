import { Html, html } from "./html.js";
import { style } from "./style.js";

/** Seconds after which a page that shows what changes asks again. */
const refreshAfter = 30;

export interface Frame {
  readonly title: string;
  /** Beside the name, at the right. */
  readonly aside?: string;
  readonly refreshes?: boolean;
}

/** A whole page around its content. */
export function frame({ title, aside = "", refreshes = false }: Frame, content: Html): string {
  return `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><title>${title} · Gongkai</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${refreshes && html`<meta http-equiv="refresh" content="${refreshAfter}">`}
<style>${new Html(style)}</style></head>
<body><header><a href="/">Gongkai 公开</a><span>${title}</span><span>${aside}</span></header>
<main>${content}</main>
<footer>Everything here is a view of the warehouse: <code>gongkai sql</code> asks it anything else.</footer></body></html>`
      .markup
  }\n`;
}
