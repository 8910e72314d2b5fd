// Tools that take tables out of PDFs and pictures write them as JSON: a row is an array of its cells, or its label a key.

/** Nesting followed; no tool nests deeper. */
const deepest = 40;
const han = /[\u4e00-\u9fff]/;

type Scalar = string | number | boolean | null;

/**
 * JSON as lines of text: a string is a line, an array of cells a row whose cells tabs part, and so is a Chinese key with its
 * value or values. Null where it is no JSON. Other keys are names of a program, and their numbers count nothing.
 */
export function jsonText(json: string): string | null {
  const value = parsed(json);
  if (value === undefined) return null;
  const lines: string[] = [];
  write(value, "", lines, 0);
  return lines.join("\n");
}

/** The rows alone that JSON holds as arrays of arrays, as lines of text. */
export function jsonRows(json: string): string {
  const lines: string[] = [];
  const value = json.includes("[[") || /\[\s+\[/.test(json) ? parsed(json) : undefined;
  if (value !== undefined) writeRows(value, lines, 0);
  return lines.join("\n");
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function write(value: unknown, label: string, lines: string[], depth: number): void {
  if (depth > deepest) return;
  if (isScalar(value)) {
    if (label !== "") lines.push(`${label}\t${cell(value)}`);
    else if (typeof value === "string") lines.push(value);
  } else if (isRow(value)) lines.push([...(label === "" ? [] : [label]), ...value.map(cell)].join("\t"));
  else if (Array.isArray(value)) {
    if (label !== "") lines.push(label);
    for (const each of value) write(each, "", lines, depth + 1);
  } else if (typeof value === "object" && value !== null) {
    if (label !== "") lines.push(label);
    for (const [key, each] of Object.entries(value)) write(each, han.test(key) ? key : "", lines, depth + 1);
  }
}

function writeRows(value: unknown, lines: string[], depth: number): void {
  if (depth > deepest || typeof value !== "object" || value === null) return;
  if (Array.isArray(value) && value.length > 1 && value.every(isRow))
    for (const row of value) lines.push(row.map(cell).join("\t"));
  else for (const each of Object.values(value)) writeRows(each, lines, depth + 1);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value !== "object";
}

function isRow(value: unknown): value is Scalar[] {
  return Array.isArray(value) && value.length > 0 && value.every(isScalar);
}

/** A cell without the line ends that print broke it with. */
function cell(value: Scalar): string {
  return value === null ? "" : String(value).replace(/\s+/g, "");
}
