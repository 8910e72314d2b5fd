/** Longer texts are no labels that forms repeat. */
const longest = 120;

/**
 * A pure function of a text that remembers its answers, for labels: forms repeat theirs document after document. Emptied
 * when it holds `most`, so that memory is bounded.
 */
export function remembering<T>(answer: (text: string) => T, most = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= most) known.clear();
      // A copy: a slice of a document would keep the whole document in memory.
      known.set(` ${text}`.slice(1), found);
    }
    return found;
  };
}
