import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { garbage } from "../integration/documents.js";
import { rows, samples, start, temporaryFolder } from "../integration/gongkai.js";
import { noBrowser, openBrowser } from "./open-browser.js";

const token = "of-this-test";
const data = temporaryFolder();
const sample = readFileSync(join(samples[0]!, "dianjiang-2022-word.html"));
const hostile = `<script>document.title = "taken"</script>`;
const hostileReport = `临河县水利局2021年政府信息公开工作年度报告
索引号：${hostile}
一、概述
全年主动公开政府信息12条。收到申请3件。
四、复议诉讼情况
没有发生行政复议和行政诉讼。
五、存在的主要问题
宣传不够。
<img src=x onerror="document.title='taken'">`;

interface Served {
  readonly url: string;
  readonly server: ReturnType<typeof start>;
}

/** Starts `gongkai serve` on the folder and waits for its address. */
async function serve(): Promise<Served> {
  const server = start(["serve", "--data", data, "--port", "0", "--threads", "1"], { env: { INGEST_TOKEN: token } });
  let printed = "";
  while (!/Dashboard +\S+/.test(printed)) {
    const [chunk] = (await Promise.race([
      once(server.child.stdout!, "data"),
      server.ended.then(({ stderr }) => Promise.reject(new Error(stderr))),
    ])) as [string];
    printed += chunk;
  }
  return { url: /Dashboard +(\S+)\//.exec(printed)![1]!, server };
}

function post(url: string, body: string | Uint8Array, uri: string, bearer = token): Promise<Response> {
  return fetch(`${url}/reports`, {
    method: "POST",
    headers: { Authorization: `Bearer ${bearer}`, "X-Source-Uri": uri, "Content-Type": "text/html" },
    body: new Blob([body]),
  });
}

/** Waits until nothing that was received is without an answer. */
async function answered(url: string, received: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const { counts } = (await (await fetch(`${url}/overview.json`)).json()) as {
      counts: { received: number; in_flight: number };
    };
    if (counts.received >= received && counts.in_flight === 0) return;
    await sleep(100);
  }
  throw new Error("documents are still in flight");
}

describe.skipIf(noBrowser !== null)(`the dashboard in a browser${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  let browser: Browser;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serve()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await browser?.close();
    served?.server.child.kill("SIGTERM");
    await served?.server.ended;
  });

  const tile = (label: string) => page.locator(".tile", { hasText: label }).locator("b").innerText();

  test("an empty warehouse says what to do", async () => {
    await page.goto(served.url);
    expect(await page.locator("main").innerText()).toContain("No document has been received");
  });

  test("documents that are posted are stored, answered and shown", async () => {
    expect((await post(served.url, sample, "https://a.example/report", "wrong")).status).toBe(401);
    const first = await post(served.url, sample, "https://a.example/report");
    expect([first.status, await first.json()]).toMatchObject([202, { duplicate: false }]);
    expect(await (await post(served.url, sample, "https://b.example/copy")).json()).toMatchObject({ duplicate: true });
    await post(served.url, hostileReport, "https://b.example/<script>");
    await post(served.url, garbage(4000), "https://b.example/broken");
    await answered(served.url, 3);
    // The overview is asked for anew a few seconds after it was.
    await sleep(2100);
    await page.goto(served.url);
    expect(
      await Promise.all(["documents received", "reports parsed", "dead letters", "failure rate"].map(tile)),
    ).toEqual(["3", "2", "1", "33.3 %"]);
    expect(await page.locator("table.heat").innerText()).toContain("重庆市");
    expect(await page.getByRole("img", { name: "How the tries of each day ended" }).count()).toBe(1);
  });

  test("a dead letter leads to its document, with the reason and each try", async () => {
    await page.goto(served.url);
    await page.locator("section", { hasText: "Dead letters" }).locator("a").first().click();
    const text = await page.locator("main").innerText();
    expect(text).toContain("undecodable");
    expect(text).toContain("Tries");
    expect(text).toContain("https://b.example/broken");
  });

  test("a report's page shows each fact with its quote", async () => {
    const [fact] = await rows(
      data,
      "SELECT report_id, quote FROM facts WHERE indicator = 'applications.received' AND origin = 'text' ORDER BY value DESC LIMIT 1",
    );
    await page.goto(`${served.url}/documents/${String(fact!.report_id).slice(0, 12)}`);
    expect(await page.locator("mark").allInnerTexts()).toContain(String(fact!.quote));
  });

  test("what a document says is text, never markup or script", async () => {
    const [report] = await rows(data, "SELECT report_id FROM reports WHERE year = 2021");
    for (const path of ["/", `/documents/${report!.report_id}`]) {
      await page.goto(served.url + path);
      expect(await page.title()).toMatch(/Gongkai$/);
      expect(await page.locator("script, img").count()).toBe(0);
    }
  });

  test.each([1280, 390])("no page is wider than a window of %i points", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(served.url);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("there is a page for what is not there, and for what is not asked for", async () => {
    const statuses = ["/documents/ffffffffffff", "/elsewhere"].map(
      async (path) => (await fetch(served.url + path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404]);
    expect((await fetch(served.url, { method: "DELETE", headers: { Authorization: `Bearer ${token}` } })).status).toBe(
      404,
    );
  });

  test("what was acknowledged is answered after a kill", async () => {
    const reports = Array.from({ length: 20 }, (_, i) => hostileReport.replace("12条", `${i + 100}条`));
    const answers = await Promise.all(reports.map((text, i) => post(served.url, text, `https://c.example/${i}`)));
    expect(answers.map(({ status }) => status)).toEqual(reports.map(() => 202));
    served.server.child.kill("SIGKILL");
    await served.server.ended;
    served = await serve();
    await answered(served.url, 23);
    served.server.child.kill("SIGTERM");
    expect((await served.server.ended).status).toBe(0);
    const [counted] = await rows(data, "SELECT received, parsed, dead, in_flight FROM ledger");
    expect(counted).toEqual({ received: 23, parsed: 22, dead: 1, in_flight: 0 });
  });
});
