import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** Applications and cases: numbers without units, halves of the year, one that is said not to be there. */
const ofApplications: Sentences = [
  [
    "2012年我局未接到信息公开申请，历年累计收到申请数为0。",
    "applications.received=0 applications.received:cumulative=0",
  ],
  ["申请量与上年持平，共23件。", "applications.received=23"],
  ["收到申请数量比去年略有下降，为23件。", "applications.received=23"],
  ["信息公开申请量稳中有升，达到23件。", "applications.received=23"],
  ["申请量同比增加，共增加23件。", ""],
  ["行政许可申请量与上年持平，共23件。", ""],
  [
    "收到申请：7。当面申请4，网上申请3，传真申请0。",
    "applications.received=7 applications.received.fax=0 applications.received.in_person=4 applications.received.online=3",
  ],
  ["收到申请9件。\n收到申请数10432", "applications.received=9"],
  ["上半年答复申请6件，下半年答复9件，全年答复申请15件。", "applications.outcome.total=15"],
  [
    "收到申请9件。内容：①户籍管理类5件；②交通管理类4件。",
    "applications.received=9 applications.received.topic{户籍管理类}=5 applications.received.topic{交通管理类}=4",
  ],
  [
    "答复申请5件，同意公开4件，不予公开1件，原因是涉及个人隐私。",
    "applications.outcome.denied=1 applications.outcome.denied.privacy=1 applications.outcome.granted=4 applications.outcome.total=5",
  ],
  ["没有收到传真申请，信函申请一件也没有。", "applications.received.fax=0 applications.received.letter=0"],
  ["网上申请四件，当面申请一件未收到。", "applications.received.in_person=0 applications.received.online=4"],
  ["行政复议一起也没有发生，行政诉讼一起未发生。", "reconsideration.total=0 litigation.total=0"],
  ["全年没有收到一件政府信息公开申请。", "applications.received=0"],
  ["全年一件申请也没有收到。", "applications.received=0"],
  ["政府信息公开申请没有收到。", "applications.received=0"],
  ["无一件行政复议，无一起行政诉讼。", "reconsideration.total=0 litigation.total=0"],
  [
    "共受理5件申请（其中3件网上，2件当面），无一件超期。",
    "applications.received=5 applications.received.in_person=2 applications.received.online=3",
  ],
  ["收到申请3件，办结2件，一件未办结。", "applications.closed=2 applications.received=3"],
  [
    "当面申请为零，网上申请5件，信函申请和传真申请均为零。",
    "applications.received.fax=0 applications.received.in_person=0 applications.received.letter=0 applications.received.online=5",
  ],
  ["行政复议1件，行政诉讼为零，举报投诉也为零。", "complaints.total=0 reconsideration.total=1 litigation.total=0"],
];

/** The count that another one changed to. */
const changes: Sentences = [
  ["主动公开政府信息比上年多了16条，达到75条。", "disclosure.total=75"],
  ["主动公开政府信息由上年的120条增加到185条，增长54%。", "disclosure.total=185"],
  ["收到政府信息公开申请从去年的9件下降到4件。", "applications.received=4"],
  ["新增主动公开政府信息64条，由此累计达到821条。", "disclosure.total=64 disclosure.total:cumulative=821"],
];

/** The last of a list, and what is left. */
const lastOnes: Sentences = [
  [
    "收到申请6件，其中五件是网上申请，另外一件是信函申请。",
    "applications.received=6 applications.received.letter=1 applications.received.online=5",
  ],
  [
    "答复5件，同意公开4件，另一件信息不存在——原件已毁。",
    "applications.outcome.granted=4 applications.outcome.nonexistent=1 applications.outcome.total=5",
  ],
  [
    "答复9件，同意公开7件，另外2件属于非政府信息、信息不存在等情形。",
    "applications.outcome.granted=7 applications.outcome.total=9",
  ],
  [
    "主动公开政府信息90条，政府网站公开60条，余下30条用广播、明白纸等其他方式公开。",
    "disclosure.total=90 disclosure.channel.website=60 disclosure.channel.other=30",
  ],
];

/** Shares, and the sum of all levels. */
const together: Sentences = [
  [
    "主动公开政府信息90条，网站公开政府信息较上年有所增长，达到70条。",
    "disclosure.total=90 disclosure.channel.website=70",
  ],
  [
    "全年没有单独举办过政府信息公开培训班，也没有召开过专门的政府信息公开工作会议。",
    "training.courses=0 training.meetings=0",
  ],
  ["既没有印发过政府公报，也没有召开过新闻发布会。", "response.press_conferences=0"],
  ["青石镇2012年政府信息公开年度报告（公开信息188条）", ""],
  [
    "主动公开信息50条。按渠道分：政府网站公开占80.0%（40条），政务微博公开占20.0%（10条）。",
    "disclosure.total=50 disclosure.channel.website=40 disclosure.channel.weibo=10",
  ],
  [
    "主动公开政府信息：562。网站公开401，政府公报公开0，其他方式公开161。",
    "disclosure.total=562 disclosure.channel.gazette=0 disclosure.channel.other=161 disclosure.channel.website=401",
  ],
  [
    "类别（本年）：政策法规类18，办事服务类23，工作动态类9。",
    "disclosure.category{政策法规类}=18 disclosure.category{办事服务类}=23 disclosure.category{工作动态类}=9",
  ],
  [
    "9月举办政府信息公开培训班1期，参训20人次；全年共举办政府信息公开培训班2期，参训45人次。",
    "training.courses=2 training.trainees=45",
  ],
  ["举办政府信息公开培训班1期，全年另举办电工技能培训14期。", "training.courses=1"],
  [
    "主动公开信息50条，其中业务动态类占56%，共28条；计划总结类占44%，22条。",
    "disclosure.total=50 disclosure.category{业务动态类}=28 disclosure.category{计划总结类}=22",
  ],
  ["县本级公开信息70条，各部门公开410条，各乡镇公开120条，全县合计600条。", "disclosure.total=600"],
];

const fees: Sentences = [
  ["收取检索费15元、复制费22元、邮寄费8元。", ""],
  ["收取邮寄费15元、复印费22元，合计37元。", "applications.fees_charged=0.0037"],
  ["收取复印费22元。", "applications.fees_charged=0.0022"],
];

const others: Sentences = [
  [
    "上述4件申请的办理结果为：同意公开3件，不予公开1件。",
    "applications.outcome.denied=1 applications.outcome.granted=3 applications.outcome.total=4",
  ],
  ["公布“三公”经费支出12.5万元。", ""],
  ["信息公开工作经费支出2万元。", "institution.budget=2"],
  [
    "举办新闻发布会4场，其中2场由主要负责人出席。",
    "response.press_conferences=4 response.press_conferences_by_leaders=2",
  ],
  ["先后召开4次专题会议、1次培训会，受训60人。", "training.courses=1 training.meetings=4 training.trainees=60"],
  ["开通领导信箱，收到来信31封，答复30封。", "mailbox.answered=30 mailbox.received=31"],
  ["政务公开工作会议开了2次。", "training.meetings=2"],
  ["全年公开的政府信息里有规范性文件3件。", "disclosure.normative_documents=3"],
  [
    "收到申请8件。多数申请人关注的是供水管网改造，具体为：供水管网类6件，水费收缴类2件。",
    "applications.received=8 applications.received.topic{供水管网类}=6 applications.received.topic{水费收缴类}=2",
  ],
];

const inDisclosure = [
  ...together,
  ...changes.slice(0, 2),
  ...changes.slice(3),
  ...lastOnes.slice(3),
  ...others.slice(1, 8),
];
const inApplications = [
  ...fees,
  ...ofApplications,
  ...changes.slice(2, 3),
  ...lastOnes.slice(0, 3),
  others[0]!,
  others[8]!,
];

test.each(inDisclosure)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});

test.each(inApplications)("%s", (sentence, facts) => {
  expect(factsOf(report(7, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
