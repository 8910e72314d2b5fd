import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { freePorts } from "./free-ports.js";
import type { StackFolder } from "./stack-folder.js";

const port = z.number().int().min(1).max(65535);
const secret = z.string().min(16);

const schema = z.object({
  kafkaPort: port,
  kafkaControllerPort: port,
  redisPort: port,
  clickhousePort: port,
  /** 22 characters of base64url: how Kafka writes a UUID. */
  kafkaClusterId: z.string().length(22),
  redisPassword: secret,
  clickhousePassword: secret,
  ingestToken: secret,
});

/** What makes one stack this stack: written once, kept as long as its data. */
export type StackSettings = Readonly<z.infer<typeof schema>>;

/**
 * The settings of a stack; undefined where the folder holds none.
 * @throws GongkaiError E_STACK_START where the file is damaged
 */
export async function readSettings(folder: StackFolder): Promise<StackSettings | undefined> {
  const text = await readFile(folder.settings, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new GongkaiError("E_STACK_START", `${folder.settings} is damaged`, { cause });
  }
}

/** The settings of a stack, which are made where there are none yet. Mode 0600. */
export async function makeSettings(folder: StackFolder): Promise<StackSettings> {
  const known = await readSettings(folder);
  if (known) return known;
  const settings = await freshSettings();
  await writeFile(`${folder.settings}.new`, `${JSON.stringify(settings, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${folder.settings}.new`, folder.settings);
  return settings;
}

/** Free ports and random secrets. */
export async function freshSettings(): Promise<StackSettings> {
  const [kafkaPort, kafkaControllerPort, redisPort, clickhousePort] = await freePorts(4);
  return schema.parse({
    kafkaPort,
    kafkaControllerPort,
    redisPort,
    clickhousePort,
    kafkaClusterId: random(16),
    redisPassword: random(24),
    clickhousePassword: random(24),
    ingestToken: random(24),
  });
}

/** Never begins with a dash, which would make an option of it somewhere. */
function random(bytes: number): string {
  for (;;) {
    const text = randomBytes(bytes).toString("base64url");
    if (!text.startsWith("-")) return text;
  }
}
