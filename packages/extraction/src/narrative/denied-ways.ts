/** Ways to apply by the last part of their indicator, in the words that denials have for them. */
const ways = [
  ["fax", "传真"],
  ["in_person", "当面|现场|窗口"],
  ["online", "网络|网上|在线|互联网"],
  ["letter", "信函|书信|邮寄|信件"],
  ["email", "电子邮件|电子邮箱"],
] as const;
const eachWay = ways.map(([, words]) => `(${words})`).join("|");
const anyWay = `(?:${ways.map(([, words]) => words).join("|")})`;

const oneWay = new RegExp(
  `(?:收到|接到|受理)?(?:(?:政府)?信息公开|依申请公开)?(?:过|以|通过)?(?:${eachWay})(?:方式|形式|渠道)?(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开)?申请[、和及或]?`,
  "y",
);
const severalWays = new RegExp(
  `^(?:收到|接到|受理)?(?:过|以|通过)?(?:${anyWay}(?:申请)?(?:、|和|及|或|与|以及)){1,5}${anyWay}(?:方式|形式|渠道)?(?:提出|提交)?(?:的)?(?:(?:政府)?信息公开)?申请`,
);
const wayOfList = new RegExp(eachWay, "g");
const cameOtherwise = /申请[^,。;\d]{0,6}[1-9]/;

/** A way that is denied, and where its words stand in the denial. */
interface DeniedWay {
  readonly indicator: string;
  readonly at: number;
  readonly length: number;
}

/** 没有收到传真申请和网上申请 speaks of ways to apply, not of applications. */
export function waysIn(text: string): DeniedWay[] {
  const found: DeniedWay[] = [];
  oneWay.lastIndex = 0;
  for (let match = oneWay.exec(text); match !== null; match = oneWay.exec(text)) found.push(deniedWay(match));
  return found;
}

/** 无当面、传真申请,收到网上申请3件: ways to apply and no applications, where the words behind (`rest`) tell of some that came. */
export function listedWays(text: string, rest: string): DeniedWay[] {
  const list = cameOtherwise.test(rest) ? severalWays.exec(text)?.[0] : undefined;
  return list === undefined ? [] : Array.from(list.matchAll(wayOfList), deniedWay);
}

function deniedWay(match: RegExpMatchArray): DeniedWay {
  const [way] = ways[match.slice(1).findIndex((each) => each !== undefined)]!;
  return { indicator: `applications.received.${way}`, at: match.index ?? 0, length: match[0].length };
}
