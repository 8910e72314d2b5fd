/** Whether a text ends with one of some words: looked up by their last two characters. */
export function endingWith(words: readonly string[]): (text: string) => boolean {
  const characters = new Set(words.filter((word) => word.length === 1).map((word) => word.charCodeAt(0)));
  const byLastTwo = new Map<number, string[]>();
  for (const word of words.filter((each) => each.length > 1)) {
    const known = byLastTwo.get(lastTwo(word));
    if (known === undefined) byLastTwo.set(lastTwo(word), [word]);
    else known.push(word);
  }
  return (text) => {
    if (characters.has(text.charCodeAt(text.length - 1))) return true;
    const alike = byLastTwo.get(lastTwo(text));
    return alike?.some((word) => text.endsWith(word)) ?? false;
  };
}

function lastTwo(text: string): number {
  return (text.charCodeAt(text.length - 2) << 16) | text.charCodeAt(text.length - 1);
}
