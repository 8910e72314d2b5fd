import { indicators } from "@gongkai/catalogue";
import { remembering } from "../remembering.js";
import { localLabels } from "./local-labels.js";
import { despiteLoss } from "./lost-characters.js";
import { despiteMisprints } from "./misprints.js";

/** Topic of a row, by the numbered group of the form it stands in; settles labels that several groups share. */
export type Topic =
  | "disclosure"
  | "response"
  | "applications"
  | "reconsideration"
  | "litigation"
  | "complaints"
  | "archives"
  | "fees"
  | "institution"
  | "training"
  | "none";

/**
 * A label in the form it is compared in: without numbering, 其中, remarks in brackets (which print may cut), punctuation, and the words 数, 数量,
 * 总数 at its end.
 */
export function labelKey(label: string): string {
  let key = label
    .replace(/(?<![①-⑳*※])[①-⑳*※]+$/, "")
    .replace(/\([^()]{3,}\)|(?<=..)\([^()]*$/g, "")
    .replace(
      /(?:收到|受理|接受|接到)?(?:[与因]|涉及|有关)?(?:政府)?信息公开(?:工作)?(?:有关|相关|引起|引发)?的?(?=行政复议|行政诉讼|举报|投诉|行政申诉)/,
      "",
    )
    .replace(/\((?:条|件|次|个|人|人次|篇|万元|元|份|项|%)\)/g, "");
  for (let before = ""; before !== key; ) {
    before = key;
    key = key.replace(
      /^(?:其中[::]?|[①-⑳]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、．)]|[一二三四五六七八九十]{1,3}[、.．]|[-—·:、.])/,
      "",
    );
  }
  key = key
    .replace(/^[\u4e00-\u9fa5、]{3,24}等(?=公共查阅)/, "")
    .replace("其它", "其他")
    .replace(/[\s《》“”"'、,:()[\]]/g, "")
    .replace(/(?:总次数|总条数|总件数|总数量|总人数|总数|数量|次数|人数|条数|件数|数数?)$/, "");
  return key;
}

/** Labels as they are compared, each with the indicators that it may name. */
export const byKey = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (label: string, indicator: string) => {
    const key = labelKey(label);
    if (key === "") return;
    const known = index.get(key);
    if (known === undefined) index.set(key, [indicator]);
    else if (!known.includes(indicator)) known.push(indicator);
  };
  for (const indicator of indicators) {
    if (!indicator.editions.includes("2008") && !indicator.editions.includes("2014")) continue;
    if (indicator.code === "disclosure.category" || indicator.code === "applications.received.topic") continue;
    for (const label of [indicator.label.replace(/\((?:复议|诉讼)\)$|（(?:复议|诉讼)）$/, ""), ...indicator.aliases])
      add(label, indicator.code);
  }
  for (const [indicator, ...labels] of localLabels) for (const label of labels) add(label, indicator);
  return index;
}

/** By what a label shares with its misprints. */
const byMisprint: ReadonlyMap<string, readonly string[]> = new Map(
  [...byKey].map(([key, indicators]) => [despiteMisprints(key), indicators]),
);

const none: readonly string[] = [];
/** A unit that ran together with its label, where the line between their columns was lost. */
const unitBehind = /(?<=..)(?:条|件|次|篇|个|人次|人|万元)$/;

/** The row's number, which stood in a column of its own. */
const numberInFront = /^\d{1,2}(?=[\u4e00-\u9fff])/;

/** Indicators that a label may name; more than one where groups share it. */
export const indicatorsNamed: (label: string) => readonly string[] = remembering((label) => {
  const key = labelKey(label);
  return (
    byKey.get(key) ??
    byKey.get(labelKey(label.replace(unitBehind, ""))) ??
    byKey.get(labelKey(label.replace(numberInFront, ""))) ??
    byMisprint.get(despiteMisprints(key)) ??
    namedDespiteLoss(key)
  );
});

/** The indicators of all labels that fit what is left of one whose characters were lost. */
function namedDespiteLoss(key: string): readonly string[] {
  const pattern = despiteLoss(key);
  if (pattern === null) return none;
  const fitting = new Set<string>();
  for (const [label, indicators] of byKey) if (pattern.test(label)) for (const each of indicators) fitting.add(each);
  return [...fitting];
}

const topicOfPrefix: Readonly<Record<string, Topic>> = {
  disclosure: "disclosure",
  response: "response",
  applications: "applications",
  reconsideration: "reconsideration",
  litigation: "litigation",
  complaints: "complaints",
  archives: "archives",
  institution: "institution",
  training: "training",
};

const topicOfIndicator: ReadonlyMap<string, Topic> = new Map(
  indicators.map(({ code }) => [
    code,
    code === "applications.fees_charged" ? "fees" : (topicOfPrefix[code.slice(0, code.indexOf("."))] ?? "none"),
  ]),
);

/** The topic an indicator belongs to. */
export function topicOf(indicator: string): Topic {
  return topicOfIndicator.get(indicator) ?? "none";
}

const topicHeads: readonly (readonly [RegExp, Topic])[] = [
  [/行政诉讼|诉讼情况/, "litigation"],
  [/行政复议|复议情况/, "reconsideration"],
  [/举报|投诉|申诉/, "complaints"],
  [/回应解读|解读回应/, "response"],
  [/机构建设|保障经费/, "institution"],
  [/会议和培训|培训情况/, "training"],
  [/报送信息/, "archives"],
  [/收取的?费用|收费/, "fees"],
  [/依申请公开|申请办理|申请情况/, "applications"],
  [/主动公开/, "disclosure"],
];

/** The topic that a group's head opens, or null. */
export const topicOfHead: (label: string) => Topic | null = remembering(
  (label) => topicHeads.find(([pattern]) => pattern.test(label))?.[1] ?? null,
);
