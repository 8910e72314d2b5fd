import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colour where the stream is a terminal and the user has not refused it (https://no-color.org). */
export function styled(stream: NodeJS.WriteStream, format: Format, text: string): string {
  return stream.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text;
}

/** As `styled`, for standard output. */
export const onStdout = (format: Format, text: string): string => styled(process.stdout, format, text);
