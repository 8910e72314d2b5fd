const grouping = new Intl.NumberFormat("en");

/** 12345 as 12,345; at most two decimals. */
export function grouped(value: number): string {
  return grouping.format(Math.round(value * 100) / 100);
}

/** failed / (parsed + failed), as the contract has it; null where nothing should have been read. */
export function failureRate({ parsed, failed }: { readonly parsed: number; readonly failed: number }): number | null {
  return parsed + failed === 0 ? null : failed / (parsed + failed);
}

/** A share in percent, as many digits as tell it from 0 and from 100; a dash where there is none. */
export function percent(share: number | null): string {
  if (share === null) return "–";
  if (share > 0 && share < 0.0001) return "< 0.01 %";
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`;
}

/** Milliseconds, as seconds from one on. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
