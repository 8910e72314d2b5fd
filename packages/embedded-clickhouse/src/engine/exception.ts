/** An error as ClickHouse words it: `Code: 60. DB::Exception: Table … does not exist. (UNKNOWN_TABLE)`. */
export class ClickHouseException extends Error {
  readonly code: number;

  constructor(code: number, name: string, text: string) {
    super(`Code: ${code}. DB::Exception: ${text} (${name})`);
    this.name = "ClickHouseException";
    this.code = code;
  }

  /**
   * From what the engine threw. Errors of the client side of chdb wrap the server's error in a second
   * "Code: …", and name the spool file that the request's body lay in: neither means anything to the one who asked.
   */
  static from(error: unknown): ClickHouseException {
    if (error instanceof ClickHouseException) return error;
    const raw = error instanceof Error ? error.message : String(error);
    const text = raw
      .replace(/^(?:Code: \d+\. DB::Exception: )+(?=Code: \d+\.)/, "")
      .replace(/ \(version [^()]*(?:\([^()]*\))?\)\. \([A-Z0-9_]+\)\s*$/, "")
      .replace(/\(in file\/uri [^)]*\): /, "")
      .trim();
    const match = /^Code: (\d+)\. DB::Exception: ([\s\S]*?)\s*\(([A-Z][A-Z0-9_]+)\)\s*$/.exec(text);
    if (match) return new ClickHouseException(Number(match[1]), match[3]!, match[2]!);
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") {
      return new ClickHouseException(243, "NOT_ENOUGH_SPACE", "No space left on the disk of the warehouse folder.");
    }
    return new ClickHouseException(1002, "UNKNOWN_EXCEPTION", raw);
  }

  /** The HTTP status that ClickHouse answers this code with (its src/Server/HTTP/exceptionCodeToHTTPStatus.cpp). */
  get status(): number {
    return statusOf.get(this.code) ?? 500;
  }
}

const codesByStatus: Record<number, readonly number[]> = {
  400: [6, 8, 15, 25, 26, 27, 36, 37, 38, 41, 44, 53, 62, 72, 117, 123, 167, 168, 223, 321, 376, 427, 441, 675, 676],
  401: [194],
  403: [192, 193, 497, 512, 516],
  404: [46, 47, 50, 56, 60, 63, 73, 78, 81, 115, 152, 336, 511],
  408: [159],
  411: [381],
  413: [229],
  415: [779],
  501: [48],
  503: [76, 209, 439],
};

const statusOf = new Map(
  Object.entries(codesByStatus).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)] as const)),
);

export const syntaxError = (text: string) => new ClickHouseException(62, "SYNTAX_ERROR", text);
export const notImplemented = (text: string) => new ClickHouseException(48, "NOT_IMPLEMENTED", text);
export const badArguments = (text: string) => new ClickHouseException(36, "BAD_ARGUMENTS", text);
