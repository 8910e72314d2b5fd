import type { StackFolder } from "./stack-folder.js";
import type { StackSettings } from "./stack-settings.js";

/** The servers of a stack, in the order in which they are named everywhere. */
export const serverNames = ["kafka", "redis", "clickhouse"] as const;

export type ServerName = (typeof serverNames)[number];

/** The stack that a server belongs to. */
export interface Place {
  readonly folder: StackFolder;
  readonly settings: StackSettings;
}

/** A command line that becomes the server's process. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What the stack has to know of one server; one file each implements it. */
export interface Server {
  readonly name: ServerName;
  /**
   * Fetches what is missing and writes the configuration; changes nothing that is there already but the latter.
   * @throws GongkaiError E_STACK_TOOL_MISSING, E_STACK_DOWNLOAD or E_STACK_START
   */
  prepare(place: Place, onProgress: OnProgress): Promise<Launch>;
  /** host:port */
  address(settings: StackSettings): string;
  /** Whether the server takes requests now. Never rejects; answers within two seconds. */
  answers(settings: StackSettings): Promise<boolean>;
  /** Processes that the server's own process `pid` started and that hold its data. */
  children?(place: Place, pid: number): Promise<readonly number[]>;
}

/** Told what takes long, one line of text at a time. */
export type OnProgress = (line: string) => void;
