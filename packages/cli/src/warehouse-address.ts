import { existsSync } from "node:fs";
import { join } from "node:path";
import { GongkaiError, readEnvironment } from "@gongkai/contracts";
import { type Command, Option } from "commander";

/** The flags of a command that uses a warehouse. */
export interface DataOption {
  readonly data?: string;
}

/** Adds `--data` to a command. */
export function withData(command: Command): Command {
  return command.addOption(new Option("--data <DIR>", "the local warehouse folder (GONGKAI_DATA, else gongkai-data)"));
}

/** The local warehouse folder that the flag, the environment or the default names. */
export function dataFolder({ data }: DataOption): string {
  return data ?? readEnvironment(process.env).GONGKAI_DATA;
}

/** The flag as a user would have to repeat it to mean the same folder. */
export function dataFlag({ data }: DataOption): string {
  return data === undefined ? "" : ` --data ${/^[\w./~-]+$/.test(data) ? data : `'${data.replaceAll("'", "'\\''")}'`}`;
}

/** A ClickHouse that answers, and how to let go of it. */
export interface OpenWarehouse {
  /** With user, password and database, as CLICKHOUSE_URL has it. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The warehouse to ask: the server of CLICKHOUSE_URL where it is set and no `--data` is given, otherwise the local
 * folder, as its owner or as a client of the process that owns it.
 * @throws GongkaiError E_PATH_NOT_FOUND where the folder holds no warehouse, and what `openEmbedded` throws.
 */
export async function openToAsk(options: DataOption): Promise<OpenWarehouse> {
  const server = readEnvironment(process.env).CLICKHOUSE_URL;
  if (options.data === undefined && server !== undefined) return { url: server, close: async () => {} };
  const folder = dataFolder(options);
  if (!existsSync(join(folder, "clickhouse")))
    throw new GongkaiError("E_PATH_NOT_FOUND", `${folder} holds no warehouse; \`gongkai run PATH\` makes one`);
  return openFolder(folder, { share: true });
}

/** The local folder's engine, made if need be. @throws what `openEmbedded` throws */
export async function openFolder(folder: string, { share }: { share: boolean }): Promise<OpenWarehouse> {
  const { openEmbedded } = await import("@gongkai/embedded-clickhouse");
  const engine = await openEmbedded(folder, { share });
  return { url: `${engine.url}/gongkai`.replace(/([^:])\/\/+/, "$1/"), close: () => engine.close() };
}
