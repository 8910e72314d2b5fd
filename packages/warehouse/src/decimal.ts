const largest = 10n ** 38n - 1n;

/**
 * A number in millionths: its shortest decimal form exactly, further places than six rounded. What Decimal(38, 6) cannot hold (a
 * serial number taken for a value) becomes the largest it can.
 */
export function toMillionths(value: number): bigint {
  const size = Math.abs(value);
  if (size < 1e9) return BigInt(Math.round(value * 1e6));
  if (!(size < 1e32)) return value > 0 ? largest : -largest;
  if (Number.isInteger(value)) return BigInt(value) * 1_000_000n;
  const [whole = "", places = ""] = String(size).split(".");
  const scaled = BigInt(whole + places.slice(0, 6).padEnd(6, "0")) + (places.charAt(6) >= "5" ? 1n : 0n);
  return value < 0 ? -scaled : scaled;
}
