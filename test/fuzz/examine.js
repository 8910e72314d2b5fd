// A process of its own: extracts what it is sent, and says what is wrong with the answer. Run by fuzz.js with --expose-gc.
import { outcomeSchema } from "@gongkai/contracts";
import { extract } from "@gongkai/extraction";

process.on("message", ({ bytes, again, memory, limit }) => {
  process.send(memory ? memoryNow() : examined(Buffer.from(bytes), again, limit));
});

/** What is held after a collection, in MiB. */
function memoryNow() {
  globalThis.gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: (heapUsed + arrayBuffers) / 2 ** 20, rss: rss / 2 ** 20 };
}

/** `problem` is null where the answer is as it should be; `milliseconds` of processor time. */
function examined(bytes, again, limit) {
  try {
    const { answer, milliseconds } = timed(bytes, "strict");
    const { outcome } = answer;
    let problem = faultOf(answer);
    const reason = outcome.status === "parsed" ? "parsed" : outcome.rejection.reason;
    if (reason === "undecodable") problem ??= faultOf(timed(bytes, "lenient").answer);
    if (again && JSON.stringify(extract(bytes)) !== JSON.stringify(answer))
      problem ??= "the same bytes have another answer";
    // A collection of garbage may fall into one try, hardly into three.
    if (
      milliseconds > limit &&
      Math.min(timed(bytes, "strict").milliseconds, timed(bytes, "strict").milliseconds) > limit
    )
      problem ??= `slow: ${Math.round(milliseconds)} ms where ${Math.round(limit)} are allowed`;
    return { problem, reason, milliseconds };
  } catch (error) {
    return { problem: `exception: ${error?.stack ?? error}`, reason: "exception", milliseconds: 0 };
  }
}

function timed(bytes, decoding) {
  const before = process.cpuUsage();
  const answer = extract(bytes, () => {}, decoding);
  const { user, system } = process.cpuUsage(before);
  return { answer, milliseconds: (user + system) / 1000 };
}

/** What breaks the contract, or null. */
function faultOf({ outcome, text }) {
  const checked = outcomeSchema.safeParse(outcome);
  if (!checked.success) return `not the contract's shape: ${checked.error.message}`;
  const length = text?.length ?? 0;
  const { diagnostics, facts = [], sections = [] } = outcome;
  const places = [...diagnostics, ...sections, ...facts.map(({ evidence }) => evidence)];
  const outside = places.find(({ start, end }) => start > end || end > length);
  if (outside !== undefined)
    return `outside the text of ${length} characters: ${JSON.stringify(outside).slice(0, 300)}`;
  const misquoted = facts.find(({ evidence: { quote, start, end } }) => text.slice(start, end) !== quote);
  return misquoted === undefined ? null : `quote is not the text at its place: ${JSON.stringify(misquoted.evidence)}`;
}
