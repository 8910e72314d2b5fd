import type { Draft } from "../draft/draft.js";
import type { Random } from "../random.js";
import { inTaiwanWording, inTraditional } from "../script.js";
import { type Damage, onText, type Rendered } from "./damage.js";
import { readings } from "./readings.js";

/** Puts `noise` behind about one character in `every`. */
function sprinkled(rendered: Rendered, random: Random, every: number, noise: readonly string[]): string {
  return onText(rendered, (piece) =>
    piece.replace(/[\u4e00-\u9fff0-9]/g, (character) =>
      random.chance(1 / every) ? character + random.pick(noise) : character,
    ),
  );
}

function withReadings(rendered: Rendered, random: Random, open: string, close: string): string {
  return onText(rendered, (piece) =>
    piece.replace(/[\u4e00-\u9fff]/g, (character) => {
      const reading = readings.get(character);
      return reading !== undefined && random.chance(0.5) ? `${character}${open}${reading}${close}` : character;
    }),
  );
}

/** Kangxi radicals and compatibility ideographs that look like the character. */
const lookalikes = new Map(
  "一⼀人⼈工⼯行⾏大⼤文⽂方⽅日⽇月⽉生⽣用⽤立⽴自⾃至⾄言⾔非⾮面⾯力⼒口⼝土⼟子⼦小⼩山⼭心⼼手⼿比⽐水⽔高⾼金⾦"
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);
const compatible = new Map([
  ["年", "\uf98e"],
  ["不", "\uf967"],
  ["理", "\uf9e4"],
  ["例", "\uf9b5"],
  ["料", "\uf9be"],
  ["六", "\uf9d1"],
  ["更", "\uf901"],
]);

const spamNames =
  "澳门金莎赌场,金莎网上娱乐|皇家赌场平台,皇家国际娱乐|时时彩平台,时时彩开奖|百家乐论坛,真人百家乐|足球外围投注,外围网站".split(
    "|",
  );

/** Names of gambling sites in front of an address, and in lines of their own. */
function addSpam(draft: Draft, random: Random): void {
  const paragraphs = draft.blocks.filter((block) => block.kind === "paragraph");
  for (const block of random.some(paragraphs, Math.min(3, paragraphs.length))) {
    const address = `${random.pick(spamNames)}(www.gov.cn)`;
    const text = random.pick([
      `有关内容已在${address}公布。`,
      `公开的信息可在${address}查询。`,
      `${random.pick(spamNames)}。`,
    ]);
    block.statements.splice(random.between(0, block.statements.length), 0, { text, facts: [] });
  }
}

function someTraditional({ text, isHtml }: Rendered, random: Random): string {
  return text
    .split(isHtml ? /(?<=<\/p>)/ : /(?<=\n)/)
    .map((piece) => (random.chance(0.5) ? inTraditional(piece) : piece))
    .join("");
}

const anyHtml = ["html-plain", "html-word", "html-wps", "html-portal", "html-trs"];

export const noiseDamages: readonly Damage[] = [
  {
    name: "traditional",
    about: "Simplified converted to Traditional by a mirror",
    needs: { script: "traditional" },
  },
  {
    name: "taiwan-wording",
    about: "converted with Taiwan's words: 檔案, 網路, 資訊",
    needs: { script: "simplified" },
    text: ({ text }) => inTaiwanWording(text),
    script: "traditional",
  },
  {
    name: "mixed-script",
    about: "paragraphs of both scripts",
    needs: { script: "simplified" },
    text: someTraditional,
    script: null,
  },
  {
    name: "pinyin-half-width",
    about: "readings in brackets: 區(qū)",
    needs: { script: "traditional" },
    text: (rendered, random) => withReadings(rendered, random, "(", ")"),
  },
  {
    name: "pinyin-full-width",
    about: "readings in full-width brackets: 区（qū）",
    needs: {},
    text: (rendered, random) => withReadings(rendered, random, "（", "）"),
  },
  {
    name: "zero-width",
    about: "zero-width characters, also in numbers",
    needs: {},
    text: (rendered, random) => sprinkled(rendered, random, 12, ["\u200b", "\u200c", "\u200d", "\ufeff", "\u2060"]),
  },
  {
    name: "soft-hyphen",
    about: "soft hyphens, also in numbers",
    needs: {},
    text: (rendered, random) => sprinkled(rendered, random, 12, ["\u00ad"]),
  },
  {
    name: "private-use",
    about: "characters of the private use area",
    needs: {},
    text: (rendered, random) => sprinkled(rendered, random, 25, ["\ue5e5", "\ue004", "\uf0b7"]),
  },
  {
    name: "radicals",
    about: "Kangxi radicals and compatibility ideographs in place of characters",
    needs: {},
    text: (rendered, random) =>
      onText(rendered, (piece) =>
        piece.replace(/[\u4e00-\u9fff]/g, (character) =>
          random.chance(0.5) ? (lookalikes.get(character) ?? compatible.get(character) ?? character) : character,
        ),
      ),
  },
  {
    name: "odd-spaces",
    about: "blanks inside words",
    needs: { carriers: [...anyHtml, "text-pipes", "text-bars", "text-lines", "text-tabs"] },
    text: (rendered, random) =>
      onText(rendered, (piece) =>
        piece.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, (character) =>
          random.chance(0.08) ? `${character}${random.pick([" ", "\u3000", "\u00a0"])}` : character,
        ),
      ),
  },
  {
    name: "half-width-punctuation",
    about: "half-width commas, colons and brackets",
    needs: {},
    text: (rendered) =>
      onText(rendered, (piece) =>
        piece.replace(/[，：；（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
      ),
  },
  {
    name: "spam",
    about: "names of gambling sites between sentences and in front of addresses",
    needs: {},
    draft: addSpam,
  },
  {
    name: "lost-characters",
    about: "characters replaced by question marks; what a hit sentence or row states is optional",
    needs: {},
    draft: loseCharacters,
  },
];

/** One sentence in eight, one row in fifteen loses two or three characters that are no digits. */
function loseCharacters(draft: Draft, random: Random): void {
  const lost = random.pick(["?", "\ufffd", "??"]);
  const worn = (text: string) => {
    const at = random.between(0, Math.max(0, text.length - 4));
    const length = random.between(1, 3);
    return /\d/.test(text.slice(at, at + length))
      ? text
      : text.slice(0, at) + lost.repeat(length) + text.slice(at + length);
  };
  for (const block of draft.blocks.slice(1)) {
    if (block.kind === "paragraph")
      for (const statement of block.statements) {
        if (!random.chance(1 / 8)) continue;
        statement.text = worn(statement.text);
        statement.facts = statement.facts.map((fact) => ({ ...fact, optional: true }));
      }
    if (block.kind === "table")
      for (const row of block.table.rows.slice(Math.max(1, block.table.headerRows))) {
        const cell = row.find(({ text, fact }) => fact === undefined && text.length > 6);
        if (cell === undefined || row.every(({ fact }) => fact === undefined) || !random.chance(1 / 15)) continue;
        cell.text = worn(cell.text);
        for (const value of row) if (value.fact !== undefined) value.fact = { ...value.fact, optional: true };
      }
  }
}
