import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Chromium as npm brings it: no system package, no display. */
export async function openBrowser(): Promise<Browser> {
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
}

/** Why there is no browser on this machine; null where there is one. */
export const noBrowser =
  process.platform === "linux" && process.arch === "x64" ? null : "Chromium from npm runs on Linux on x64";
