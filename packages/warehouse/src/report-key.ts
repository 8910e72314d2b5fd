/** The first 8 bytes of a report's id as a number: what storage partitions, sorts and joins by. */
export function reportKey(reportId: string): bigint {
  return BigInt(`0x${reportId.slice(0, 16)}`);
}
