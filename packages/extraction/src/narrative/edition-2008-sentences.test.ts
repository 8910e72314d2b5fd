import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** As reports on the first years word it, which had prose and no form. */
const overview: Sentences = [
  ["向县档案馆、图书馆送交政府信息目录4次。", ""],
  ["邀请专家对全县320名信息公开工作人员进行了培训。", "training.trainees=320"],
  ["指定2人负责政府信息公开日常工作。", "institution.staff=2"],
  [
    "政府信息公开指定专职人员总数为3人，其中全职人员1人，兼职人员2人。",
    "institution.staff.full_time=1 institution.staff.part_time=2 institution.staff=3",
  ],
  ["本年度政府信息公开事务财政预算4万元，实际支出3.2万元。", "institution.budget=4"],
  ["政府信息公开网页面访问量为1.6万次。", "visits.website=16000"],
  ["设立了2个公共查阅点，2012年扩大到5个公共查阅点。", "institution.reading_points=5"],
  ["配备1名专职人员，下半年增加到3名。", ""],
  ["全年接待查阅2.6万人次；接待来人来电查询450人次。", "visits.reading_points=26000"],
];

const disclosed: Sentences = [
  ["开通“临河林业”官方微博，发布各类林业信息530余条。", "disclosure.channel.weibo~=530"],
  ["通过《临河县人民政府公报》公开政府规章、规范性文件、人事任免等方面信息36条。", "disclosure.channel.gazette=36"],
  ["通过《临河政报》公布县政府文件、人事任免等29件。", "disclosure.channel.gazette=29"],
  [
    "共主动公开政府信息90条。在主动公开的信息中，2012年新增（下同）法规文件类信息21条，规划计划类信息9条，业务动态类信息60条。",
    "disclosure.category{业务动态类}=60 disclosure.category{法规文件类}=21 disclosure.category{规划计划类}=9 disclosure.total=90",
  ],
  [
    "规划计划类栏目发布信息31条，占12%；业务类栏目发布信息205条，占80%；其他栏目发布信息20条。",
    "disclosure.category{业务类}=205 disclosure.category{规划计划类}=31 disclosure.category{其他}=20",
  ],
  [
    "2012年，主动公开政府信息共120条（文件通知40条，规划计划12条，业务工作累计50条，其他信息18条）。",
    "disclosure.category{业务工作}=50 disclosure.category{其他信息}=18 disclosure.category{文件通知}=40 disclosure.category{规划计划}=12 disclosure.total=120",
  ],
  [
    "全年公开政府信息60条。其中，网上公开信息25条，临河镇政务公开板上公开35条。",
    "disclosure.channel.website=25 disclosure.total=60",
  ],
  [
    "截至2012年底，累计主动公开政府信息40条。在主动公开的信息中，业务类12条，占30%；规划计划类8条，占20%；机构设置类20条，占50%。",
    "disclosure.category{业务类}:cumulative=12 disclosure.category{机构设置类}:cumulative=20 disclosure.category{规划计划类}:cumulative=8 disclosure.total:cumulative=40",
  ],
  [
    "到2012年底累计主动公开政府信息90条，其中本年度新增20条。在主动公开的信息中，业务类12条，占60%；规划计划类8条，占40%。",
    "disclosure.category{业务类}=12 disclosure.category{规划计划类}=8 disclosure.total:cumulative=90 disclosure.total=20",
  ],
];

const more: Sentences = [
  [
    "全年共制定规范性文件6件，公开6件，公开率100%。",
    "disclosure.normative_documents=6 disclosure.normative_documents_issued=6",
  ],
  ["按照公开属性分：主动公开126件、依申请公开56件、不公开144件。", "disclosure.total=126"],
  [
    "全年政府信息公开总数为326条，其中主动公开总数320条，依申请公开总数6条。",
    "applications.received=6 disclosure.total=320",
  ],
  ["政府信息公开栏目点击率3.2万人次。", "visits.website=32000"],
  ["以政府网站公开为主，共公开280条；以公示栏公开为辅，共公开45条。", "disclosure.channel.website=280"],
  ["编制政府信息公开目录信息420条，其中主动公开380条，依申请公开40条。", "disclosure.total=380"],
  ["公开政府信息13类共计268条。", "disclosure.total=268"],
  ["共公开信息4大类、36小类、512条。", "disclosure.total=512"],
  ["2012年3月以来，我局公开信息86条。", "disclosure.total=86"],
  ["自2012年5月1日《办法》施行以来，共公开政府信息86条。", "disclosure.total=86"],
  ["2011年3月以来，我局公开信息86条。", "disclosure.total:cumulative=86"],
  ["电子显示屏滚动公开信息300余条次，主动公开政府信息120条。", "disclosure.total=120"],
  ["大厅电子屏滚动发布信息86条。", ""],
  ["2012年新增公文类政府信息54条，其中主动公开的公文类信息39条，占72.2%。", "disclosure.category{公文类}=39"],
  ["主动公开政府信息36条，占政府信息总数的60%；依申请公开信息14条，占23%；不予公开信息10条。", "disclosure.total=36"],
  ["2008年5月1日至2012年12月31日，累计公开政府信息745条。", "disclosure.total:cumulative=745"],
  ["2011年12月1日至2012年12月1日，公开政府信息238条。", "disclosure.total=238"],
  [
    "公开政府信息总数430条（其中：2011年190条，2012年240条）。",
    "disclosure.total:cumulative=430 disclosure.total:previous_year=190 disclosure.total=240",
  ],
  ["在县政府网站部门动态栏目及时发布各类水务政府公开信息217条。", "disclosure.channel.website=217"],
  ["开通“临河气象”官方微博，发布各种气象类信息2100余条。", "disclosure.channel.weibo~=2100"],
  [
    "截至2012年底，累计主动公开政府信息8条。在主动公开的信息中，全文电子化率为100%。其中业务类3条，规划计划类信息1条，机构设置类4条。",
    "disclosure.category{业务类}:cumulative=3 disclosure.category{机构设置类}:cumulative=4 disclosure.category{规划计划类}:cumulative=1 disclosure.full_text_electronic_rate=100 disclosure.total:cumulative=8",
  ],
];

const asked: Sentences = [
  ["全年窗口受理各类办件申请5600件，办结5580件。", ""],
  ["受理房屋权属信息查询申请326件。", ""],
  ["已答复6件，待答复0件。", "applications.outcome.total=6"],
  ["网站“在线咨询”栏目受理咨询126件，办结126件。", "inquiries.online=126"],
  ["全年有3位申请人向我局申请公开信息5条。", ""],
  ["全县共收到政府信息公开申请126件。县政府收到申请18件。", "applications.received=126"],
  ["县政府办公室受理申请18件。", "applications.received=18"],
  [
    "申请方式以网上申请为主，共61件，占79%，当面申请12件，信函申请4件。",
    "applications.received.in_person=12 applications.received.letter=4 applications.received.online=61",
  ],
  [
    "在答复中，“非《规定》所指政府信息”2件；“信息不存在”8件。",
    "applications.outcome.denied.not_government_information=2 applications.outcome.nonexistent=8",
  ],
  [
    "本年度共收到政府信息公开申请14件。其中13件已答复，1件按规定延期至下年度答复。",
    "applications.outcome.total=13 applications.received=14",
  ],
  ["46件申请件中有41件已按时答复，其余5件将在下年度答复。", "applications.outcome.total=41"],
  [
    "共收到申请9人次，同意公开7人次，占总数的77.8%，否决2人次。",
    "applications.outcome.denied=2 applications.outcome.granted=7 applications.received=9",
  ],
  ["我镇共收到1起村民要求公开土地补偿信息的申请，依法予以了答复。", "applications.received=1"],
  ["依申请公开政府信息的受理情况：2012年度依申请公开受理量为0。", "applications.received=0"],
  ["窗口接受咨询54人次，答复61人次。", "inquiries.onsite=54"],
  ["我局接受咨询54人次，答复61人次。", ""],
  ["全年接待群众来访咨询47人次，当场答复45人次。", "inquiries.onsite=47"],
  ["受理电话咨询35人次，当场答复33人次。", "inquiries.phone=35"],
];

const cases: Sentences = [
  ["因依申请公开政府信息而收取的费用为零。", "applications.fees_charged=0"],
  ["行政复议、行政诉讼和申诉情况：无。", "litigation.total=0 reconsideration.total=0"],
  ["依申请提供政府信息共收取检索费0元、邮寄费20元、复制费66元。", ""],
  ["依申请提供政府信息共收取检索费0元、邮寄费0元、复制费0元。", "applications.fees_charged=0"],
  [
    "本年度被行政复议数量、引发有关政府信息公开行政诉讼数量、引发有关政府信息公开的申诉数量都为0。",
    "litigation.total=0 reconsideration.total=0",
  ],
];

test.each(overview)("%s", (sentence, facts) => {
  expect(factsOf(report(3, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
test.each([...disclosed, ...more])("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
test.each(asked)("%s", (sentence, facts) => {
  expect(factsOf(report(7, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
test.each(cases)("%s", (sentence, facts) => {
  expect(factsOf(report(9, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
