import fc from "fast-check";
import { expect, test } from "vitest";
import { Window } from "./window.js";

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test("settled in order, whichever work is done first, and never more than the limits on the way", async () => {
  const works = fc.array(fc.record({ bytes: fc.nat(30), turns: fc.nat(5) }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      works,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 5 }),
      async (all, bytes, items) => {
        const window = new Window({ bytes, items });
        const settled: number[] = [];
        let [onTheWay, heavy] = [0, 0];
        for (const [at, work] of all.entries()) {
          // After `add` there is room: at most the limits are on the way besides the one that is added.
          expect(onTheWay).toBeLessThanOrEqual(items);
          expect(heavy).toBeLessThanOrEqual(bytes);
          onTheWay++;
          heavy += work.bytes;
          await window.add(
            work.bytes,
            turns(work.turns).then(() => at),
            (result) => {
              settled.push(result);
              onTheWay--;
              heavy -= work.bytes;
            },
          );
        }
        await window.drained();
        expect(settled).toEqual(all.map((_, at) => at));
      },
    ),
    { numRuns: 50 },
  );
});

test("nothing is settled past a failure", async () => {
  const window = new Window({ bytes: 100, items: 10 });
  const settled: number[] = [];
  await window.add(1, Promise.resolve(1), (at) => settled.push(at));
  await window.add(1, Promise.reject(new Error("away")), () => settled.push(2));
  await window.add(1, Promise.resolve(3), (at) => settled.push(at)).catch(() => undefined);
  await expect(window.drained()).rejects.toThrow("away");
  expect(settled).toEqual([1]);
});
