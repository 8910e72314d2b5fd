import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** Who asked: applications of natural persons, businesses and other organizations. */
const applicants: Sentences = [
  [
    "收到申请9件，其中以组织名义提交的政府信息申请有2件，以个人名义7件。",
    "applications.received@natural_person=7 applications.received@organization=2 applications.received=9",
  ],
  [
    "收到申请24件。公民个人提出申请23件，法人或其他组织提出申请1件。",
    "applications.received=24 applications.received@natural_person=23 applications.received@organization=1",
  ],
  [
    "受理申请19件。按申请人分，公民17件，企业2件。",
    "applications.received=19 applications.received@natural_person=17 applications.received@business=2",
  ],
  [
    "收到申请3件，2件为自然人申请，1件为商业机构申请，已全部办结。",
    "applications.received=3 applications.received@natural_person=2 applications.received@business=1",
  ],
  [
    "收到申请5件，其中自然人3件，均通过信函方式提出。",
    "applications.received=5 applications.received@natural_person=3",
  ],
  [
    "收到申请4件。申请主体方面，公民申请3件，企业申请1件。",
    "applications.received=4 applications.received@natural_person=3 applications.received@business=1",
  ],
  [
    "新收申请102件，其中自然人83件、法人或其他组织19件。",
    "applications.received=102 applications.received@natural_person=83 applications.received@organization=19",
  ],
  [
    "申请人主要为自然人，其中自然人申请30件，法人申请15件。",
    "applications.received@natural_person=30 applications.received@organization=15",
  ],
  ["申请总数为28件，其中面向自然人的26件。", "applications.received=28 applications.received@natural_person=26"],
  [
    "从申请方式看，当面申请6件，信函申请4件，网络申请2件；从申请人看，公民11件，组织1件。",
    "applications.received.in_person=6 applications.received@natural_person=11 applications.received@organization=1 applications.received.letter=4 applications.received.online=2",
  ],
  [
    "新收申请22件，以律师事务所提出的居多：法人或其他组织14件，自然人8件。",
    "applications.received=22 applications.received@organization=14 applications.received@natural_person=8",
  ],
  [
    "新收申请48件。自然人申请41件，法人或其他组织申请7件。",
    "applications.received=48 applications.received@natural_person=41 applications.received@organization=7",
  ],
  [
    "全年收到自然人申请7件，法人或其他组织申请2件。",
    "applications.received@natural_person=7 applications.received@organization=2",
  ],
  [
    "收到申请7件，6件为自然人申请，1件为法人申请。",
    "applications.received=7 applications.received@natural_person=6 applications.received@organization=1",
  ],
  ["收到申请9件，均已答复。9件申请均为自然人申请。", "applications.received=9 applications.received@natural_person=9"],
  [
    "科研机构申请2件，社会公益组织申请3件，法律服务机构申请4件。",
    "applications.received@research=2 applications.received@social_welfare=3 applications.received@legal_service=4",
  ],
  [
    "收到申请26件。从申请人来看，企业21件、个人5件。",
    "applications.received=26 applications.received@business=21 applications.received@natural_person=5",
  ],
  ["年内收到公民申请9件，法人4件。", "applications.received@natural_person=9 applications.received@organization=4"],
  [
    "受理居民提出的政府信息公开申请9件、企业提出的4件，合计13件。",
    "applications.received@natural_person=9 applications.received@business=4 applications.received=13",
  ],
  [
    "收到单位申请4件（次），个人申请9件（次）。",
    "applications.received@organization=4 applications.received@natural_person=9",
  ],
  ["收到公民申请9件，法人咨询4件。", "applications.received=9"],
  ["收到公民、法人和其他组织申请13件。", "applications.received=13"],
  ["收到申请13件，公民8件，法人3件，其他2件。", "applications.received=13 applications.received@natural_person=8"],
  [
    "新收申请16件，其中自然人9件、商业企业4件、社会公益组织1件、其他2件。",
    "applications.received=16 applications.received@natural_person=9 applications.received@business=4 applications.received@social_welfare=1 applications.received@other_organization=2",
  ],
  // Behind another count, those who asked for what came in.
  [
    "收到申请31件，上年结转2件，其中自然人27件，法人4件。",
    "applications.received=31 applications.carried_in=2 applications.received@natural_person=27 applications.received@organization=4",
  ],
  [
    "收到申请31件，上年结转2件。自然人27件，占87.1%；法人或其他组织4件，占12.9%。",
    "applications.received=31 applications.carried_in=2 applications.received@natural_person=27 applications.received@organization=4",
  ],
  ["收到申请31件，上年结转2件，其中自然人28件，法人5件。", "applications.received=31 applications.carried_in=2"],
  ["收到申请31件，办结26件，其中自然人24件，企业2件。", "applications.received=31 applications.closed=26"],
  ["收到咨询120件，其中个人80件，企业40件。", ""],
  [
    "受理自然人申请7件，答复7件；受理法人申请3件。",
    "applications.received@natural_person=7 applications.outcome.total=7",
  ],
];

test.each(applicants)("%s", (sentence, facts) => {
  expect(factsOf(report(7, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
