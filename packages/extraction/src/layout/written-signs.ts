/** What the separators of written rows become. */
export const sign = { blank: 0x20, tab: 0x09, lineEnd: 0x0a } as const;
