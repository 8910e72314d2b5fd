import type { Remark } from "../tables/cell-fact.js";
import type { Decoded } from "./decode.js";

/** What is worth telling about how bytes became text. */
export function decodingRemarks(decoded: Decoded): Remark[] {
  const remarks: Remark[] = [];
  const { declared, encoding } = decoded;
  if (
    declared !== null &&
    !declared.startsWith(encoding.slice(0, 2)) &&
    !(encoding === "gb18030" && declared.startsWith("gb"))
  )
    remarks.push({
      severity: "info",
      code: "charset_conflict",
      message: `Declared as ${declared}, read as ${encoding}.`,
      start: 0,
      end: 0,
    });
  if (decoded.lost > 0)
    remarks.push({
      severity: "warning",
      code: "characters_lost",
      message: `${decoded.lost} characters could not be decoded.`,
      start: 0,
      end: 0,
    });
  if (decoded.doubleDecoded)
    remarks.push({
      severity: "info",
      code: "double_decoded",
      message: "The text had been decoded wrongly once; that was undone.",
      start: 0,
      end: 0,
    });
  return remarks;
}
