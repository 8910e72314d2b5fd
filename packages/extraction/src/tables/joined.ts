import type { Part } from "../layout/rows.js";

/** The texts of parts as one. */
export function joined(parts: readonly Part[], separator = ""): string {
  if (parts.length === 1) return (parts[0] as Part).text;
  let text = "";
  for (const part of parts) text += text === "" ? part.text : separator + part.text;
  return text;
}
