import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** Of archives, interviews, training, inquiries, staff and money, in the overview. */
const other: Sentences = [
  [
    "向档案馆、图书馆移交政府信息纸质全文17件、电子全文18件。",
    "archives.deliveries.paper=17 archives.deliveries.electronic=18",
  ],
  [
    "2012年收取复印费用86元，累计收取115元。",
    "applications.fees_charged:cumulative=0.0115 applications.fees_charged=0.0086",
  ],
  ["2012年公开政府信息268条，累计公开905条。", "disclosure.total:cumulative=905 disclosure.total=268"],
  ["2012年公开政府信息268条，累计公开200条。", "disclosure.total=200 disclosure.total=268"],
  ["上半年公开政府信息26条，全年累计公开政府信息90条。", "disclosure.total=90"],
  ["当年主动公开政府信息238条；自条例施行起累计公开745条。", "disclosure.total:cumulative=745 disclosure.total=238"],
  ["召开新闻发布会6次、公开45条。", "disclosure.channel.press_conference=45 response.press_conferences=6"],
  ["召开新闻发布会3次，借此公开信息27条。", "disclosure.channel.press_conference=27 response.press_conferences=3"],
  ["召开新闻发布会3次，主动公开政府信息270条。", "disclosure.total=270 response.press_conferences=3"],
  ["“临河林业”微信公众号发了64条。", "disclosure.channel.wechat=64"],
  ["举办新闻发布会9场，县长出席2场。", "response.press_conferences_by_leaders=2 response.press_conferences=9"],
  [
    "主要负责同志接受政府网站在线访谈1次，全年在线访谈共2次。",
    "response.online_interviews_by_leaders=1 response.online_interviews=2",
  ],
  ["回应热点事件或舆情1次；3次参加市政府组织的在线访谈栏目。", "response.online_interviews=3 response.total=1"],
  [
    "明确各科室7名工作人员兼职负责日常工作，2名工作人员专职负责网站。",
    "institution.staff.full_time=2 institution.staff.part_time=7",
  ],
  ["安排了3名办公室工作人员兼职负责政务公开。", "institution.staff.part_time=3"],
  ["全年接待查阅政府信息公开资料的群众65人次。", "visits.reading_points=65"],
  [
    "一年来开了2次政府信息公开专题会，组织文书培训一期，来了31人。",
    "training.meetings=2 training.courses=1 training.trainees=31",
  ],
  ["财政挤出0.8万元作为政府信息公开专项经费。", "institution.budget=0.8"],
  ["设政府信息公开查阅点8个，在服务大厅设1个，共9个。", "institution.reading_points=9"],
  ["接待来人咨询80人次，接听电话咨询200人次。", "inquiries.onsite=80 inquiries.phone=200"],
  ["全局共有3人从事政务公开工作，其中专职1人。", "institution.staff=3 institution.staff.full_time=1"],
  ["全年办班3期，受训120人次，承办班组会议2期。", "training.courses=3 training.trainees=120"],
  ["举办政务公开培训班，来自直属单位的54名干部参加培训。", "training.trainees=54"],
  ["指定一名工作人员（兼职）负责具体事务。", "institution.staff.part_time=1"],
  ["接听近232人次咨询电话。", "inquiries.phone~=232"],
  ["电话接听咨询约2.2万人次。", "inquiries.phone~=22000"],
  ["全年送交两馆的公文类政府信息27条。", "archives.deliveries=27"],
  ["转交档案馆、图书馆查阅处政府信息共计14条。", "archives.deliveries=14"],
  ["向市图书馆和市档案馆公开文件15件。", "archives.deliveries=15"],
  ["设查阅点4个，全年有211人次前来查阅。", "institution.reading_points=4 visits.reading_points=211"],
  [
    "主动公开信息9条，其中为民办实事类4条，年度公报类5条。",
    "disclosure.category{为民办实事类}=4 disclosure.category{年度公报类}=5 disclosure.total=9",
  ],
  ["做好政府信息公开培训，26个部门40余人参加了培训。", "training.trainees~=40"],
  ["全年向县图书馆、档案馆提供应公开部门文件79份。", "archives.deliveries=79"],
  ["开展一期“领导在线访谈”和网上调查活动。", "response.online_interviews=1"],
  ["发布通知10条，解读文件7条，其他文件7条。", "response.policy_interpretations=7"],
  ["开展了1次专题线上培训，2次专项督导检查。", "training.courses=1"],
  ["咨询电话接听答复51次，当面咨询接待22人次。", "inquiries.phone=51 inquiries.onsite=22"],
  ["2012年回复局长信箱群众信件19件。", "mailbox.answered=19"],
  ["全年答复局长信箱19件、县长信箱6件，按时规范。", "mailbox.answered=19 mailbox.answered=6"],
  ["服务大厅窗口受理信息公开方面的咨询31人次，窗口解答咨询8人次。", "inquiries.onsite=31 inquiries.onsite=8"],
  [
    "现场咨询、电话咨询、网上咨询分别为1340人次、762人次和113人次。",
    "inquiries.onsite=1340 inquiries.phone=762 inquiries.online=113",
  ],
  ["自2008年5月1日《条例》施行起，安排兼职人员3人。", "institution.staff.part_time=3"],
  [
    "我局有政府信息公开专职人员五人，兼职人员六十八人。",
    "institution.staff.full_time=5 institution.staff.part_time=68",
  ],
  [
    "新收政府信息公开申请9件，上年结转2件。全年办结11件，其中予以公开8件、其他处理3件。",
    "applications.received=9 applications.carried_in=2 applications.closed=11 applications.outcome.granted=8 applications.outcome.other=3",
  ],
  [
    "未收到政府信息公开申请。全年办结3件，其中予以公开3件。",
    "applications.received=0 applications.closed=3 applications.outcome.granted=3",
  ],
  [
    "全县政府信息公开工作人员共有56人，其中专职12人，兼职44人。",
    "institution.staff=56 institution.staff.full_time=12 institution.staff.part_time=44",
  ],
  ["配备专职工作人员2名、兼职工作人员5名。", "institution.staff.full_time=2 institution.staff.part_time=5"],
  [
    "全年共召开政府信息公开工作会议4次，举办培训班3期，培训人员256人次。",
    "training.meetings=4 training.courses=3 training.trainees=256",
  ],
  ["先后组织政府信息公开业务培训2次，参训人员达120人。", "training.courses=2 training.trainees=120"],
  ["安排政府信息公开专项经费15万元。", "institution.budget=15"],
  ["全县设立政府信息公开查阅点36个，其中县级3个、乡镇33个。", "institution.reading_points=36"],
  [
    "现有从事政府信息公开工作人员38人（专职8人、兼职30人），政府信息公开工作专门机构1个。",
    "institution.staff=38 institution.staff.full_time=8 institution.staff.part_time=30 institution.dedicated_bodies=1",
  ],
  ["政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）20万元。", "institution.budget=20"],
  ["配备了1名专职、3名兼职信息员。", "institution.staff.full_time=1 institution.staff.part_time=3"],
  [
    "接受培训人员数为420人次，举办各类培训班5次，召开政府信息公开工作会议或专题会议6次。",
    "training.trainees=420 training.courses=5 training.meetings=6",
  ],
  ["举办政务公开培训班1期，培训各级各部门工作人员85人。", "training.courses=1 training.trainees=85"],
  ["12345热线受理诉求5.6万件。", ""],
  ["全年咨询热线接听电话2300个。", ""],
  [
    "现场接待咨询服务150人次，网上咨询回复80件，电话咨询接听600人次。",
    "inquiries.onsite=150 inquiries.online=80 inquiries.phone=600",
  ],
  ["行政服务中心、图书馆、档案馆等公共信息查阅场所公开230条。", "disclosure.channel.reading_points=230"],
  [
    "我县从事政府信息公开工作的专职人员5人，兼职人员86人。",
    "institution.staff.full_time=5 institution.staff.part_time=86",
  ],
  ["对430名干部进行了信息公开业务培训。", "training.trainees=430"],
  ["水利工程投入专项经费3400万元。", ""],
  ["投入经费17万元用于网站改版。", ""],
  ["县财政安排政府信息公开工作经费10万元。", "institution.budget=10"],
  ["共举办政府信息公开工作培训班2期，参加培训人员180余人次。", "training.courses=2 training.trainees~=180"],
  ["组织全局干部职工集中学习《条例》4次。", ""],
  ["召开全县政务公开工作推进会1次。", "training.meetings=1"],
  [
    "在行政服务中心、档案馆、图书馆设立政府信息查阅点3个，全年接待查阅人员560人次。",
    "institution.reading_points=3 visits.reading_points=560",
  ],
  ["编印工作手册500本。", ""],
  ["为此，专门配备了3名工作人员。", "institution.staff=3"],
  ["大厅配备了8名工作人员。", ""],
  ["明确1名工作人员作为专职信息公开员。", "institution.staff.full_time=1"],
  [
    "组织专题培训1次，参加78人次；专职从事政务公开工作的1人。",
    "training.courses=1 training.trainees=78 institution.staff.full_time=1",
  ],
  [
    "从事政府信息公开工作的一共9个人，除1人专职外，其余8人由各站所干部兼任。",
    "institution.staff=9 institution.staff.full_time=1 institution.staff.part_time=8",
  ],
  ["先后办了两期培训班，28个村96人次参加学习。", "training.courses=2 training.trainees=96"],
  [
    "共有工作人员36人，其中专职人员6人、兼职人员30人。",
    "institution.staff=36 institution.staff.full_time=6 institution.staff.part_time=30",
  ],
  ["全局没有专职人员，没有自办培训班。", "institution.staff.full_time=0 training.courses=0"],
  ["部分单位没有组织培训。", ""],
  ["（二）依申请公开。全年新收22件，办结21件。", "applications.received=22 applications.closed=21"],
  ["年初、年中两次举办政府信息公开工作培训，先后三次召开政务公开推进会。", "training.courses=2 training.meetings=3"],
  [
    "安排3名工作人员兼职负责政务公开日常工作，另有1名干部专职承担。",
    "institution.staff.part_time=3 institution.staff.full_time=1",
  ],
  ["我局配备两名工作人员负责此项工作。", "institution.staff=2"],
  ["窗口安排4名人员负责此项工作。", ""],
  ["由办公室指定1名工作人员从事政府信息公开工作，开展了2次联络员业务培训。", "institution.staff=1 training.courses=2"],
  [
    "我局无从事政府信息公开工作的全职人员，兼职人员为7人。",
    "institution.staff.full_time=0 institution.staff.part_time=7",
  ],
  ["受理了52人次网上咨询，解答21人次电话咨询。", "inquiries.online=52 inquiries.phone=21"],
  ["政府信息公开专栏点击量为74530条，来信来访50余件。", "visits.website=74530"],
  [
    "接受公众咨询856人（次），其中来访325人（次），来电531人（次），网上咨询量为86条。",
    "inquiries.onsite=325 inquiries.phone=531 inquiries.online=86",
  ],
  [
    "落实专（兼）职工作人员23名，开展《条例》专题培训3次，累计培训320人。",
    "institution.staff=23 training.courses=3 training.trainees=320",
  ],
  [
    "向县档案馆、图书馆移交纸质公开文件56份，电子文件55份。",
    "archives.deliveries.paper=56 archives.deliveries.electronic=55",
  ],
  ["我镇专门配备1名专职，2名兼职信息公开工作人员。", "institution.staff.full_time=1 institution.staff.part_time=2"],
  ["从事政府信息公开工作人员有2名专职和3名兼职。", "institution.staff.full_time=2 institution.staff.part_time=3"],
  [
    "接受咨询62人次，其中33人次为现场咨询，21人次为电话咨询，8人次为网上咨询。",
    "inquiries.onsite=33 inquiries.phone=21 inquiries.online=8",
  ],
  ["接待群众现场咨询33次，电话答复21次，网上答复8条。", "inquiries.onsite=33 inquiries.phone=21 inquiries.online=8"],
  ["开展了30余个集中宣传活动及3场新闻发布会，向公众公布警情。", "response.press_conferences=3"],
  [
    "2012年度以及历年来，我局政府信息公开没有收费。",
    "applications.fees_charged=0 applications.fees_charged:cumulative=0",
  ],
  ["共收取行政事业性收费27820元。", "charges.amount=2.782"],
  ["档案室全年接待档案查询442人次。", ""],
  [
    "向档案馆、图书馆移交政府信息纸质文件20份、电子文件40份。",
    "archives.deliveries.paper=20 archives.deliveries.electronic=40",
  ],
  [
    "2011年结转2件，2012年新收6件，办结7件，结转下年1件。",
    "applications.carried_in=2 applications.received=6 applications.closed=7 applications.carried_out=1",
  ],
  // What each of several places has is no total; a sum behind it is.
  ["全市14个街道各设查阅点一个、总共14个。", "institution.reading_points=14"],
  ["每个街道设立1个政府信息查阅点，全市共有14个。", "institution.reading_points=14"],
  ["图书馆和档案馆各设置查阅场所一处，共2个。", "institution.reading_points=2"],
  ["各街道均设查阅点1个，共发放资料300份。", ""],
  ["各街道共设立查阅点14个。", "institution.reading_points=14"],
  ["各街道设立查阅点14个。", "institution.reading_points=14"],
  // What is said of the change stands between a count and its words.
  ["主动公开政府信息与上年基本持平，共520条。", "disclosure.total=520"],
  ["官方微博发布信息较2011年有所减少，为520条。", "disclosure.channel.weibo=520"],
];

test.each(other)("%s", (sentence, facts) => {
  expect(factsOf(report(3, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
