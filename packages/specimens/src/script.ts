import { Converter } from "opencc-js/cn2t";

const mostRemembered = 100_000;

/** Mainland Simplified to Traditional, characters and phrases, as a mirror converts a page. */
export const inTraditional = byRuns(Converter({ from: "cn", to: "t" }));
/** The same with Taiwan's characters and words. */
export const inTaiwanWording = byRuns(Converter({ from: "cn", to: "twp" }));

/** Converts run by run between everything that is not Chinese, and each run once: reports say much the same. */
function byRuns(convert: (text: string) => string): (text: string) => string {
  const remembered = new Map<string, string>();
  const converted = (run: string): string => {
    const known = remembered.get(run);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const result = convert(run);
    remembered.set(run, result);
    return result;
  };
  return (text) => {
    let result = "";
    let copied = 0;
    for (let at = 0; at < text.length; at++) {
      if (!isChinese(text.charCodeAt(at))) continue;
      const start = at;
      while (isChinese(text.charCodeAt(at + 1))) at++;
      result += text.slice(copied, start) + converted(text.slice(start, at + 1));
      copied = at + 1;
    }
    return result + text.slice(copied);
  };
}

function isChinese(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
