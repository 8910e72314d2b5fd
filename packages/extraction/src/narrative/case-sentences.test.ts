import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const cases: Sentences = [
  [
    "行政复议4件，行政诉讼3件，其中2件一审判决撤销并责令重新答复。",
    "reconsideration.total=4 litigation.corrected=2 litigation.total=3",
  ],
  ["被申请行政复议5件、提起行政诉讼3件，其中结果维持4件，尚未审结2件。", "reconsideration.total=5 litigation.total=3"],
  [
    "行政复议5件、行政诉讼3件，其中复议维持4件，诉讼维持2件。",
    "reconsideration.total=5 litigation.total=3 reconsideration.upheld=4 litigation.upheld=2",
  ],
  [
    "因政府信息公开申请被行政复议6宗、行政诉讼0宗，其中3宗维持原答复，2宗结果纠正，1宗尚未审结。",
    "reconsideration.total=6 litigation.total=0 reconsideration.upheld=3 reconsideration.corrected=2 reconsideration.pending=1",
  ],
  [
    "涉信息公开的行政复议案件9件，行政诉讼案件0件，结果维持2件，结果纠错1件，尚未审结6件。",
    "reconsideration.total=9 litigation.total=0 reconsideration.upheld=2 reconsideration.corrected=1 reconsideration.pending=6",
  ],
  ["全年收到1份有关政府信息公开行政复议申请，已及时处理。", "reconsideration.total=1"],
  [
    "涉及政府信息公开行政复议4件。其中结果维持2件；结果纠正1件；尚未审结1件；涉及政府信息公开行政诉讼0件。",
    "reconsideration.total=4 reconsideration.upheld=2 reconsideration.corrected=1 reconsideration.pending=1 litigation.total=0",
  ],
  ["因政府信息公开申请行政复议3件，尚未审结行政复议1件。", "reconsideration.total=3 reconsideration.pending=1"],
  ["没有出现被投诉举报、行政复议及行政诉讼纠错的情况。", ""],
  ["2012年度及历年来，我局政府信息公开没有收费的情况。", "applications.fees_charged=0"],
  ["未有因政府信息依申请公开答复导致的行政复议、行政诉讼。", "reconsideration.total=0 litigation.total=0"],
  ["未产生与诉讼（行政复议、行政申诉）有关的费用支出。", ""],
  ["2012年未发生依申请公开政府信息的收费以及减免情况。", "applications.fees_charged=0"],
  ["因政府信息公开引发的行政复议、行政诉讼，2012年均未发生。", "reconsideration.total=0 litigation.total=0"],
  ["本年度不存在政府信息公开收费及减免情况。", "applications.fees_charged=0"],
  ["收到群众关于公开不及时的投诉2件，均已反馈。", "complaints.total=2"],
  ["被申请行政复议3件，已作出维持决定2件。", "reconsideration.total=3 reconsideration.upheld=2"],
  [
    "收到申请12件，告知补充信息1件；公开的信息中补充信息9条。",
    "applications.received=12 applications.outcome.asked_to_amend=1",
  ],
  ["信息公开类行政复议7件，诉讼9件，均获维持。", "reconsideration.total=7 litigation.total=9"],
  ["2012年，本县没有因政府信息公开申请行政复议、提起行政诉讼的情况。", "reconsideration.total=0 litigation.total=0"],
  ["本年度未发生因政府信息公开申请提起的行政复议、行政诉讼和行政申诉。", "reconsideration.total=0 litigation.total=0"],
  [
    "2012年度，无因政府信息公开引起的行政复议、行政诉讼，也未收到有关投诉。",
    "reconsideration.total=0 litigation.total=0 complaints.total=0",
  ],
  [
    "全年共发生行政复议案件3起，其中维持2起、撤销1起；行政诉讼1起，驳回原告诉讼请求。",
    "reconsideration.total=3 reconsideration.upheld=2 reconsideration.corrected=1 litigation.total=1 litigation.upheld=1",
  ],
  [
    "2012年，针对本机关有关政府信息公开的行政复议申请5件，行政诉讼案2件，举报投诉0件。",
    "reconsideration.total=5 litigation.total=2 complaints.total=0",
  ],
  ["我局在提供政府信息公开时未收取任何费用。", "applications.fees_charged=0"],
  ["2012年，共收取检索费、复制费、邮寄费等费用2,950元。", "applications.fees_charged=0.295"],
  ["全年依申请公开政府信息收取费用0元，没有减免费用的情况。", "applications.fees_charged=0"],
  ["2012年我局政府信息公开工作没有向公众收取费用。", "applications.fees_charged=0"],
  ["本年度未发生收费行为。", "applications.fees_charged=0"],
  [
    "全年办理政府信息公开行政复议案件4件，其中复议机关维持3件，纠正1件；办理行政诉讼案件2件，法院判决驳回2件。",
    "reconsideration.total=4 reconsideration.upheld=3 reconsideration.corrected=1 litigation.total=2 litigation.upheld=2",
  ],
  ["因政府信息公开被申请行政复议1件，被提起行政诉讼0件。", "reconsideration.total=1 litigation.total=0"],
  [
    "行政复议数量2件，维持具体行政行为数1件，被依法纠错数1件，其他情形数0件。",
    "reconsideration.total=2 reconsideration.upheld=1 reconsideration.corrected=1 reconsideration.other=0",
  ],
  ["本年度没有发生行政复议。行政诉讼1起，正在审理中。", "reconsideration.total=0 litigation.total=1"],
  ["2012年本机关无行政复议、行政诉讼、申诉情况。", "reconsideration.total=0 litigation.total=0"],
  [
    "全年无因政府信息公开而引发的举报、投诉、行政复议、行政诉讼。",
    "complaints.total=0 reconsideration.total=0 litigation.total=0",
  ],
  ["行政复议、行政诉讼均为零。", "reconsideration.total=0 litigation.total=0"],
  [
    "未发生针对本部门有关政府信息公开事务的行政复议案、行政诉讼案和有关申诉案。",
    "reconsideration.total=0 litigation.total=0",
  ],
  ["收到政府信息公开投诉举报3件，全部办结。", "complaints.total=3"],
  ["2012年，全县政府信息公开收费总额0元，减免0元。", "applications.fees_charged=0"],
  ["依申请提供政府信息收取检索、复制、邮寄等成本费用1250元。", "applications.fees_charged=0.125"],
  ["我县政府信息公开工作均不收费。", "applications.fees_charged=0"],
  ["本年度政府信息公开收费0万元，减免费用0人次。", "applications.fees_charged=0"],
  ["全年共有2件政府信息公开申请收取信息处理费380元。", "applications.fees_charged=0.038"],
  ["我局未发生因信息公开引发的行政复议和诉讼案件。", "reconsideration.total=0 litigation.total=0"],
  ["2012年，全县收到政府信息公开行政复议申请2件，已审结2件。", "reconsideration.total=2"],
  ["2012年度未收取政府信息公开费用。", "applications.fees_charged=0"],
  ["没有对申请公开政府信息的申请人收取任何费用。", "applications.fees_charged=0"],
  ["2012年，我局没有发生有关政府信息公开的收费及减免情况。", "applications.fees_charged=0"],
  ["全年没有接到对本局政府信息公开工作的举报。", "complaints.total=0"],
  [
    "涉及政府信息公开的行政复议案件1件，结果为维持；行政诉讼案件0件。",
    "reconsideration.total=1 reconsideration.upheld=1 litigation.total=0",
  ],
  [
    "共收到因信息公开引发的行政复议申请3件，维持2件，终止1件；行政诉讼2件，均被法院驳回诉讼请求。",
    "reconsideration.total=3 reconsideration.upheld=2 litigation.total=2 litigation.upheld=2",
  ],
  ["有1件答复被申请行政复议，没有行政诉讼。", "reconsideration.total=1 litigation.total=0"],
  [
    "行政复议6件，维持4件，确认违法2件。",
    "reconsideration.total=6 reconsideration.upheld=4 reconsideration.corrected=2",
  ],
  ["行政复议2件，维持1件；应诉5件，1件尚在审理。", "reconsideration.total=2 reconsideration.upheld=1"],
  ["办理的行政复议应诉案件中，治安类6件、交通类2件。", ""],
  ["收费金额为零。", "applications.fees_charged=0"],
  ["全年共收费人民币80元整。", "applications.fees_charged=0.008"],
  ["没有向申请人收过一分钱。", "applications.fees_charged=0"],
  ["收取邮寄费120元、复印费80元，合计200元。", "applications.fees_charged=0.02"],
  ["信息公开收费总计200元，其中检索费120元，复制费80元。", "applications.fees_charged=0.02"],
  ["收到政务公开方面的投诉0件。", "complaints.total=0"],
  [
    "提起行政诉讼3件（其中未经复议直接起诉2件，复议后起诉1件）。",
    "litigation.total=3 litigation.direct.total=2 litigation.after_reconsideration.total=1",
  ],
  [
    "行政复议维持2件、纠正1件、尚未审结1件。",
    "reconsideration.upheld=2 reconsideration.corrected=1 reconsideration.pending=1",
  ],
  [
    "收到行政复议4件，其中结果维持3件，其他结果1件。",
    "reconsideration.total=4 reconsideration.upheld=3 reconsideration.other=1",
  ],
  ["五、因政府信息公开被申请行政复议、提起行政诉讼的情况 无。", "reconsideration.total=0 litigation.total=0"],
  ["行政复议、行政诉讼和申诉的件数均为0。", "reconsideration.total=0 litigation.total=0"],
  ["没有因政府信息公开而向我局申请行政复议或向法院起诉。", "reconsideration.total=0 litigation.total=0"],
  ["2012年我区各级工作部门依申请提供政府信息暂不收费。", "applications.fees_charged=0"],
  ["依申请提供政府信息暂不收费。", ""],
  // A bare denial is of what its heading names.
  ["（一）行政复议情况\n无此相关情况。", "reconsideration.total=0"],
  ["（一）因政府信息公开提起行政诉讼情况\n本年度未发生此类情况。", "litigation.total=0"],
  ["无相关情况。", "reconsideration.total=0 litigation.total=0 applications.fees_charged=0"],
  ["行政复议、行政诉讼情况：我局没有发生。", "reconsideration.total=0 litigation.total=0"],
  ["政府信息公开收费及减免情况：本年度无此情况。", "applications.fees_charged=0"],
  ["（二）工作机构设置情况\n无此相关情况。", ""],
  ["（二）存在的主要困难\n无此相关情况。", ""],
  ["无相关情况可供参考。", ""],
  ["全年作出26宗行政许可。", "licensing.decisions=26"],
  ["作出4件行政处罚决定。", "penalties.decisions=4"],
  ["办理26件行政许可咨询。", ""],
  [
    "作出行政许可14件，行政处罚3件，未作出行政强制。",
    "licensing.decisions=14 penalties.decisions=3 coercion.decisions=0",
  ],
  ["全年未实施行政处罚、行政强制。", "penalties.decisions=0 coercion.decisions=0"],
  ["未作出行政处罚公示栏的调整。", ""],
  ["全年发生行政复议3条、引起行政诉讼1条。", "reconsideration.total=3 litigation.total=1"],
  [
    "收到行政复议5件，4件结果维持，1件结果纠正；1件复议后诉讼结果维持。",
    "reconsideration.total=5 reconsideration.upheld=4 reconsideration.corrected=1",
  ],
  ["进入行政复议程序、行政诉讼程序0件。", "reconsideration.total=0 litigation.total=0"],
  ["村民因窗口态度而来的投诉3件，属于政府信息公开方面，已经处理。", "complaints.total=3"],
  ["收到投诉3件，属于物业方面。", ""],
  [
    "因政府信息公开引发的行政复议7件，其中维持5件，其他2件。受理有关投诉8件。",
    "reconsideration.total=7 reconsideration.upheld=5 reconsideration.other=2 complaints.total=8",
  ],
  ["受理有关价格的投诉8件。", ""],
  ["“12315”热线接到举报55件，办结率98％，与信息公开无关。", ""],
  ["收到投诉举报5件，其中4件与信息公开无关。", "complaints.total=5"],
  // Each way to court has results of its own.
  [
    "未经复议直接起诉6件，其中结果维持2件，结果纠正1件，其他结果1件，尚未审结2件；复议后起诉3件，其中结果维持1件，尚未审结2件。",
    "litigation.direct.total=6 litigation.direct.upheld=2 litigation.direct.corrected=1 litigation.direct.other=1 litigation.direct.pending=2 litigation.after_reconsideration.total=3 litigation.after_reconsideration.upheld=1 litigation.after_reconsideration.pending=2",
  ],
  [
    "行政诉讼7件，其中未经复议直接起诉4件（3件维持、1件尚未审结），复议后起诉3件（结果维持2件、其他结果1件）。",
    "litigation.total=7 litigation.direct.total=4 litigation.direct.upheld=3 litigation.direct.pending=1 litigation.after_reconsideration.total=3 litigation.after_reconsideration.upheld=2 litigation.after_reconsideration.other=1",
  ],
  ["经复议后向法院提起行政诉讼2件。", "litigation.after_reconsideration.total=2"],
  // What stands behind all results is their sum, if it is.
  [
    "行政复议结果维持3件，结果纠正1件，其他结果0件，尚未审结1件，总计5件。",
    "reconsideration.upheld=3 reconsideration.corrected=1 reconsideration.other=0 reconsideration.pending=1 reconsideration.total=5",
  ],
  [
    "行政复议维持3件、纠正1件，行政诉讼维持2件，合计6件。",
    "reconsideration.upheld=3 reconsideration.corrected=1 litigation.upheld=2",
  ],
  [
    "申请行政复议2件，维持2件；举报投诉5件，其中维持3件，被纠错1件，其他情形1件。",
    "reconsideration.total=2 reconsideration.upheld=2 complaints.total=5 complaints.upheld=3 complaints.corrected=1 complaints.other=1",
  ],
  ["收到投诉举报线索7件，被纠正2件。", ""],
  ["处理其他对外管理服务事项19件；其他对外管理服务事项处理决定数量17件。", "other_services.decisions=17"],
  [
    "政府集中采购项目6个，采购总金额480000元；公示政府集中采购项目9个。",
    "procurement.projects=6 procurement.amount=480000",
  ],
  ["全年收取行政事业性收费52000元，未收取信息公开费用。", "charges.amount=5.2 applications.fees_charged=0"],
  ["全年信息处理费收入4100元。", "applications.fees_charged=0.41"],
  ["复议后起诉案件其他结果1件。", "litigation.after_reconsideration.other=1"],
  ["未经复议直接起诉结果维持2件、尚未审结1件。", "litigation.direct.upheld=2 litigation.direct.pending=1"],
  [
    "未经复议直接起诉8件，其中结果维持5件，尚未审结3件。",
    "litigation.direct.total=8 litigation.direct.upheld=5 litigation.direct.pending=3",
  ],
  [
    "复议后起诉4件（2件被法院维持，1件被纠正，其他结果1件）。",
    "litigation.after_reconsideration.total=4 litigation.after_reconsideration.upheld=2 litigation.after_reconsideration.corrected=1 litigation.after_reconsideration.other=1",
  ],
  [
    "行政复议4件，结果维持3件，尚未审结1件；行政诉讼2件，结果维持1件。",
    "reconsideration.total=4 reconsideration.upheld=3 reconsideration.pending=1 litigation.total=2 litigation.upheld=1",
  ],
  ["因政府信息公开工作被举报投诉数量0件。", "complaints.total=0"],
  [
    "受理行政复议申请7件，其中维持4件，撤销3件。",
    "reconsideration.total=7 reconsideration.upheld=4 reconsideration.corrected=3",
  ],
  ["收到申请9件，其中1件申请人逾期未缴纳费用。", "applications.received=9"],
  ["共收取费用930元，其中检索费130元、复制费700元、邮寄费100元。", "applications.fees_charged=0.093"],
  ["未收取检索费、复制费，减免邮寄费150元。", "applications.fees_charged=0"],
  ["减免收费3笔，共150元。", ""],
  ["收到行政复议申请书3件。", "reconsideration.total=3"],
  ["审理行政复议案件9件，维持7件，撤销2件；代理行政诉讼案件4件。", ""],
  ["收取水资源费340万元。", ""],
  ["因政府信息公开引发的行政申诉2件，行政诉讼1件。", "complaints.total=2 litigation.total=1"],
  ["行政申诉案件0宗，行政诉讼案件0宗。", "complaints.total=0 litigation.total=0"],
  ["收到消费者申诉举报90件。", ""],
];

test.each(cases)("%s", (sentence, facts) => {
  expect(factsOf(report(9, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});

test("a heading goes over into no line below it", () => {
  const heading = "（二）因政府信息公开申请行政复议、提起行政诉讼的情况";
  expect(factsOf(report(9, `${heading}\n收到行政复议申请0件，未作其他统计`))).toEqual(["reconsideration.total=0"]);
});
