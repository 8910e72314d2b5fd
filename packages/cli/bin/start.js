#!/usr/bin/env node
// npm start: `gongkai run` on what follows `--`, or on the samples where no path does.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { main } from "../dist/main.js";

const given = process.argv.slice(2);
const options = { data: { type: "string" }, threads: { type: "string" }, timeout: { type: "string" } };
const { positionals } = parseArgs({ args: given, options, strict: false, allowPositionals: true });
const samples = ["samples/raw", "samples/rejects/raw"].map((folder) =>
  fileURLToPath(new URL(`../../../${folder}`, import.meta.url)),
);

await main(["run", ...given, ...(positionals.length > 0 ? [] : samples)]);
