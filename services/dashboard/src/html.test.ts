import fc from "fast-check";
import { expect, it } from "vitest";
import { Html, html } from "./html.js";

it("escapes what it is given, and puts markup as it is", () => {
  expect(html`<p title="${'"'}">${"<b>&'"}</p>`.markup).toBe('<p title="&quot;">&lt;b&gt;&amp;&#39;</p>');
  expect(html`<ul>${["a", html`<i>${1}</i>`, new Html("<hr>")]}</ul>${null}${false}`.markup).toBe(
    "<ul>a<i>1</i><hr></ul>",
  );
});

it("lets no text end an attribute or begin an element", () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { markup } = html`${text}`;
      expect(markup).not.toMatch(/[<>"']/);
      expect(markup.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
    }),
  ));
