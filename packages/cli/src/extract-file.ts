import { type Extraction, extract } from "@gongkai/extraction";
import { tooLarge } from "@gongkai/extraction-pool";
import { readDocument } from "@gongkai/ingest";

/**
 * Reads one file and extracts it here and now, storing nothing.
 * @throws GongkaiError E_PATH_NOT_FOUND or E_FILE_UNREADABLE
 */
export async function extractFile(path: string): Promise<Extraction & { bytes: Uint8Array | null }> {
  const { reportId, size, bytes } = await readDocument(path);
  if (bytes === null) return { outcome: tooLarge(reportId, size), text: null, bytes };
  return { ...extract(bytes), bytes };
}
