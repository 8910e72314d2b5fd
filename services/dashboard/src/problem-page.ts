import { GongkaiError } from "@gongkai/contracts";
import { frame } from "./frame.js";
import { html } from "./html.js";

/** The page in place of one that cannot be shown: what is wrong, and what to do. */
export function problemPage(error: unknown): { readonly status: number; readonly page: string } {
  if (!(error instanceof GongkaiError))
    return { status: 500, page: page("The page failed", "The log of the dashboard says why.") };
  const status = error.code === "E_REPORT_NOT_FOUND" ? 404 : 503;
  return { status, page: page(error.message, "", error.code) };
}

/** The page of an address that there is not. */
export function missingPage(): string {
  return page("There is no such page", "The overview is at /, a document at /documents/ID.");
}

function page(what: string, remedy: string, code = ""): string {
  return frame(
    { title: "Problem", aside: code, refreshes: code !== "" && code !== "E_REPORT_NOT_FOUND" },
    html`<section><h2>${what}</h2><p>${remedy}</p></section>`,
  );
}
