import type { IncomingMessage, ServerResponse } from "node:http";
import { GongkaiError } from "@gongkai/contracts";
import { jsonLineDocument, longestLine } from "../json-line.js";
import { linesOf } from "../lines.js";
import { Window } from "../window.js";
import type { Intake } from "./intake.js";
import { tooLarge } from "./post-report.js";
import { Refusal } from "./refusal.js";
import { bodyRefusal, requestBody } from "./request-body.js";

const limits = { bytes: 8 * 1024 * 1024, items: 500 };
/** Answers that the client has not read yet; beyond, nothing more is read from it. */
const mostUnread = 16 * 1024 * 1024;
const jsonLines = /^(application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)|application\/json|text\/plain)\b/i;

/**
 * JSON lines, each answered by one line in the same order, once its document is durable. A client that sends faster than
 * documents become durable is read more slowly. Where the service fails in between, the last line says so, and what
 * has not been answered is to be sent again.
 * @throws Refusal where nothing has been answered yet
 */
export async function postBatch(request: IncomingMessage, response: ServerResponse, intake: Intake): Promise<void> {
  intake.requireOpen();
  const type = request.headers["content-type"];
  if (type !== undefined && !jsonLines.test(type)) {
    throw new Refusal("unsupported_media_type", "A batch is JSON lines: Content-Type: application/x-ndjson.");
  }
  const answer = (line: unknown) => {
    if (!response.headersSent) response.writeHead(200, { "Content-Type": "application/x-ndjson" });
    response.write(`${JSON.stringify(line)}\n`);
  };
  try {
    await answerLines(request, response, intake, answer);
    if (!response.headersSent) response.writeHead(200, { "Content-Type": "application/x-ndjson" });
  } catch (error) {
    const refusal = bodyRefusal(error) ?? error;
    if (!(refusal instanceof Refusal) || !response.headersSent) throw refusal;
    answer(refusal.body);
  }
  response.end();
}

async function answerLines(
  request: IncomingMessage,
  response: ServerResponse,
  intake: Intake,
  answer: (line: unknown) => void,
): Promise<void> {
  const window = new Window(limits);
  try {
    for await (const { number, text } of linesOf(requestBody(request), longestLine)) {
      intake.requireOpen();
      const document = jsonLineDocument(text, `line ${number}`);
      if (document instanceof GongkaiError) {
        const refusal =
          text === null ? new Refusal("too_large", document.message) : new Refusal("malformed", document.message);
        await window.add(0, Promise.resolve(), () => answer(refusal.body));
        continue;
      }
      const { reportId, bytes, size } = document;
      const held = bytes?.length ?? 0;
      await intake.budget.reserveSoon(held);
      await window.add(held, intake.take(document, held), ({ duplicate }) =>
        answer({ reportId, duplicate, ...(bytes === null ? tooLarge(size).body : {}) }),
      );
      if (response.writableLength > mostUnread) await drained(response);
    }
  } finally {
    // What is on its way is still answered, before what ended it.
    await window.drained();
  }
}

/** Resolves when the client has read what was answered, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}
