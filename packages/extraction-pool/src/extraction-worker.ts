import { parentPort, workerData } from "node:worker_threads";
import { type Decoding, extract } from "@gongkai/extraction";
import { encodeOutcome } from "./encoded-outcome.js";

// One document in, one answer out. The thread owns nothing that would be missed when it is ended.

const port = parentPort;
if (port === null) throw new Error("extraction-worker runs as a worker thread only");
const { decoding } = workerData as { decoding: Decoding };
port.on("message", (bytes: Uint8Array) => {
  try {
    const { outcome, text } = extract(bytes, undefined, decoding);
    port.postMessage(encodeOutcome(outcome, text));
  } catch (error) {
    // An exception of extraction is a bug, yet it concerns one document (design.md, guarantee 4).
    port.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
