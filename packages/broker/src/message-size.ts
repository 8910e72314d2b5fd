import type { OutgoingMessage } from "./broker.js";

/** More than a record's own fields take on the wire (lengths, deltas, attributes), and a batch's header for one. */
const framing = 128;
const headerFraming = 10;

/** Bytes that a message takes in a request, a little overstated. */
export function messageSize({ key, value, headers = {} }: OutgoingMessage): number {
  let size = framing + Buffer.byteLength(key) + (value?.length ?? 0);
  for (const [name, text] of Object.entries(headers)) {
    size += headerFraming + Buffer.byteLength(name) + Buffer.byteLength(text);
  }
  return size;
}
