import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ready, startService } from "./running-services.js";

/** Requests a second; each carries its share of the documents. */
const requests = 4;

/** Posts documents to `ingest` at a steady rate (documents a second); resolves when all are acknowledged. */
export async function sendSteadily(documents, rate, env, ports) {
  const token = randomBytes(16).toString("hex");
  const arguments_ = ["ingest", "--http", "--port", String(ports.intake)];
  const ingest = startService(arguments_, { ...env, INGEST_TOKEN: token }, ports.metrics);
  await ready(ingest);
  const share = Math.max(1, Math.round(rate / requests));
  const startedAt = performance.now();
  try {
    for (let at = 0; at < documents.length; at += share) {
      await sleep(Math.max(0, startedAt + (1000 * at) / rate - performance.now()));
      const lines = documents.slice(at, at + share).map(jsonLine);
      const answer = await fetch(`http://127.0.0.1:${ports.intake}/reports/batch`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" },
        body: lines.join(""),
      });
      const acknowledged = (await answer.text()).trim().split("\n").length;
      if (!answer.ok || acknowledged !== lines.length) throw new Error(`ingest answered ${answer.status}`);
    }
  } finally {
    await ingest.stop();
  }
}

function jsonLine({ name, bytes }) {
  const fetchedAt = new Date().toISOString();
  return `${JSON.stringify({ uri: `https://www.example.gov.cn/${name}`, fetchedAt, base64: bytes.toString("base64") })}\n`;
}
