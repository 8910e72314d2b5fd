/** The ids of the last documents taken, so many of them. */
export class RecentReports {
  readonly #ids = new Set<string>();

  constructor(readonly most = 200_000) {}

  has(reportId: string): boolean {
    return this.#ids.has(reportId);
  }

  add(reportId: string): void {
    this.#ids.delete(reportId);
    this.#ids.add(reportId);
    // A set keeps the order in which it was filled.
    if (this.#ids.size > this.most) for (const oldest of this.#ids) return void this.#ids.delete(oldest);
  }

  delete(reportId: string): void {
    this.#ids.delete(reportId);
  }
}
