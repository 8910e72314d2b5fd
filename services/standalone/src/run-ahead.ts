/**
 * Lets a stage work on its next batch while the one after it still works on the last: at most one finished batch
 * waits between two stages, which is what bounds memory. Errors arrive in their place; ending early ends the source.
 */
export async function* runAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next();
  try {
    for (;;) {
      const result = await next;
      if (result.done) return;
      next = source.next();
      // Nobody awaits it while the consumer works; a rejection is met at the next turn.
      next.catch(() => {});
      yield result.value;
    }
  } finally {
    await next.catch(() => {});
    await source.return(undefined);
  }
}
