import { expect, test } from "vitest";
import { untilInterrupted } from "./interruption.js";

test("an interruption does not wait for the next piece", async () => {
  const controller = new AbortController();
  async function* endless() {
    yield Buffer.from("first");
    await new Promise(() => {});
  }
  const bytes = untilInterrupted(controller.signal, endless());
  expect(String((await bytes.next()).value)).toBe("first");
  const next = bytes.next();
  controller.abort();
  await expect(next).rejects.toMatchObject({ code: "E_EXPORT_INTERRUPTED" });
});

test("whoever takes no more ends what gives", async () => {
  let ended = false;
  async function* giving() {
    try {
      for (;;) yield Buffer.from("more");
    } finally {
      ended = true;
    }
  }
  for await (const piece of untilInterrupted(new AbortController().signal, giving())) {
    expect(String(piece)).toBe("more");
    break;
  }
  await expect.poll(() => ended).toBe(true);
});

test("what fails is told, and what is whole ends", async () => {
  async function* failing() {
    yield Buffer.from("half");
    throw new Error("broke off");
  }
  const bytes = untilInterrupted(new AbortController().signal, failing());
  await bytes.next();
  await expect(bytes.next()).rejects.toThrow("broke off");
  async function* whole() {
    yield Buffer.from("whole");
  }
  const pieces = [];
  for await (const piece of untilInterrupted(new AbortController().signal, whole())) pieces.push(String(piece));
  expect(pieces).toEqual(["whole"]);
});
