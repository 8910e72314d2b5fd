import type { GongkaiError } from "@gongkai/contracts";
import { discoverDocuments } from "./discover-documents.js";
import { type ReceivedDocument, readDocument, unreadable } from "./read-document.js";

/**
 * The documents under `paths`, read one after the other. What cannot be read goes to `onProblem`, and the rest goes on.
 * Ends early when `signal` fires.
 */
export async function* receive(
  paths: readonly string[],
  onProblem: (problem: GongkaiError) => void,
  signal?: AbortSignal,
): AsyncGenerator<ReceivedDocument> {
  for await (const discovery of discoverDocuments(paths)) {
    if (signal?.aborted) return;
    if ("problem" in discovery) {
      onProblem(discovery.problem);
      continue;
    }
    try {
      yield await readDocument(discovery.path);
    } catch (error) {
      onProblem(unreadable(discovery.path, error));
    }
  }
}
