import type { IncomingMessage, RequestListener } from "node:http";
import { GongkaiError } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import type { Overview, Warehouse } from "@gongkai/warehouse";
import { documentPage } from "./document-page.js";
import { overviewPage } from "./overview-page.js";
import { missingPage, problemPage } from "./problem-page.js";

export interface DashboardOptions {
  readonly warehouse: Pick<Warehouse, "overview" | "report" | "reportsLike" | "factsOf" | "story" | "originsOf">;
  readonly telemetry: Pick<Telemetry, "log">;
  /** How many days back tries are shown. Default 30. */
  readonly days?: number;
}

interface Answer {
  readonly status: number;
  readonly type: "text/html; charset=utf-8" | "application/json";
  readonly body: string;
}

/** So long after it was read an overview is shown again: it reads every table, and many may look at once. */
const freshMs = 2000;
const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Answers `GET /` (the overview), `/overview.json` (the same as data) and `/documents/ID`. */
export function dashboardHandler({ warehouse, telemetry, days = 30 }: DashboardOptions): RequestListener {
  let latest: Promise<Overview> | null = null;
  let answeredAt = 0;
  const overview = (): Promise<Overview> => {
    if (latest === null || Date.now() - answeredAt > freshMs) {
      answeredAt = Number.POSITIVE_INFINITY;
      latest = warehouse.overview(days).finally(() => {
        answeredAt = Date.now();
      });
      // What failed is asked again at once.
      latest.catch(() => {
        latest = null;
      });
    }
    return latest;
  };

  const answerTo = async (path: string): Promise<Answer> => {
    if (path === "/") return page(200, overviewPage(await overview(), days, new Date()));
    if (path === "/overview.json")
      return { status: 200, type: "application/json", body: `${JSON.stringify(await overview())}\n` };
    const id = /^\/documents\/([0-9a-f]{1,64})$/i.exec(path)?.[1];
    return id === undefined ? page(404, missingPage()) : page(200, await documentOf(id));
  };

  const documentOf = async (prefix: string): Promise<string> => {
    const [id = prefix] = await warehouse.reportsLike(prefix, 1);
    const report = await warehouse.report(id);
    const [facts, story, origins] = await Promise.all([
      warehouse.factsOf(id),
      warehouse.story(id),
      warehouse.originsOf([id]),
    ]);
    return documentPage({ report, facts, story, origin: origins.get(id) ?? null });
  };

  return async (request, response) => {
    let answer: Answer;
    try {
      answer =
        request.method === "GET" || request.method === "HEAD"
          ? await answerTo(pathOf(request))
          : page(405, missingPage());
    } catch (error) {
      if (!(error instanceof GongkaiError) || error.code !== "E_REPORT_NOT_FOUND")
        telemetry.log.error({ err: error }, "page failed");
      const problem = problemPage(error);
      answer = page(problem.status, problem.page);
    }
    if (response.destroyed) return;
    response.writeHead(answer.status, { ...headers, "Content-Type": answer.type });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  };
}

function page(status: number, body: string): Answer {
  return { status, type: "text/html; charset=utf-8", body };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?", 1)[0] as string;
}
