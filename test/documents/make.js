// node test/documents/make.js: makes test/corpus/formats anew, from the pages of test/corpus/first: each as an office would lay it out,
// written as DOCX and brought to the other formats by LibreOffice (soffice and a Chinese font must be installed).
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode } from "../../packages/extraction/dist/decode/decode.js";
import { readHtml } from "../../packages/extraction/dist/media/html.js";
import { writeDocx } from "./docx.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const originals = join(here, "../corpus/first");
const target = join(here, "../corpus/formats");

/** Document, format, and how its office lays it out. */
const made = [
  ["haian-county-2009-word", "pdf", { foot: true }],
  [
    "wuxuan-county-2014-wps",
    "pdf",
    { head: "政府信息公开工作年度报告", foot: true, repeatHeader: true, cutRows: false },
  ],
  ["fuyuan-county-2019-cut", "pdf", { tableSize: 14, foot: true }],
  ["qinghai-agriculture-2023-no-total", "pdf", { landscape: true, foot: true, repeatHeader: true }],
  ["zunhua-zone-2017-layout", "docx", { foot: true }],
  ["weinan-land-2013-wps", "odt", { foot: true }],
  ["tacheng-2022-trs-lost-labels", "doc", { foot: true }],
];

/** A page's paragraphs and tables in their order. */
function piecesOf(name) {
  const { text, tables } = readHtml(decode(readFileSync(join(originals, "raw", `${name}.html`))).text);
  const paragraphs = (from, to) =>
    text
      .slice(from, to)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  let at = 0;
  const pieces = tables.flatMap(({ start, end, rows }) => {
    const before = paragraphs(at, start);
    at = end;
    return [
      ...before,
      rows.map((row) => row.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end).trim() }))),
    ];
  });
  return [...pieces, ...paragraphs(at)];
}

const work = mkdtempSync(join(tmpdir(), "documents-"));
for (const folder of ["raw", "truth"]) {
  rmSync(join(target, folder), { recursive: true, force: true });
  mkdirSync(join(target, folder), { recursive: true });
}
for (const [name, format, style] of made) {
  const path = join(work, `${name}.docx`);
  writeFileSync(path, writeDocx(piecesOf(name), style));
  if (format === "docx") copyFileSync(path, join(target, "raw", `${name}.docx`));
  else
    execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", join(target, "raw"), path], {
      stdio: "ignore",
    });
  copyFileSync(join(originals, "truth", `${name}.json`), join(target, "truth", `${name}.json`));
}
rmSync(work, { recursive: true });
