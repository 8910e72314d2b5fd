import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const received: Sentences = [
  ["收到和处理7件政府信息公开申请。", "applications.received=7"],
  [
    "共收到8件信息依申请公开，其中5件已经按时按规完成答复，剩余3件结转下年度继续办理。",
    "applications.received=8 applications.outcome.total=5 applications.carried_out=3",
  ],
  ["全年受理依申请公开件17件，上年结转政府信息公开申请办件2件。", "applications.received=17 applications.carried_in=2"],
  [
    "收到依申请公开6条。其中，商业企业申请政务公开信息1条，收到自然人申请政府信息公开申请5条。",
    "applications.received=6 applications.received@business=1 applications.received@natural_person=5",
  ],
  ["全年共收到自然人的公开政府信息的申请4条。", "applications.received@natural_person=4"],
  [
    "受理自然人政府信息公开申请2件，上一年度结转受理0件。",
    "applications.received@natural_person=2 applications.carried_in=0",
  ],
  [
    "2012年以来，全区累计处理政府信息依申请公开32件，其中，本年度新接收31件，2011年结转办理1件。",
    "applications.received=31 applications.carried_in=1",
  ],
  [
    "全年共处理依申请公开32件，其中本年新接收31件，2011年结转1件。",
    "applications.received=31 applications.carried_in=1",
  ],
  ["本年度全县共收到70件申请，依法办结69件。", "applications.closed=69 applications.received=70"],
  ["坚持登记受理、转送和回复申请的“三个一”机制，提供一条龙服务。", ""],
  ["已入驻审批服务部门13个，开设窗口26个，共受理申请5600件。", ""],
  ["共受理审批事项17件，办结15件。", ""],
  ["全年共收到依申请公开请求30件。", "applications.received=30"],
  [
    "受理群众提出的政府信息公开申请6件，并对群众在门户网站提出的17条业务咨询与意见建议作出了回复。",
    "applications.received=6",
  ],
  ["因政府信息公开申请行政复议、提起行政诉讼的情况。无。", "reconsideration.total=0 litigation.total=0"],
  ["全年没有收到申请人要求公开政府信息的情况。", "applications.received=0"],
  [
    "受理政府信息公开申请9件，其中，通过互联网提交表单申请形式8件，以信函形式申请1件。",
    "applications.received=9 applications.received.online=8 applications.received.letter=1",
  ],
  ["收到申请2件。处理政府网站群众咨询及民生问题信件46件。", "applications.received=2"],
  ["上年度转来未办结申请3件，本年度新收申请42件。", "applications.carried_in=3 applications.received=42"],
  [
    "信函申请8件、网上申请13件，共计21件。",
    "applications.received=21 applications.received.letter=8 applications.received.online=13",
  ],
  ["信函申请8件、网上申请13件，共计27件。", "applications.received.letter=8 applications.received.online=13"],
  [
    "当面申请24件，网络申请和信函申请没有收到。",
    "applications.received.in_person=24 applications.received.letter=0 applications.received.online=0",
  ],
  ["共收到网上申请信息12条。", "applications.received=12 applications.received.online=12"],
  [
    "受理申请9宗。按申请主体分，个人申请7宗，企业申请2宗。",
    "applications.received=9 applications.received@business=2 applications.received@natural_person=7",
  ],
  [
    "收到申请12件。申请内容主要涉及旅游规划和A级景区评定的9件，导游证管理的3件。",
    "applications.received=12 applications.received.topic{旅游规划和A级景区评定}=9 applications.received.topic{导游证管理}=3",
  ],
  ["收到申请9件，去年结转1件。", "applications.carried_in=1 applications.received=9"],
  [
    "收到申请9件，其中网络申请5件、来函申请4件。",
    "applications.received=9 applications.received.letter=4 applications.received.online=5",
  ],
  ["收到申请12件。平台共有数据9万条，其中自然人8万条，法人1万条。", "applications.received=12"],
  [
    "没有单位或个人提出申请信息公开事项，也不存在向申请人收取费用。",
    "applications.received=0 applications.fees_charged=0",
  ],
  ["全年行政许可决定办结80件，行政处罚办结16件，没有收到政府信息公开申请。", "applications.received=0"],
  ["共收到来信90件，其中市长信箱20件，政府网站60件，转来信件10件。", "mailbox.received=20"],
  ["全年无依申请公开行政复议、行政诉讼情况。", "reconsideration.total=0 litigation.total=0"],
  ["没有因政府信息公开申请有关的行政复议或行政诉讼情况。", "reconsideration.total=0 litigation.total=0"],
  ["通过信息公开平台收到申请3件。", "applications.received=3 applications.received.online=3"],
  [
    "通过网站收到政府信息公开申请2件，通过信函收到申请1件。",
    "applications.received.online=2 applications.received.letter=1",
  ],
  ["2012年结转申请2件。", ""],
  ["本年度，未接到群众要求公开的信息。", "applications.received=0"],
  ["涉行政复议、行政诉讼案件73件，结果维持61件。", ""],
  [
    "发生行政复议、行政诉讼案件3件，其中行政复议2件，维持1件，行政诉讼1件。",
    "reconsideration.total=2 reconsideration.upheld=1 litigation.total=1",
  ],
  ["涉行政复议、行政诉讼案件0件。", "reconsideration.total=0 litigation.total=0"],
  ["受理依申请公开件9件，均通过信函递交，已办理结束。", "applications.received=9 applications.received.letter=9"],
  ["发生1起有关政府信息公开事务的行政复议案件。", "reconsideration.total=1"],
  [
    "受理依申请公开0件。2011年未转结申请，进入行政复议程序和行政诉讼程序均为0件。",
    "applications.received=0 reconsideration.total=0 litigation.total=0",
  ],
  ["2012年未受理公开申请，历年累计受理公开申请0条。", "applications.received=0 applications.received:cumulative=0"],
  ["共收到各类依申请公开信件35件（次）。", "applications.received=35"],
  [
    "被申请行政复议有3件，其中，1件被复议机关撤销答复书中部分内容，2件正在复议机关审理中，尚未审结。",
    "reconsideration.total=3 reconsideration.corrected=1 reconsideration.pending=2",
  ],
  [
    "被提起行政诉讼3件，1件由法院判决驳回，2件判决撤销。",
    "litigation.total=3 litigation.upheld=1 litigation.corrected=2",
  ],
  ["2012年收到依申请公开来信1件次。", "applications.received=1"],
  ["依申请公开政府信息的数量：无。", "applications.received=0"],
  ["政府信息公开的收费及减免情况：无。", "applications.fees_charged=0"],
  ["因政府信息公开申请行政复议、提起行政诉讼的情况：无。", "reconsideration.total=0 litigation.total=0"],
  ["未发生依申请公开政府信息方面的行政复议和行政诉讼。", "reconsideration.total=0 litigation.total=0"],
  ["共收到申请公开政府信息的要求0条。", "applications.received=0"],
  ["今年，全市共收到7起依申请公开案件。", "applications.received=7"],
  [
    "共办理回复依申请公开事项23件，其中网上政府信息公开申请件22件。",
    "applications.received=23 applications.received.online=22",
  ],
  ["收到政府信息公开申请31件，均通过政务网渠道提交。", "applications.received=31 applications.received.online=31"],
  [
    "受理依申请公开9件，具体为土地征收类6件，土地出让类1件，矿业权规划1件，城市规划1件。",
    "applications.received=9 applications.received.topic{土地征收类}=6 applications.received.topic{土地出让类}=1 applications.received.topic{矿业权规划}=1 applications.received.topic{城市规划}=1",
  ],
  ["收到依申请公开2件，均为网络申请件，均在规定时间内答复。", "applications.received=2 applications.received.online=2"],
  ["本年度发生依申请公开1次。", "applications.received=1"],
  ["没有因政府信息公开工作引起的行政诉讼、行政复议败诉案件。", ""],
  [
    "收到申请9件。\n按申请内容分：\n土地征收类5件\n社会保障3件；\n其他事项1件。\n其中网上申请9件。",
    "applications.received=9 applications.received.topic{土地征收类}=5 applications.received.topic{社会保障}=3 applications.received.topic{其他}=1 applications.received.online=9",
  ],
  ["本年度收到1条申请政府信息公开的受理件。", "applications.received=1"],
  [
    "全年收到网上依申请公开申请件6件，邮寄纸质版申请2件。",
    "applications.received.online=6 applications.received.letter=2",
  ],
  ["受理政府信息公开申请：无。", "applications.received=0"],
  [
    "受理信息公开申请15件，其中通过网上提交申请表方式提出的请求9件，通过信函方式提出申请6件。",
    "applications.received=15 applications.received.online=9 applications.received.letter=6",
  ],
  ["网上依申请公开系统共收到1宗信息。", "applications.received=1"],
  ["收到政府信息公开申请3件，都是通过网络提交。", "applications.received=3 applications.received.online=3"],
  [
    "收到申请9件。从申请内容看，社会组织登记类5件，优抚类4件。",
    "applications.received=9 applications.received.topic{社会组织登记类}=5 applications.received.topic{优抚类}=4",
  ],
  [
    "申请内容上，草场补偿、拆迁安置、社会保障三类依次为17件、11件和6件。",
    "applications.received.topic{草场补偿}=17 applications.received.topic{拆迁安置}=11 applications.received.topic{社会保障}=6",
  ],
  [
    "收到申请4件，当面申请和传真申请均为0件。",
    "applications.received=4 applications.received.in_person=0 applications.received.fax=0",
  ],
  ["收到申请7件，没有收到传真申请。", "applications.received=7 applications.received.fax=0"],

  [
    "共收到申请19件，其中传真申请6件、其他形式申请13件。",
    "applications.received=19 applications.received.fax=6 applications.received.other=13",
  ],
  [
    "共受理公开申请9件（其中网上6件、传真3件）。",
    "applications.received=9 applications.received.online=6 applications.received.fax=3",
  ],
  [
    "收到申请8件，其中信函3件、网上5件。",
    "applications.received=8 applications.received.letter=3 applications.received.online=5",
  ],
  [
    "收到申请31件，网络申请、信函申请和当面申请分别为19件、8件和4件。",
    "applications.received=31 applications.received.online=19 applications.received.letter=8 applications.received.in_person=4",
  ],
  [
    "全年共收到政府信息公开申请23件，其中：当面申请5件，占21.7%；网上申请10件，占43.5%；信函申请8件，占34.8%。",
    "applications.received=23 applications.received.in_person=5 applications.received.online=10 applications.received.letter=8",
  ],
  [
    "2012年度，本机关共受理政府信息公开申请17件，其中，以网络形式申请的9件，以信函形式申请的6件，当面申请的2件。",
    "applications.received=17 applications.received.online=9 applications.received.letter=6 applications.received.in_person=2",
  ],
  ["本年度未收到公民、法人和其他组织的政府信息公开申请。", "applications.received=0"],
  ["2012年，我局未接到公民、法人或者其他组织要求公开政府信息的申请。", "applications.received=0"],
  ["2012年度没有依申请公开信息的情况。", "applications.received=0"],
  ["2012年，本局受理依申请公开0件。", "applications.received=0"],
  ["全年共收到依申请公开3件，均已按时办结。", "applications.received=3"],
  ["2012年共收到公开申请45件，比去年增加12件，增长36.4%，答复率100%。", "applications.received=45"],
  [
    "从申请的信息内容来看，涉及征地拆迁的12件，占26.7%，涉及城乡规划的8件，涉及财政资金的5件。",
    "applications.received.topic{征地拆迁}=12 applications.received.topic{城乡规划}=8 applications.received.topic{财政资金}=5",
  ],
  ["共收到电子邮件申请4件、传真申请1件。", "applications.received.email=4 applications.received.fax=1"],
  ["截至2012年12月31日，我局没有收到任何申请公开信息的申请。", "applications.received=0"],
  ["我镇2012年依申请公开信息数为零。", "applications.received=0"],
  ["本年度无依申请公开政府信息。", "applications.received=0"],
  ["全年未出现依申请公开政府信息的情况。", "applications.received=0"],
  ["我局未收到政府信息公开申请，也没有依申请公开政府信息的答复。", "applications.received=0"],
  [
    "2012年全县共收到申请97件（其中网络申请67件、当面申请13件、信函及其他方式申请17件）。",
    "applications.received=97 applications.received.online=67 applications.received.in_person=13",
  ],
  [
    "其中通过电子邮件提出申请的3件，通过传真提出申请的2件，其他形式的1件。",
    "applications.received.email=3 applications.received.fax=2 applications.received.other=1",
  ],
  ["已受理12件，不予受理1件。", "applications.received=12"],
  [
    "本年度共收到政府信息公开申请三十六件，其中网上申请二十件。",
    "applications.received=36 applications.received.online=20",
  ],
  ["因申请人撤回等原因终止办理1件。", ""],
  [
    "2012年，共收到政府信息公开申请62件，同比下降10.1%。其中，通过网络平台申请41件，当面递交申请9件，邮寄申请12件。",
    "applications.received=62 applications.received.online=41 applications.received.in_person=9 applications.received.letter=12",
  ],
  ["全年受理群众申请公开政府信息8件，均在规定时限内予以答复。", "applications.received=8"],
  ["受理群众来信来访咨询电话286人次。", ""],
  [
    "公民申请公开10件，法人申请公开2件。",
    "applications.received@natural_person=10 applications.received@organization=2",
  ],
  ["县政府办公室共收到12件政府信息公开申请。", "applications.received=12"],
  ["全年共有12件依申请公开。", "applications.received=12"],
  ["截至12月底，共收到依申请公开信息15条，全部按时答复。", "applications.received=15"],
  ["全年共答复申请人25件次，其中电话答复5件次。", ""],
  ["2012年全市各级行政机关共收到政府信息公开申请1286件，其中市政府办公室收到156件。", "applications.received=1286"],
  ["申请内容主要涉及征地补偿、房屋拆迁等方面。", ""],
  ["本年度没有公民、法人和其他组织向我局提出信息公开申请。", "applications.received=0"],
  ["我局无依申请公开事项。", "applications.received=0"],
  ["2012年度，依申请公开政府信息为0。", "applications.received=0"],
  ["没有出现应予公开而未公开的情况。", ""],
  ["不存在超期答复情况。", ""],
  ["无法按照申请人要求提供的2件。", ""],
  [
    "受理申请9件，按内容分，土地征收类6件，问低保政策的3件。",
    "applications.received=9 applications.received.topic{土地征收类}=6 applications.received.topic{低保政策}=3",
  ],
  [
    "收到申请3件，都是信函申请，没有网上申请和传真申请。",
    "applications.received=3 applications.received.letter=3 applications.received.online=0 applications.received.fax=0",
  ],
  [
    "受理信息公开申请1件，申请人通过当面申请方式提出申请。",
    "applications.received=1 applications.received.in_person=1",
  ],
  ["发布依申请公开信息共28条。没有依申请公开及不予公开的信息类型。", ""],
  [
    "本年度不收取提供政府信息的费用。因政府信息公开申请行政复议、提起行政诉讼的情况为0次。",
    "applications.fees_charged=0 reconsideration.total=0 litigation.total=0",
  ],
  ["受理公民、法人和其他组织申请公开政府信息35件（次）。", "applications.received=35"],
  ["没有收到依申请公开信息的申请。不予公开信息有9条，主要是内部人事信息。", "applications.received=0"],
  ["收到申请12件，均在规定时间内答复，其中网上答复8件，当面答复4件。", "applications.received=12"],
  ["本年度接到市民电话申请2起，书面申请3起。", ""],
  ["依申请公开政府信息63条，不予以公开信息132条。受理申请的数量为0条。", "applications.received=0"],
  ["依申请公开政府信息63条，不予公开信息2条。", "applications.received=63 applications.outcome.denied=2"],
  // Two ways in one name: nobody knows how many by which, unless none came by either.
  [
    "收到申请31件，其中当面申请6件，信函传真申请14件，网络申请11件。",
    "applications.received=31 applications.received.in_person=6 applications.received.online=11",
  ],
  ["收到申请31件，其中信函、传真方式14件，网络或邮箱申请17件。", "applications.received=31"],
  [
    "收到申请31件，信函（传真）申请14件，网上在线申请17件。",
    "applications.received=31 applications.received.online=17",
  ],
  [
    "收到申请31件，其中信函、传真申请0件。",
    "applications.received=31 applications.received.fax=0 applications.received.letter=0",
  ],
  ["收到申请31件，14件通过信函、传真方式提出。", "applications.received=31"],
  [
    "收到申请31件，其中当面申请6件、传真申请14件、邮寄信函11件。",
    "applications.received=31 applications.received.in_person=6 applications.received.fax=14 applications.received.letter=11",
  ],
  ["2012年，办理完结政府信息公开申请41件（含上年度转办件）。", "applications.closed=41"],
  ["我局收到3条依申请公开，已按时办结。", "applications.received=3"],
  ["我局收到3条依申请公开已全部办结。", "applications.received=3"],
  ["全年依申请公开信息办理0件。", "applications.received=0"],
  [
    "全年共接受依申请公开9次，其中4件为不予公开。不予公开的4件中2件为属于行政查询事项，2件属于机关内部事务文件。",
    "applications.received=9 applications.outcome.denied=4 applications.outcome.denied.administrative_inquiry=2 applications.outcome.denied.internal_affairs=2",
  ],
  [
    "收到申请9件，其中8件本机关不掌握，1件属于部分公开并已按照规定时间办理完结。",
    "applications.received=9 applications.outcome.unable.not_held=8 applications.outcome.partially_granted=1",
  ],
  ["共收到依申请公开件27封。", "applications.received=27"],
  ["共收到群众来信27封。", ""],
  ["收到2条公众通过互动栏目提交的申请，均已答复。", "applications.received=2"],
  ["收到2条公众通过互动栏目提交的建议，均已答复。", ""],
  [
    "全年共受理政府信息公开申请3件，均按时答复。其中2件公开，1件经沟通不予公开。",
    "applications.received=3 applications.outcome.granted=2 applications.outcome.denied=1",
  ],
  ["受理申请5件，5件属于网络平台申请。", "applications.received=5 applications.received.online=5"],
  [
    "收到申请76件，办结申请77件（含2011年结转的3件）。",
    "applications.received=76 applications.closed=77 applications.carried_in=3",
  ],
  // What came in, by one way, and was answered.
  [
    "全年通过信件形式共收到并答复政府信息公开申请4件。",
    "applications.received=4 applications.received.letter=4 applications.outcome.total=4",
  ],
  [
    "通过当面形式共收到并答复4件。",
    "applications.received=4 applications.received.in_person=4 applications.outcome.total=4",
  ],
  ["全年共收到并依法答复申请7件。", "applications.received=7 applications.outcome.total=7"],
  [
    "全年共收到申请17件，其中通过网络收到申请9件，通过信函收到申请8件。",
    "applications.received=17 applications.received.letter=8 applications.received.online=9",
  ],
  ["通过信件形式共收到并答复群众诉求4件。", ""],
  ["通过网站共收到并回复群众留言9条。", ""],
  ["本年度依申请公开共受理2件。", "applications.received=2"],
  ["依申请公开工作共收到4件，办结4件。", "applications.received=4 applications.closed=4"],
  ["依申请公开共受理建议2件。", ""],
  ["收到政府信息依申请公开办理事项3件。", "applications.received=3"],
  ["收到7份要求公开政府信息的申请。", "applications.received=7"],
  [
    "收到申请50件，予以公开16件，申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请2件，申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请1件。",
    "applications.received=50 applications.outcome.granted=16 applications.outcome.other.amendment_overdue=2 applications.outcome.other.fee_overdue=1",
  ],
  [
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请2件。",
    "applications.outcome.other.amendment_overdue=2",
  ],
  [
    "收到申请12件，办结11件，1件由2022年度结转至2023年度。",
    "applications.received=12 applications.closed=11 applications.carried_out=1",
  ],
  [
    "收到申请6件，予以公开4件，不子公开2件。",
    "applications.received=6 applications.outcome.granted=4 applications.outcome.denied=2",
  ],
  [
    "收到申请12件，办结8件，转入2013年办理4件。",
    "applications.received=12 applications.closed=8 applications.carried_out=4",
  ],
  [
    "受理申请12件，余4件转2013年度办理（符合时限要求）；行政复议2件。",
    "applications.received=12 applications.carried_out=4 reconsideration.total=2",
  ],
  ["收到申请5件。其中1件依申请公开，3件予以公开。", "applications.received=5 applications.outcome.granted=3"],
  ["受理3个申请公开信息事项。", "applications.received=3"],
  ["收到12条依申请公开信息。", "applications.received=12"],
  ["收到申请7件，其中官网申请4件。", "applications.received=7 applications.received.online=4"],
  [
    "未收到信息公开当面申请、传真申请、信函申请。",
    "applications.received.in_person=0 applications.received.fax=0 applications.received.letter=0",
  ],
  [
    "今年收到申请38件。申请以信函提交为主，达21件，网络提交11件、当面6件。",
    "applications.received=38 applications.received.letter=21 applications.received.online=11 applications.received.in_person=6",
  ],
  // All, or those that came so.
  ["申请以网络为主，共38件。", ""],
  ["全年收到自然人、法人申请7件。", "applications.received=7"],
  [
    "无当面、传真、信函申请，收到网上申请7件。",
    "applications.received.in_person=0 applications.received.fax=0 applications.received.letter=0 applications.received.online=7",
  ],
  ["未收到以当面、信函等形式提出的申请。", "applications.received=0"],
  [
    "收到申请12件。按申请方式分：网上9件、当面3件。",
    "applications.received=12 applications.received.online=9 applications.received.in_person=3",
  ],
  ["全年有3件建议提案转2013年办理。", ""],
  ["收到12件申请公开信息方面的来电咨询。", ""],
  ["全年收到书面申请4件，均已按时答复。", "applications.received=4"],
  ["全年收到书面申请4件，口头申请2件。", ""],
  ["收到网上申请3件，收到书面申请4件。", "applications.received.online=3"],
  ["全年收到网上依申请公开2件。", "applications.received=2 applications.received.online=2"],
  ["全年收到申请9件。收到网络申请3件。", "applications.received=9 applications.received.online=3"],
  ["全年收到网络申请3件，信函申请2件。", "applications.received.online=3 applications.received.letter=2"],
  [
    "收到申请7件，其中6件为网上申请，1件为到局里现场申请。",
    "applications.received=7 applications.received.online=6 applications.received.in_person=1",
  ],
  ["收到信息公开申请7件，其中通过系统收到5件，局长信箱收到2件。", "applications.received=7"],
  ["办理公开信箱邮件32件，其中主动公开来信4件。", ""],
  ["我局共收到依申请公开办件2件。", "applications.received=2"],
  ["受理行政审批申请2600件。", ""],
  [
    "全年共收到依申请公开12件，其中自然人11件、企业1件。",
    "applications.received=12 applications.received@natural_person=11 applications.received@business=1",
  ],
  [
    "全年共收到依申请公开12件，其中自然人11件、法人1件。",
    "applications.received=12 applications.received@natural_person=11 applications.received@organization=1",
  ],
  [
    "收到申请23件，其中当面申请8、信函申请5、网络申请10件。",
    "applications.received=23 applications.received.in_person=8 applications.received.letter=5 applications.received.online=10",
  ],
  ["全年收到申请12件，其他答复9件。", "applications.received=12"],
];

test.each(received)("%s", (sentence, facts) => {
  expect(factsOf(report(7, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
