/** What a client can tell refusals apart by, and the status each is answered with. */
const statuses = {
  bad_request: 400,
  unauthorized: 401,
  not_found: 404,
  method_not_allowed: 405,
  too_large: 413,
  unsupported_media_type: 415,
  malformed: 422,
  busy: 429,
  unavailable: 503,
} as const;

export type RefusalCode = keyof typeof statuses;

/** Seconds after which a client may try again. */
const retryAfter: Partial<Record<RefusalCode, number>> = { busy: 1, unavailable: 5 };

/** An answer other than the one that was asked for. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: RefusalCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.status = statuses[code];
    const seconds = retryAfter[code];
    this.headers = { ...(seconds === undefined ? {} : { "Retry-After": String(seconds) }), ...headers };
  }

  /** As it is answered. */
  get body(): { readonly error: { readonly code: RefusalCode; readonly message: string } } {
    return { error: { code: this.code, message: this.message } };
  }
}
