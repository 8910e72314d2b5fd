import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** One number that counts two things, or that could be thought to. */
const ofApplications: Sentences = [
  ["不予公开3件，均涉及商业秘密。", "applications.outcome.denied=3 applications.outcome.denied.trade_secret=3"],
  ["不予公开的3件均涉及商业秘密。", "applications.outcome.denied=3 applications.outcome.denied.trade_secret=3"],
  ["不予公开3件属国家秘密。", "applications.outcome.denied=3 applications.outcome.denied.state_secret=3"],
  ["不予公开3件涉及个人隐私。", "applications.outcome.denied=3 applications.outcome.denied.privacy=3"],
  ["不予公开3件。", "applications.outcome.denied=3"],
  ["收到申请2件，均为网络申请。", "applications.received=2 applications.received.online=2"],
  ["收到申请2件，全部为信函申请。", "applications.received=2 applications.received.letter=2"],
  ["收到申请2件，均已答复。", "applications.received=2"],
  ["收到2份公开申请，均为自然人申请。", "applications.received=2 applications.received@natural_person=2"],
  ["收到申请2件，申请人均为法人或其他组织。", "applications.received=2 applications.received@organization=2"],
  ["收到申请1件，为商业企业申请。", "applications.received=1 applications.received@business=1"],
  ["收到申请2件，为自然人申请。", "applications.received=2"],
  ["受理并办结依申请公开事项6件。", "applications.received=6 applications.closed=6"],
  ["受理和办结6件。", "applications.received=6 applications.closed=6"],
  ["办结6件。", "applications.closed=6"],
  ["全年通过县政府网站收到申请2件。", "applications.received=2 applications.received.online=2"],
];

/** One number by one way each, and the way behind it. */
const byWays: Sentences = [
  ["收到申请1件，系村民当面申请查阅征地资料。", "applications.received=1 applications.received.in_person=1"],
  ["收到申请2件，系村民当面申请查阅征地资料。", "applications.received=2"],
  [
    "收到申请7件，5件来自网络，2件为当面申请。",
    "applications.received=7 applications.received.in_person=2 applications.received.online=5",
  ],
  [
    "收到申请7件，3件是网上提的，2件通过信函，2件当面递交。",
    "applications.received=7 applications.received.in_person=2 applications.received.letter=2 applications.received.online=3",
  ],
  [
    "收到申请5件（线上3件，传真2件）。",
    "applications.received=5 applications.received.fax=2 applications.received.online=3",
  ],
  [
    "受理申请9件，内容为征地补偿类6件、环评审批类3件。",
    "applications.received.topic{征地补偿类}=6 applications.received.topic{环评审批类}=3 applications.received=9",
  ],
  ["收到申请5件，没有部分公开的情形。", "applications.outcome.partially_granted=0 applications.received=5"],
];

const ofCases: Sentences = [
  ["全年发生行政复议1件，复议机关已受理。", "reconsideration.total=1"],
  ["1件行政复议由复议机关作出维持决定。", "reconsideration.total=1 reconsideration.upheld=1"],
  ["2件行政复议由复议机关作出维持决定。", "reconsideration.total=2"],
  ["1件行政复议由复议机关驳回。", "reconsideration.total=1"],
  ["行政复议1件，复议机关决定撤销原答复。", "reconsideration.total=1 reconsideration.corrected=1"],
  ["行政复议4件，复议机关均维持原答复。", "reconsideration.total=4 reconsideration.upheld=4"],
  ["行政复议1件（维持），行政诉讼0件。", "litigation.total=0 reconsideration.total=1 reconsideration.upheld=1"],
  ["行政复议4件，均在审理中。", "reconsideration.total=4"],
  ["行政复议1件，申请人不服维持决定，已提起诉讼。", "reconsideration.total=1"],
  ["行政复议1件，尚未作出维持或撤销决定。", "reconsideration.total=1"],
  ["行政复议1件，申请人撤销申请。", "reconsideration.total=1"],
  ["行政诉讼1件，原告请求撤销答复。", "litigation.total=1"],
  ["收到行政复议案件4件，当事人均已撤销复议。", "reconsideration.total=4"],
  ["收到行政复议4件，其中2件撤销复议申请，1件被撤销。", "reconsideration.total=4 reconsideration.corrected=1"],
  ["行政诉讼1件，一审驳回后原告上诉。", "litigation.total=1"],
  ["行政诉讼2件，原告诉讼请求均被驳回。", "litigation.total=2 litigation.upheld=2"],
  ["1件行政诉讼由法院判决驳回。", "litigation.total=1 litigation.upheld=1"],
  ["1件行政诉讼由法院判决维持。", "litigation.total=1 litigation.upheld=1"],
  ["行政复议案件和行政诉讼0件。", "litigation.total=0 reconsideration.total=0"],
  ["行政复议、提起行政诉讼0件。", "litigation.total=0 reconsideration.total=0"],
  ["行政复议3件，行政诉讼0件。", "litigation.total=0 reconsideration.total=3"],
  ["行政复议案件和行政诉讼2件。", "litigation.total=2"],
  [
    "历年累计收到申请行政复议、提起行政诉讼和接受行政申诉、举报共计0件。",
    "complaints.total:cumulative=0 litigation.total:cumulative=0 reconsideration.total:cumulative=0",
  ],
  ["行政复议、行政诉讼工作有序，收到政府信息公开投诉举报0件。", "complaints.total=0"],
];

const ofStaff: Sentences = [
  ["专职人员1人，8个社区各有1名兼职人员，共计9人。", "institution.staff.full_time=1 institution.staff=9"],
  ["8个社区各有1名兼职人员。", ""],
  ["每个科室确定1名兼职人员。", ""],
  [
    "6名同志承担公开工作，专职1名，兼职5名。",
    "institution.staff.full_time=1 institution.staff.part_time=5 institution.staff=6",
  ],
  ["全县政府信息公开工作人员3人，均为兼职。", "institution.staff=3 institution.staff.part_time=3"],
  ["全县政府信息公开工作人员3人，全为专职。", "institution.staff=3 institution.staff.full_time=3"],
  ["全县政府信息公开工作人员3人，皆为专职。", "institution.staff=3 institution.staff.full_time=3"],
  ["全县政府信息公开工作人员3人，另有兼职2人。", "institution.staff.part_time=2 institution.staff=3"],
];

test.each([
  ...byWays.map((row) => [7, ...row] as const),
  ...ofApplications.map((row) => [7, ...row] as const),
  ...ofCases.map((row) => [9, ...row] as const),
  ...ofStaff.map((row) => [3, ...row] as const),
])("line %i: %s", (place, sentence, facts) => {
  expect(
    factsOf(report(place, sentence))
      .filter((fact) => !fact.startsWith("disclosure."))
      .join(" "),
  ).toBe(facts.split(" ").sort().join(" "));
});
