import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { clickhouseConformance } from "./clickhouse-http.js";

clickhouseConformance("the embedded engine", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-conformance-"));
  const credentials = { user: "gongkai", password: "p'ass:word" };
  const engine = await openEmbedded(folder, credentials);
  return {
    url: engine.url,
    ...credentials,
    async close() {
      await engine.close();
      await rm(folder, { recursive: true });
    },
  };
});
