import { parseError } from "@clickhouse/client";
import { GongkaiError } from "@gongkai/contracts";
import { warehouseError } from "./warehouse-error.js";

/** As many bytes at the end of an answer may tell why it broke off. */
const longestError = 16_384;

/**
 * The bytes of an answer. ClickHouse writes an error that comes after the first bytes behind them and cuts the answer off:
 * it is thrown, and where nothing tells why the answer was cut off, E_WAREHOUSE_UNREACHABLE.
 */
export async function* wholeAnswer(answer: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let tail: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of answer) {
      tail = chunk.length >= longestError ? chunk : Buffer.concat([tail.subarray(-longestError), chunk]);
      yield chunk;
    }
  } catch (cause) {
    throw (
      writtenError(tail) ?? new GongkaiError("E_WAREHOUSE_UNREACHABLE", "The answer broke off in the middle", { cause })
    );
  }
}

function writtenError(tail: Uint8Array): GongkaiError | undefined {
  const text = Buffer.from(tail.subarray(-longestError)).toString("utf8");
  const written = /__exception__\r\n\w+\r\n(Code: [\s\S]*?)\d+ \w+\r\n__exception__\r\n$/.exec(text)?.[1];
  return written === undefined ? undefined : warehouseError(parseError(written));
}
