import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The documents that are mutated: every one of samples/ and test/corpus, by path; PDFs a second time with their streams
 * unpacked, so that a mutation meets operators and not compressed bytes. Office packages carry their parts.
 */
export function seeds() {
  return ["samples", "test/corpus"].flatMap((folder) => filesOf(join(root, folder))).flatMap(seedsOf);
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && basename(entry.parentPath) === "raw" && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function seedsOf(path) {
  const name = path.slice(root.length);
  const bytes = readFileSync(path);
  const extension = extname(path);
  if (extension === ".docx" || extension === ".odt") return [{ name, bytes, parts: unzipSync(bytes) }];
  if (extension === ".pdf")
    return [
      { name, bytes },
      { name: `${name} unpacked`, bytes: withOpenStreams(bytes) },
    ];
  return [{ name, bytes }];
}

/** A PDF whose compressed streams stand open; PDFium finds the objects whose places have moved by itself. */
function withOpenStreams(bytes) {
  const pieces = [];
  let at = 0;
  for (;;) {
    const start = bytes.indexOf("stream", at);
    const end = start === -1 ? -1 : bytes.indexOf("endstream", start);
    if (end === -1) break;
    const from = bytes.indexOf("\n", start) + 1;
    const head = bytes.subarray(at, from).toString("latin1");
    const open = head.includes("/FlateDecode") ? inflated(bytes.subarray(from, end)) : null;
    if (open === null) pieces.push(bytes.subarray(at, end));
    else {
      const plain = head
        .replace(/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/, "")
        .replace(/\/Length \d+/, `/Length ${open.length}`);
      pieces.push(Buffer.from(plain, "latin1"), open, Buffer.from("\n"));
    }
    pieces.push(bytes.subarray(end, end + 9));
    at = end + 9;
  }
  return Buffer.concat([...pieces, bytes.subarray(at)]);
}

function inflated(bytes) {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}
