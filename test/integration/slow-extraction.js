import { parentPort, workerData } from "node:worker_threads";
import { extract } from "@gongkai/extraction";
import { encodeOutcome } from "@gongkai/extraction-pool";

// The extraction thread, except that a document which begins with "hang" never ends.

parentPort.on("message", (bytes) => {
  if (Buffer.from(bytes).subarray(0, 4).toString("latin1") === "hang") for (;;);
  const { outcome, text } = extract(bytes, undefined, workerData.decoding);
  parentPort.postMessage(encodeOutcome(outcome, text));
});
