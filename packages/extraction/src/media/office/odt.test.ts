import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { readOdt } from "./odt.js";

it("reads paragraphs, and tables with repeated and covered cells", () => {
  const { text, tables } = readOdt(
    strToU8(
      `<office:text><text:h>一、概述</text:h><text:p>公开<text:span>12</text:span>条</text:p><table:table>
      <table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>合计</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>0</text:p></table:table-cell></table:table-row></table:table></office:text>`,
    ),
  );
  expect(text).toBe("一、概述\n公开12条\n合计\n0\t0\n");
  expect(tables[0]?.rows.map((row) => row.map(({ colSpan }) => colSpan))).toEqual([[2], [1, 1]]);
});
