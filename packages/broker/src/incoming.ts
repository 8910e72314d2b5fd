import type { IHeaders, KafkaMessage } from "kafkajs";
import type { IncomingMessage } from "./broker.js";

/** A message of kafkajs as ours; text that is no UTF-8 gets replacement characters. */
export function incoming(topic: string, partition: number, message: KafkaMessage): IncomingMessage {
  return {
    topic,
    partition,
    offset: Number(message.offset),
    timestamp: new Date(Number(message.timestamp)),
    key: message.key?.toString("utf8") ?? null,
    value: message.value,
    headers: textHeaders(message.headers ?? {}),
  };
}

function textHeaders(headers: IHeaders): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) texts[name] = last.toString("utf8");
  }
  return texts;
}
