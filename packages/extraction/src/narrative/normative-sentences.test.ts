import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const normative: Sentences = [
  [
    "主动公开《白石市水利厅关于印发〈河道管护办法〉的通知》《青溪规定》等17件规范性文件。",
    "disclosure.normative_documents=17",
  ],
  ["2012年，未制定印发新的行政规范性文件。", "disclosure.normative_documents_issued=0"],
  ["本年度未新制定、印发行政规范性文件。", "disclosure.normative_documents_issued=0"],
  ["我局未出台规范性文件和重要政策措施。", "disclosure.normative_documents_issued=0"],
  [
    "县水务局行政规范性文件制发件数2件，废止件数1件，现行有效件数5件。",
    "disclosure.normative_documents_issued=2 normative.repealed=1 normative.in_force=5",
  ],
  ["全年新制定的6件水务规范性文件均已公布。", "disclosure.normative_documents_issued=6"],
  ["未制发、废止、修改行政规范性文件。", "disclosure.normative_documents_issued=0 normative.repealed=0"],
  ["未制定出台规范性文件。", "disclosure.normative_documents_issued=0"],
  ["全年没有印发行政规范性文件。", "disclosure.normative_documents_issued=0"],
  [
    "全年制发规范性文件3件，废止1件，现行有效6件。",
    "disclosure.normative_documents_issued=3 normative.repealed=1 normative.in_force=6",
  ],
  ["在公报上主动公开规章12件，行政规范性文件43件。", "disclosure.normative_documents=43"],
  ["公开政府信息700条，其中主动公开行政规范性文件数共5条。", "disclosure.total=700 disclosure.normative_documents=5"],
  ["新制作了《关于明确奖补措施的通知》等8件规范性文件，均已公开。", "disclosure.normative_documents_issued=8"],
  ["主动公开政府信息76条，发布行政规范性文件6篇。", "disclosure.total=76 disclosure.normative_documents=6"],
  ["清理并废止行政规范性文件2件，现行有效规范性文件5件。", "normative.in_force=5 normative.repealed=2"],
  [
    "主动公开信息总数40条，其中政府网站公开政府信息数39条，规范性文件数1条。",
    "disclosure.total=40 disclosure.channel.website=39 disclosure.normative_documents=1",
  ],
  ["全年制发3份规范性文件。", "disclosure.normative_documents_issued=3"],
  ["出台《白石方案（2025—2030年）》等行政规范性文件11件。", "disclosure.normative_documents_issued=11"],
  [
    "全年新增主动公开政府信息321条，全文电子化率为98.5%，其中规范性文件12件。",
    "disclosure.total=321 disclosure.full_text_electronic_rate=98.5 disclosure.normative_documents=12",
  ],
  [
    "主动公开政府信息1,024条（其中新增规范性文件18件），比2011年增加112条。",
    "disclosure.total=1024 disclosure.normative_documents=18",
  ],
  [
    "主动公开规范性文件15件，制发规范性文件15件。",
    "disclosure.normative_documents=15 disclosure.normative_documents_issued=15",
  ],
  ["全年主动公开政府信息486条。其中，规范性文件3件。", "disclosure.total=486 disclosure.normative_documents=3"],
  ["全年公开《水库管理办法》等规范性文件共7件。", "disclosure.normative_documents=7"],
  [
    "我站清理了行政规范性文件，本年度制发0件，废止1件，现行有效4件。",
    "disclosure.normative_documents_issued=0 normative.repealed=1 normative.in_force=4",
  ],
  ["确定继续有效的行政规范性文件31件。", "normative.in_force=31"],
  ["清理2008年以来的规范性文件18件，废止4件拟于明年公布。", ""],
  [
    "本年制作规章1件，行政规范性文件3件，现行有效规章2件，行政规范性文件21件。",
    "rules.issued=1 disclosure.normative_documents_issued=3 rules.in_force=2 normative.in_force=21",
  ],
  ["本年制发规章2件，废止1件，现行有效7件。", "rules.issued=2 rules.repealed=1 rules.in_force=7"],
  [
    "制定规章1件，制发行政规范性文件6件，废止2件，现行有效30件。",
    "rules.issued=1 disclosure.normative_documents_issued=6 normative.repealed=2 normative.in_force=30",
  ],
  [
    "规章本年新制作数量1件，本年新公开数量2件，对外公开总数量8件；规范性文件本年新制作数量4件，本年新公开数量3件，对外公开总数量15件。",
    "rules.issued=1 rules.newly_disclosed=2 rules.disclosed_total=8 normative.issued=4 normative.newly_disclosed=3 normative.disclosed_total=15",
  ],
  ["未制发规章和行政规范性文件。", "rules.issued=0 disclosure.normative_documents_issued=0"],
  ["未制定规章制度。", ""],
  ["主动公开信息数：431条；规范性文件数：5件。", "disclosure.total=431 disclosure.normative_documents=5"],
  ["制定规章制度12件，废止内部规章制度2件。", ""],
  ["全年制作规范性文件总共2件。", "disclosure.normative_documents_issued=2"],
  // What was looked through was not issued; what became of it is said.
  ["清理规范性文件31件，废止7件。", "normative.repealed=7"],
  ["清理行政规范性文件31件，其中废止7件，保留24件。", "normative.repealed=7 normative.in_force=24"],
  ["清理规章5件、规范性文件31件，废止7件。", ""],
  ["审查规范性文件31件，备案规范性文件7件。", ""],
];

test.each(normative)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
