import { expect, test } from "vitest";
import { wholeAnswer } from "./whole-answer.js";

const block = (tag: string, message: string) =>
  `\r\n__exception__\r\n${tag}\r\n${message}${Buffer.byteLength(message)} ${tag}\r\n__exception__\r\n`;

async function* cutOff(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
  throw new Error("aborted");
}

async function read(answer: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of wholeAnswer(answer)) text += Buffer.from(chunk).toString();
  return text;
}

test("an error behind the first bytes is thrown as what it is, wherever it was cut", async () => {
  const written = `1\n2\n${block("0123456789abcdef", "Code: 241. DB::Exception: Too much memory. (MEMORY_LIMIT_EXCEEDED)\n")}`;
  for (let at = 0; at < written.length; at += 7)
    await expect(read(cutOff(written.slice(0, at), written.slice(at)))).rejects.toMatchObject({
      code: "E_WAREHOUSE_BUSY",
      message: expect.stringContaining("Too much memory"),
    });
});

test("an answer that is cut off without a word", async () => {
  await expect(read(cutOff("1\n2\n"))).rejects.toMatchObject({ code: "E_WAREHOUSE_UNREACHABLE" });
});
