/** How far back a paragraph's beginning is looked for. */
const longestOpening = 300;

/**
 * Whether the paragraph before a sentence at `offset` names the report's year, no other time, and counts no documents:
 * 2012年,我局认真开展工作。累计公开…
 */
export function opensWithYear(text: string, offset: number, year: number | null): boolean {
  const near = text.slice(Math.max(0, offset - longestOpening), offset);
  const opening = near.slice(near.lastIndexOf("\n") + 1);
  if (year === null || !opening.includes(`${year}年`)) return false;
  return (
    !/\d[余多万]*[条件篇份]|以来|截[至止]|历年|累计/.test(opening) &&
    !/20\d\d年/.test(opening.replaceAll(`${year}年`, ""))
  );
}
