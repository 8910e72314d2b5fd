// Sends every file of the folders to an intake; exit status 1 unless each is answered 202.
//   INGEST_TOKEN=… node .ci/post-documents.js http://127.0.0.1:8080/reports FOLDER…
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [address, ...folders] = process.argv.slice(2);
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
for (const file of files) {
  const answer = await fetch(address, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.INGEST_TOKEN}`,
      "Content-Type": "application/octet-stream",
      "X-Source-Uri": `https://example.org/${encodeURI(file)}`,
    },
    body: readFileSync(file),
  });
  if (answer.status === 202) continue;
  console.error(`${file}: ${answer.status} ${await answer.text()}`);
  process.exit(1);
}
console.log(`${files.length} documents sent`);
