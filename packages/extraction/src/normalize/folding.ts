// One character to one character, or to none. Offsets survive because every step only maps or drops.

/**
 * CJK radicals supplement to the ideograph they stand for: what Unicode calls EquivalentUnifiedIdeograph
 * (EquivalentUnifiedIdeograph.txt of the Unicode Character Database). PDF text layers are full of them; NFKC does not
 * touch this block. Only radicals that are whole characters of running text.
 */
const radicals =
  "⺁厂⺄乙⺅亻⺇几⺈刀⺉刂⺋卩⺎尢⺏尢⺐尢⺑尣⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺷羊⺸羊⺹耂⺺肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱亀⻲龟⻳龟";

/** Folded code for each code; 0 drops the character. */
export const folding = buildFolding();

function buildFolding(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const code of [0xa0, 0x3000, 0x09, 0x0b, 0x0c, ...range(0x2000, 0x200a), 0x202f, 0x205f, 0x1680])
    table[code] = 0x20;
  table[0x09] = 0x09;
  table[0x0d] = 0x0a;
  table[0x85] = table[0x2028] = table[0x2029] = 0x0a;
  for (const code of [
    0xad,
    0x180e,
    0xfeff,
    0xfffe,
    0x34f,
    0x61c,
    ...range(0x200b, 0x200f),
    ...range(0x202a, 0x202e),
    ...range(0x2060, 0x206f),
  ])
    table[code] = 0;
  for (const code of range(0xfe00, 0xfe0f)) table[code] = 0;
  for (const code of range(0xe000, 0xf8ff)) table[code] = 0;
  for (const code of range(0x01, 0x08)) table[code] = 0;
  for (const code of range(0x0e, 0x1f)) table[code] = 0;
  table[0] = 0x20;
  for (const code of [...range(0x2f00, 0x2fdf), ...range(0xf900, 0xfaff)]) {
    const plain = String.fromCharCode(code).normalize("NFKC");
    if (plain.length === 1) table[code] = plain.charCodeAt(0);
  }
  for (let i = 0; i + 1 < radicals.length; i += 2) table[radicals.charCodeAt(i)] = radicals.charCodeAt(i + 1);
  // 陜 is 狭; who writes 陜西 means the province.
  table["陜".charCodeAt(0)] = "陕".charCodeAt(0);
  // Punctuation that offices and their editors use for one another.
  for (const [from, to] of [
    ["〔", "["],
    ["〕", "]"],
    ["【", "["],
    ["】", "]"],
    ["﹝", "["],
    ["﹞", "]"],
    ["「", "“"],
    ["」", "”"],
    ["『", "“"],
    ["』", "”"],
    ["﹒", "."],
    ["•", "·"],
    ["∶", ":"],
    ["︰", ":"],
    ["﹕", ":"],
    ["﹔", ";"],
    ["﹐", ","],
    ["﹑", "、"],
    ["︵", "("],
    ["︶", ")"],
    ["｡", "。"],
    ["￥", "¥"],
    ["﹪", "%"],
    ["｜", "|"],
    ["∣", "|"],
    ["│", "|"],
    ["┃", "|"],
    ["︱", "|"],
    ["〈", "《"],
    ["〉", "》"],
  ] as const)
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
