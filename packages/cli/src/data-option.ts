import { readEnvironment } from "@gongkai/contracts";
import { type Command, Option } from "commander";

/** The flag of every command that uses a warehouse. */
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

/** The server to ask instead: that of CLICKHOUSE_URL, unless the flag names a folder. */
export function serverUrl({ data }: DataOption): string | undefined {
  return data === undefined ? readEnvironment(process.env).CLICKHOUSE_URL : undefined;
}

/** The flag as a user has to repeat it to mean the same folder; empty where it was not given. */
export function dataFlag({ data }: DataOption): string {
  if (data === undefined) return "";
  return ` --data ${/^[\w./~-]+$/.test(data) ? data : `'${data.replaceAll("'", "'\\''")}'`}`;
}
