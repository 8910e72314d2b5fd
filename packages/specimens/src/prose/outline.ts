import type { Edition } from "@gongkai/contracts";
import type { TableKind } from "../draft/draft.js";
import * as applications from "./sentences/applications.js";
import * as disclosure from "./sentences/disclosure.js";
import * as disputes from "./sentences/disputes.js";
import * as office from "./sentences/office.js";
import { fillers, openings } from "./sentences/preface.js";
import { compile, type Template } from "./template.js";

/** A thing to say: one sentence of those that fit, or none where none fits; `chance` is how many offices say it. */
export interface Topic {
  readonly templates: readonly Template[];
  readonly chance: number;
}

export interface Section {
  /** Without its numeral. */
  readonly headings: readonly string[];
  readonly paragraphs: readonly (readonly Topic[])[];
  readonly table?: TableKind;
}

/** A topic of all these sentences. */
export function topic(chance: number, ...sentences: (readonly string[])[]): Topic {
  return { chance, templates: sentences.flat().map(compile) };
}

const filler = topic(0.6, fillers);
const opening = topic(1, openings);
const closing = [topic(1, office.problems)];
const plans = [topic(0.9, office.remedies)];
const problems: Section = {
  headings: ["存在的主要问题和改进措施", "存在的主要问题及改进情况", "存在的不足和下一步打算"],
  paragraphs: [closing, plans],
};
const whoReads = [topic(0.7, disclosure.readingPoints), topic(0.5, disclosure.readingVisits)];
const people = [topic(0.7, office.staff), topic(0.5, office.meetings), topic(0.6, office.training)];

const overview: Section = {
  headings: ["概述", "总体情况", "基本情况"],
  paragraphs: [[opening, filler], people],
};
const applied = [
  [topic(1, applications.received, applications.noApplications), topic(0.5, applications.topics)],
  [topic(0.8, applications.answered), topic(0.6, applications.refusals)],
];
const disputed = [
  [topic(1, disputes.noDisputes, disputes.onlyReconsideration, disputes.onlyLitigation, disputes.both)],
  [topic(0.6, disputes.complaints, disputes.noComplaints)],
];

const of2008: readonly Section[] = [
  overview,
  {
    headings: ["主动公开政府信息情况", "主动公开政府信息的情况", "政府信息主动公开情况"],
    paragraphs: [
      [topic(1, disclosure.disclosed, disclosure.disclosedSince), topic(0.6, disclosure.normative)],
      [topic(0.6, disclosure.categories), topic(0.3, disclosure.electronic)],
      whoReads,
      [topic(0.3, disclosure.websiteVisits), filler],
    ],
  },
  {
    headings: ["依申请公开政府信息情况", "依申请公开政府信息的情况", "政府信息依申请公开办理情况"],
    paragraphs: applied,
  },
  {
    headings: ["咨询处理情况", "政府信息公开咨询情况"],
    paragraphs: [[topic(0.9, office.inquiries), topic(0.4, office.mailbox)]],
  },
  { headings: ["复议、诉讼情况", "因政府信息公开申请行政复议、提起行政诉讼的情况"], paragraphs: disputed },
  {
    headings: ["政府信息公开的收费及减免情况", "收费情况", "政府信息公开收费情况"],
    paragraphs: [[topic(1, applications.fees, applications.noFees)], [topic(0.3, office.budget)]],
  },
  problems,
];

const of2014: readonly Section[] = [
  overview,
  {
    headings: ["主动公开政府信息情况", "主动公开情况"],
    paragraphs: [
      [topic(1, disclosure.disclosed), topic(0.5, disclosure.normative)],
      [
        topic(0.6, disclosure.interpretations),
        topic(0.5, disclosure.pressConferences),
        topic(0.4, disclosure.interviews),
      ],
      [topic(0.4, disclosure.readingPoints), filler],
    ],
  },
  {
    headings: ["依申请公开政府信息情况", "依申请公开情况", "政府信息公开申请的办理情况"],
    paragraphs: [...applied, [topic(0.3, applications.closed)]],
  },
  {
    headings: ["复议、诉讼和举报投诉情况", "因政府信息公开申请行政复议、提起行政诉讼的情况"],
    paragraphs: disputed,
  },
  {
    headings: ["收费、机构和经费情况", "政府信息公开的收费及减免情况"],
    paragraphs: [[topic(0.9, applications.fees, applications.noFees), topic(0.3, office.budget)]],
  },
  { ...problems, table: "statistics" },
];

const of2019: readonly Section[] = [
  {
    headings: ["总体情况"],
    paragraphs: [
      [opening, filler],
      [topic(1, disclosure.disclosed)],
      [
        topic(0.6, disclosure.interpretations),
        topic(0.5, disclosure.pressConferences),
        topic(0.4, disclosure.interviews),
      ],
      [topic(1, applications.newlyReceived, applications.noApplications), topic(0.6, applications.handled)],
      [filler, topic(0.5, office.meetings), topic(0.6, office.training)],
    ],
  },
  { headings: ["主动公开政府信息情况"], paragraphs: [], table: "article20" },
  { headings: ["收到和处理政府信息公开申请情况"], paragraphs: [], table: "matrix" },
  {
    headings: ["因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议、行政诉讼情况"],
    paragraphs: [],
    table: "legal",
  },
  { headings: ["存在的主要问题及改进情况"], paragraphs: [closing, plans] },
  {
    headings: ["其他需要报告的事项"],
    paragraphs: [[topic(1, office.nothingElse), topic(0.3, applications.noFees)]],
  },
];

/** What a report of an edition tells, in order. */
export const outlines: Readonly<Record<Edition, readonly Section[]>> = {
  "2008": of2008,
  "2014": of2014,
  "2019": of2019,
  "2021": of2019,
};
