// Writes small PDFs for tests: text in a font of its own whose characters are boxes, which say what they mean, and lines.

export interface WrittenPage {
  /** In points; 595 by 842 where left out. */
  readonly width?: number;
  readonly height?: number;
  /** Text at `x` points from the left and `y` from the top; `turn`: quarter turns against the clock about that place. */
  readonly texts?: readonly { x: number; y: number; text: string; size?: number; turn?: number }[];
  /** Lines from (x0, y0) to (x1, y1), y from the top. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** Quarter turns against the clock of the whole content on a page that is laid for it. */
  readonly turn?: number;
  /** The page's /Rotate entry. */
  readonly rotate?: number;
  readonly picture?: boolean;
  /** Operators put in front of all others. */
  readonly raw?: string;
}

/** PDF of pages; `extra` objects are numbered from 10 on, and `trailer` is added to the trailer's entries. */
export function writePdf(pages: readonly WrittenPage[], extra: readonly string[] = [], trailer = ""): Buffer {
  const first = 10 + extra.length;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const forms = extra.map((_, i) => `/F${i} ${10 + i} 0 R`).join(" ");
  const letters = [...new Set(pages.flatMap(({ texts = [] }) => texts.flatMap(({ text }) => [...text])))];
  if (letters.length > 250) throw new Error(`A document of ${letters.length} different characters.`);
  const objects = new Map<number, string>([
    [1, "<</Type/Catalog/Pages 2 0 R>>"],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`],
    [
      3,
      `<</Type/Font/Subtype/Type3/FontBBox[0 -200 1000 800]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 1/LastChar ${letters.length}/Widths[${letters.map(widthOf).join(" ")}]/Encoding<</Differences[1 ${letters.map((_, at) => `/c${at}`).join("")}]>>/CharProcs<<${letters.map((letter, at) => `/c${at} ${widthOf(letter) === 500 ? 7 : 8} 0 R`).join("")}>>/ToUnicode 5 0 R>>`,
    ],
    [5, stream("<<", meanings(letters))],
    [6, stream("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x")],
    [7, stream("<<", "500 0 0 -200 500 800 d1 0 -200 500 1000 re f")],
    [8, stream("<<", "1000 0 0 -200 1000 800 d1 0 -200 1000 1000 re f")],
  ]);
  extra.forEach((object, i) => {
    objects.set(10 + i, object);
  });
  pages.forEach((page, i) => {
    const { width = 595, height = 842, rotate = 0, turn = 0 } = page;
    const [w, h] = turn % 2 === 0 ? [width, height] : [height, width];
    objects.set(
      first + 2 * i,
      `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/MediaBox[0 0 ${w} ${h}]/Contents ${first + 2 * i + 1} 0 R/Resources<</Font<</S 3 0 R>>/XObject<</P 6 0 R ${forms}>>>>>>`,
    );
    objects.set(first + 2 * i + 1, stream("<<", contentOf(page, letters, width, height)));
  });
  let body = "%PDF-1.7\n";
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, body.length);
    body += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = Array.from({ length: size }, (_, i) => {
    const at = places.get(i);
    return at === undefined ? "0000000000 65535 f \n" : `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const end = `xref\n0 ${size}\n${table.join("")}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, "latin1");
}

/** A stream object; `head` is its dictionary without length and end. */
export function stream(head: string, content: string): string {
  return `${head}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function widthOf(letter: string): number {
  return letter < "\u2e80" ? 500 : 1000;
}

function byte(value: number): string {
  return value.toString(16).padStart(2, "0");
}

/** Which character each code of the font means, as a CMap. */
function meanings(letters: readonly string[]): string {
  const lines = letters.map(
    (letter, at) => `<${byte(at + 1)}> <${letter.charCodeAt(0).toString(16).padStart(4, "0")}>`,
  );
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(i * 100, i * 100 + 100));
  const ranges = blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n${ranges.join("\n")}\nendcmap`;
}

const quarter = [
  [1, 0, 0, 1],
  [0, 1, -1, 0],
  [-1, 0, 0, -1],
  [0, -1, 1, 0],
] as const;

function contentOf(page: WrittenPage, letters: readonly string[], width: number, height: number): string {
  const { texts = [], lines = [], turn = 0, picture = false, raw = "" } = page;
  const shift = [
    [0, 0],
    [height, 0],
    [width, height],
    [0, width],
  ][turn] as [number, number];
  const operators = [`q ${(quarter[turn] ?? quarter[0]).join(" ")} ${shift.join(" ")} cm`, raw];
  if (picture) operators.push(`q ${width} 0 0 ${height} 0 0 cm /P Do Q`);
  for (const [x0, y0, x1, y1] of lines) operators.push(`${x0} ${height - y0} m ${x1} ${height - y1} l S`);
  for (const { x, y, text, size = 12, turn: own = 0 } of texts) {
    const hex = [...text].map((letter) => byte(letters.indexOf(letter) + 1)).join("");
    operators.push(`BT /S ${size} Tf ${(quarter[own] ?? quarter[0]).join(" ")} ${x} ${height - y} Tm <${hex}> Tj ET`);
  }
  operators.push("Q");
  return operators.join("\n");
}

/** A ruled table: texts in the middle of its cells, `widths` of the columns, rows `height` high. A cell of "" has no text. */
export function ruledTable(
  rows: readonly (readonly string[])[],
  {
    x = 60,
    y = 100,
    widths,
    height = 24,
    size = 10,
  }: { x?: number; y?: number; widths: readonly number[]; height?: number; size?: number },
): Required<Pick<WrittenPage, "texts" | "lines">> {
  const edges = [x];
  for (const width of widths) edges.push((edges.at(-1) as number) + width);
  const right = edges.at(-1) as number;
  const bottom = y + rows.length * height;
  return {
    lines: [
      ...edges.map((edge) => [edge, y, edge, bottom] as const),
      ...Array.from({ length: rows.length + 1 }, (_, i) => [x, y + i * height, right, y + i * height] as const),
    ],
    texts: rows.flatMap((row, r) =>
      row.flatMap((text, c) =>
        text === "" ? [] : [{ x: (edges[c] as number) + 3, y: y + r * height + height / 2 + size * 0.3, text, size }],
      ),
    ),
  };
}

/** A table without lines: the first column's texts at its left, the others' in its middle. A cell of "" has no text. */
export function unruledTable(
  rows: readonly (readonly string[])[],
  {
    x = 60,
    y = 100,
    widths,
    height = 18,
    size = 10,
  }: { x?: number; y?: number; widths: readonly number[]; height?: number; size?: number },
): Required<Pick<WrittenPage, "texts">> {
  const edges = [x];
  for (const width of widths) edges.push((edges.at(-1) as number) + width);
  const lengthOf = (text: string) => [...text].reduce((sum, letter) => sum + (widthOf(letter) * size) / 1000, 0);
  return {
    texts: rows.flatMap((row, r) =>
      row.flatMap((text, c) => {
        const [from, to] = [edges[c] as number, edges[c + 1] as number];
        const left = c === 0 ? from : (from + to - lengthOf(text)) / 2;
        return text === "" ? [] : [{ x: left, y: y + r * height, text, size }];
      }),
    ),
  };
}
