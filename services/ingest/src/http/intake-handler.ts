import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { bearerCheck } from "./authorize.js";
import { Intake, type IntakeOptions } from "./intake.js";
import { postBatch } from "./post-batch.js";
import { postReport } from "./post-report.js";
import { Refusal } from "./refusal.js";

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A batch is parsed line by line, and a line may be long: so many at once are in memory. */
const mostBatches = 8;

/** Answers `POST /reports` and `POST /reports/batch`; everything else is refused, in JSON. */
export function intakeHandler(options: IntakeOptions): RequestListener {
  const { telemetry, token } = options;
  const intake = new Intake(options);
  const check = token === undefined ? () => {} : bearerCheck(token);
  let batches = 0;

  const one: Route = async (request, response) => {
    const { status, body } = await postReport(request, intake);
    if (status >= 400) telemetry.count("gongkai_http_refusals_total", { status });
    send(response, status, body);
  };
  const batch: Route = async (request, response) => {
    if (batches >= mostBatches) throw new Refusal("busy", "Too many batches at once. Try again soon.");
    batches++;
    try {
      await postBatch(request, response, intake);
    } finally {
      batches--;
    }
  };
  const routes = new Map([
    ["/reports", one],
    ["/reports/batch", batch],
  ]);

  return async (request, response) => {
    try {
      check(request.headers.authorization);
      const route = routes.get(pathOf(request));
      if (!route) throw new Refusal("not_found", "There is POST /reports and POST /reports/batch.");
      if (request.method !== "POST") throw new Refusal("method_not_allowed", "Only POST.", { Allow: "POST" });
      await route(request, response);
    } catch (error) {
      // The client is gone: nobody to answer.
      if (response.destroyed || request.errored) return;
      if (!(error instanceof Refusal)) telemetry.log.error({ err: error }, "request failed");
      const refusal =
        error instanceof Refusal ? error : new Refusal("unavailable", "The request failed. Send it again.");
      telemetry.count("gongkai_http_refusals_total", { status: refusal.status });
      if (response.headersSent) response.destroy();
      else send(response, refusal.status, refusal.body, refusal.headers);
    }
  };
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?", 1)[0]!;
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(`${JSON.stringify(body)}\n`);
}
