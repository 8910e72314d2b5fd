/** What a kind of organ is called for short, and in full. */
const kinds = [
  ["管委会", "管理委员会"],
  ["委", "委员会"],
  ...["局", "厅", "中心"].map((kind) => [kind, kind] as const),
] as const;

/** Where the place ends that a name begins with. */
const place = /^.*[省市县区旗州盟](?!场)/;

/**
 * Whether a name is another one in full: 泾县发展和改革委员会 of 泾县发改委, 云岭综合实验区财政金融局 of 财金局. The last character of
 * the short name's trade begins a word that it leaves the rest of: 财政局 is no short name of 财政监督局.
 */
export function isContraction(short: string, full: string): boolean {
  if (full.length <= short.length) return false;
  const kind = kinds.find(([brief, whole]) => short.endsWith(brief) && full.endsWith(whole));
  if (kind === undefined) return false;
  const [around = ""] = place.exec(short) ?? [];
  const trade = short.slice(around.length, -kind[0].length);
  const rest = full.slice(0, -kind[1].length);
  const from = around === "" ? (place.exec(rest)?.[0].length ?? 0) : around.length;
  return trade.length >= 2 && rest.startsWith(around) && isContractedTo(trade, rest.slice(from));
}

function isContractedTo(trade: string, whole: string): boolean {
  if (trade[0] !== whole[0]) return false;
  let at = 0;
  let gap = 0;
  for (let i = 1; i < trade.length; i++) {
    const next = whole.indexOf(trade[i] as string, at + 1);
    if (next === -1) return false;
    gap = next - at - 1;
    at = next;
  }
  return gap > 0 && at < whole.length - 1;
}
