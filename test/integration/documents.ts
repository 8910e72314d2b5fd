// Documents of our own, of which the tests know what becomes of them.

/** Bytes that no encoding gives a meaning; `seed` makes others. */
export function garbage(size: number, seed = 0): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 197 + ((i + seed) >> 3) * 31 + seed) % 256);
}

/** A report of one sentence with this many applications. */
export function report(applications: number): string {
  return `测试县人民政府2012年政府信息公开工作年度报告
一、概述
测试县人民政府按照《中华人民共和国政府信息公开条例》编制本报告，统计期限为2012年1月1日至12月31日。
二、依申请公开政府信息情况
2012年，本机关共收到政府信息公开申请${applications}件，均已按时答复，没有发生行政复议和行政诉讼。
测试县人民政府
2013年3月15日
`;
}

/** A report behind so much garbage that only a lenient decoding reads it. */
export function damagedReport(applications: number): Uint8Array {
  return Buffer.concat([garbage(80_000, applications), Buffer.from(`\n${report(applications)}`)]);
}
