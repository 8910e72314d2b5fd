import { Refusal } from "./refusal.js";

/** Bytes of documents that may be in memory at once, from their arrival until they are durable. */
export class ByteBudget {
  #held = 0;
  #waiting: (() => void)[] = [];

  constructor(
    readonly most: number,
    readonly onChange: (held: number) => void = () => {},
  ) {}

  /** @throws Refusal busy where there is no room */
  reserve(bytes: number): void {
    if (this.#held + bytes > this.most) throw new Refusal("busy", "Too much is waiting to be stored. Try again soon.");
    this.#change(bytes);
  }

  /** Waits for room. More than there ever is gets it when nothing else is held. */
  async reserveSoon(bytes: number): Promise<void> {
    while (this.#held > 0 && this.#held + bytes > this.most) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    this.#change(bytes);
  }

  release(bytes: number): void {
    this.#change(-bytes);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #change(bytes: number): void {
    this.#held += bytes;
    this.onChange(this.#held);
  }
}
