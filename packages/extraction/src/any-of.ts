/** One pattern for several that are asked of the same text, without their flags: a call costs more than most of our patterns. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));
}
