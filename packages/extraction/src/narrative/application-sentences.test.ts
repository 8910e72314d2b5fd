import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const applications: Sentences = [
  [
    "收到申请9件，其中以组织名义提交的政府信息申请有2件，以个人名义7件。",
    "applications.received@natural_person=7 applications.received@organization=2 applications.received=9",
  ],
  [
    "同意部分公开7件，不同意公开1件（为不是《条例》所指政府信息）。",
    "applications.outcome.denied.not_government_information=1 applications.outcome.denied=1 applications.outcome.partially_granted=7",
  ],
  ["全年共收到依申请公开请求30件。", "applications.received=30"],
  [
    "受理群众提出的政府信息公开申请6件，并对群众在门户网站提出的17条业务咨询与意见建议作出了回复。",
    "applications.received=6",
  ],
  ["因政府信息公开申请行政复议、提起行政诉讼的情况。无。", "reconsideration.total=0 litigation.total=0"],
  ["全年没有收到申请人要求公开政府信息的情况。", "applications.received=0"],
  [
    "收到申请24件。公民个人提出申请23件，法人或其他组织提出申请1件。",
    "applications.received=24 applications.received@natural_person=23 applications.received@organization=1",
  ],
  [
    "受理政府信息公开申请9件，其中，通过互联网提交表单申请形式8件，以信函形式申请1件。",
    "applications.received=9 applications.received.online=8 applications.received.letter=1",
  ],
  [
    "收到政府信息公开申请3条，已同意政府信息公开申请2条，已拒绝政府信息公开申请1条。",
    "applications.received=3 applications.outcome.granted=2 applications.outcome.denied=1",
  ],
  ["共收到申请7件；答复完毕6件。", "applications.received=7 applications.outcome.total=6"],
  ["共收到来信90件，其中市长信箱20件，政府网站60件，转来信件10件。", "mailbox.received=20"],
  ["全年无依申请公开行政复议、行政诉讼情况。", "reconsideration.total=0 litigation.total=0"],
  ["没有因政府信息公开申请有关的行政复议或行政诉讼情况。", "reconsideration.total=0 litigation.total=0"],
  ["通过信息公开平台收到申请3件。", "applications.received=3 applications.received.online=3"],
  [
    "通过网站收到政府信息公开申请2件，通过信函收到申请1件。",
    "applications.received.online=2 applications.received.letter=1",
  ],
  [
    "共收到申请26件，其中申请人自行撤销2件，依法依规答复处理24件。",
    "applications.received=26 applications.outcome.total=24",
  ],
  [
    "全年办理政府信息公开申请8件，其中予以公开或部分公开2件，本机关不掌握4件，已通过网站对外公开1件，不予公开1件。",
    "applications.received=8 applications.outcome.unable.not_held=4 applications.outcome.already_public=1 applications.outcome.denied=1",
  ],
  [
    "收到申请4件，办结4件。其中予以部份公开1件。",
    "applications.received=4 applications.closed=4 applications.outcome.partially_granted=1",
  ],
  ["受理申请3件，已完成依申请公开申请2件。", "applications.received=3 applications.closed=2"],
  [
    "收到申请10件，2011年结转申请2件，结转2013年度继续办理1件。",
    "applications.received=10 applications.carried_in=2 applications.carried_out=1",
  ],
  ["2012年结转申请2件。", ""],
  [
    "共收到政府信息公开申请12件（含新收11件、上年结转1件），均已答复。",
    "applications.received=11 applications.carried_in=1",
  ],
  ["共受理申请12件，其中上年结转1件，新收11件。", "applications.received=11 applications.carried_in=1"],
  ["收到申请3件，无下年度结转。", "applications.received=3 applications.carried_out=0"],
  ["本年度，未接到群众要求公开的信息。", "applications.received=0"],
  ["涉行政复议、行政诉讼案件73件，结果维持61件。", ""],
  [
    "发生行政复议、行政诉讼案件3件，其中行政复议2件，维持1件，行政诉讼1件。",
    "reconsideration.total=2 reconsideration.upheld=1 litigation.total=1",
  ],
  ["涉行政复议、行政诉讼案件0件。", "reconsideration.total=0 litigation.total=0"],
  [
    "2012年县水利局依申请信息公开办理有69件，均为自然人申请。予以公开35件；部分予以公开1件；不予公开2件，其中1件因涉及第三方合法权益，1件属于政府内部事务信息；由于本机关不掌握相关政府信息而无法提供29件；转结下年度继续办理2件。",
    "applications.received=69 applications.received@natural_person=69 applications.outcome.granted=35 applications.outcome.partially_granted=1 applications.outcome.denied=2 applications.outcome.denied.third_party_rights=1 applications.outcome.denied.internal_affairs=1 applications.outcome.unable=29 applications.outcome.unable.not_held=29 applications.carried_out=2",
  ],
  [
    "受理3件，办结4件（其中1件为2011年结转本年度办理）。",
    "applications.received=3 applications.closed=4 applications.carried_in=1",
  ],
  [
    "收到申请31件，办结29件，结转至2013年度2件。",
    "applications.received=31 applications.closed=29 applications.carried_out=2",
  ],
  [
    "收到申请94件，办结91件，结转2013年办理3件。",
    "applications.received=94 applications.closed=91 applications.carried_out=3",
  ],
  ["办理回复依申请公开6件，其中5件按规定程序及时答复申请人。", "applications.received=6 applications.outcome.total=5"],
  [
    "收到申请3件，2件为自然人申请，1件为商业机构申请，已全部办结。",
    "applications.received=3 applications.received@natural_person=2 applications.received@business=1",
  ],
  ["受理依申请公开件9件，均通过信函递交，已办理结束。", "applications.received=9 applications.received.letter=9"],
  ["共答复各类政府信息公开申请31件。", "applications.outcome.total=31"],
  [
    "受理申请5件。其中，已主动公开和同意公开的3件，不属于本机关公开的2件。",
    "applications.received=5 applications.outcome.not_this_agency=2",
  ],
  [
    "收到申请7件，同意公开的有1件，部分公开的有3件，已公开的有3件。",
    "applications.received=7 applications.outcome.granted=1 applications.outcome.partially_granted=3 applications.outcome.already_public=3",
  ],
  ["发生1起有关政府信息公开事务的行政复议案件。", "reconsideration.total=1"],
  ["因涉及商业秘密不予公开3件。", "applications.outcome.denied=3 applications.outcome.denied.trade_secret=3"],
  [
    "收到申请33件，21件均在规定时间内完成答复工作，12件结转下年度继续办理。",
    "applications.received=33 applications.outcome.total=21 applications.carried_out=12",
  ],
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
  ["收到依申请公开申请0件，办结公开申请0件。", "applications.received=0 applications.closed=0"],
  ["2012年收到依申请公开来信1件次。", "applications.received=1"],
  [
    "收到政府信息公开申请14条，其中9条属于本机关不掌握相关政府信息，5条属于其他不存在信息。",
    "applications.received=14 applications.outcome.unable.not_held=9 applications.outcome.nonexistent=5",
  ],
  [
    "收到申请83件，结转上年未办结申请1件，2012年结转至2013年政府信息公开申请5件。",
    "applications.received=83 applications.carried_in=1 applications.carried_out=5",
  ],
  [
    "全年接收政府信息公开申请10件，共办结8件，结转2013年度继续办理2件。",
    "applications.received=10 applications.closed=8 applications.carried_out=2",
  ],
  [
    "规范受理并办结依申请公开事项14件。其中6件申请进入行政复议程序。",
    "applications.received=14 applications.closed=14 reconsideration.total=6",
  ],
  ["依申请公开政府信息的数量：无。", "applications.received=0"],
  ["政府信息公开的收费及减免情况：无。", "applications.fees_charged=0"],
  ["因政府信息公开申请行政复议、提起行政诉讼的情况：无。", "reconsideration.total=0 litigation.total=0"],
  ["未发生依申请公开政府信息方面的行政复议和行政诉讼。", "reconsideration.total=0 litigation.total=0"],
  ["共收到申请公开政府信息的要求0条。", "applications.received=0"],
  [
    "通过政务公开专区接收政府信息公开申请12件。全县收到政府信息公开申请78件，结转下年度继续办理政府信息公开申请7件。",
    "applications.received=78 applications.carried_out=7",
  ],
  [
    "收到申请30件（其中1件为上年度结转），答复依申请公开政府信息29件。",
    "applications.received=30 applications.carried_in=1 applications.outcome.total=29",
  ],
  ["今年，全市共收到7起依申请公开案件。", "applications.received=7"],
  [
    "收到申请24起，答复24起。其中公开1起，告知其他途径3起，不存在9起，属于行政执法案卷5起，属于内部事务信息2起，属于过程性信息4起。",
    "applications.received=24 applications.outcome.total=24 applications.outcome.granted=1 applications.outcome.redirected=3 applications.outcome.nonexistent=9 applications.outcome.denied.enforcement_files=5 applications.outcome.denied.internal_affairs=2 applications.outcome.denied.deliberative_process=4",
  ],
  [
    "收到申请17件，其中通过政府网站申请13件、向县政府办公室邮寄纸质版申请4件，2件由于重复申请不予处理，无申请件结转到下一年度。",
    "applications.received=17 applications.received.online=13 applications.received.letter=4 applications.outcome.not_processed.repeat=2 applications.carried_out=0",
  ],
  [
    "共办理回复依申请公开事项23件，其中网上政府信息公开申请件22件。",
    "applications.received=23 applications.received.online=22",
  ],
  [
    "收到依申请公开2件，通过信息公开平台申请2件，1件转结2013年办结。",
    "applications.received=2 applications.received.online=2 applications.carried_out=1",
  ],
  ["收到政府信息公开申请31件，均通过政务网渠道提交。", "applications.received=31 applications.received.online=31"],
  ["予以公开与部分公开4宗，无法提供5宗。", "applications.outcome.unable=5"],
  ["依申请公开受理和办结6件。", "applications.received=6 applications.closed=6"],
  [
    "受理依申请公开9件，具体为土地征收类6件，土地出让类1件，矿业权规划1件，城市规划1件。",
    "applications.received=9 applications.received.topic{土地征收类}=6 applications.received.topic{土地出让类}=1 applications.received.topic{矿业权规划}=1 applications.received.topic{城市规划}=1",
  ],
  ["14件政府信息公开申请已全部办结。", "applications.closed=14"],
  ["收到依申请公开2件，均为网络申请件，均在规定时间内答复。", "applications.received=2 applications.received.online=2"],
  [
    "收到申请5件，其中自然人3件，均通过信函方式提出。",
    "applications.received=5 applications.received@natural_person=3",
  ],
  ["新受理申请17件，上年转结政府信息公开申请3件。", "applications.received=17 applications.carried_in=3"],
  ["本年度发生依申请公开1次。", "applications.received=1"],
  ["没有因政府信息公开工作引起的行政诉讼、行政复议败诉案件。", ""],
  [
    "收到申请9件。\n按申请内容分：\n土地征收类5件\n社会保障3件；\n其他事项1件。\n其中网上申请9件。",
    "applications.received=9 applications.received.topic{土地征收类}=5 applications.received.topic{社会保障}=3 applications.received.topic{其他}=1 applications.received.online=9",
  ],
  ["收到申请4件，其中2件因重复申请不予处理。", "applications.received=4 applications.outcome.not_processed.repeat=2"],
  [
    "同意公开6件，不同意公开1件（涉及他人账户，属个人隐私）。",
    "applications.outcome.granted=6 applications.outcome.denied=1 applications.outcome.denied.privacy=1",
  ],
  [
    "不予公开两件（一件涉及个人隐私，一件内容不全）。",
    "applications.outcome.denied=2 applications.outcome.denied.privacy=1",
  ],
  ["本年度收到1条申请政府信息公开的受理件。", "applications.received=1"],
  ["收到申请3件，告知其他途径1件。", "applications.received=3 applications.outcome.redirected=1"],
  [
    "全年收到网上依申请公开申请件6件，邮寄纸质版申请2件。",
    "applications.received.online=6 applications.received.letter=2",
  ],
  [
    "全年收到申请10起，不存在9起，公开1起。",
    "applications.received=10 applications.outcome.nonexistent=9 applications.outcome.granted=1",
  ],
  [
    "收到申请7件其中当面申请5件信函申请2件没有网上申请\n答复7件其中同意公开6件没有不予公开的情况\n按申请内容分\n宅基地审批类3件\n土地流转类4件",
    "applications.received=7 applications.received.in_person=5 applications.received.letter=2 applications.received.online=0 applications.outcome.total=7 applications.outcome.granted=6 applications.outcome.denied=0 applications.received.topic{宅基地审批类}=3 applications.received.topic{土地流转类}=4",
  ],
  ["受理政府信息公开申请：无。", "applications.received=0"],
  [
    "全年收到依申请公开3件，公开2件，不予公开1件。",
    "applications.received=3 applications.outcome.granted=2 applications.outcome.denied=1",
  ],
  ["受理依申请公开8件，办结10件（含去年转入今年办结2件）。", "applications.received=8 applications.closed=10"],
  [
    "受理信息公开申请15件，其中通过网上提交申请表方式提出的请求9件，通过信函方式提出申请6件。",
    "applications.received=15 applications.received.online=9 applications.received.letter=6",
  ],
  ["网上依申请公开系统共收到1宗信息。", "applications.received=1"],
  [
    "收到申请4件。申请主体方面，公民申请3件，企业申请1件。",
    "applications.received=4 applications.received@natural_person=3 applications.received@business=1",
  ],
  ["收到政府信息公开申请3件，都是通过网络提交。", "applications.received=3 applications.received.online=3"],
  [
    "收到申请5件，没有延期办理和不同意公开的情况。",
    "applications.received=5 applications.closed.extended=0 applications.outcome.denied=0",
  ],
  ["不予公开的4件，均为涉及个人隐私。", "applications.outcome.denied=4 applications.outcome.denied.privacy=4"],
  ["不予公开的4件，涉及个人隐私1件。", "applications.outcome.denied=4 applications.outcome.denied.privacy=1"],
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
  [
    "从答复结果看，予以公开、部分公开、不予公开分别为54件、16件、38件。",
    "applications.outcome.granted=54 applications.outcome.partially_granted=16 applications.outcome.denied=38",
  ],
  [
    "新收申请102件，其中自然人83件、法人或其他组织19件。",
    "applications.received=102 applications.received@natural_person=83 applications.received@organization=19",
  ],
  ["收到申请7件，没有收到传真申请。", "applications.received=7 applications.received.fax=0"],

  [
    "共收到申请19件，其中传真申请6件、其他形式申请13件。",
    "applications.received=19 applications.received.fax=6 applications.received.other=13",
  ],
  [
    "不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。",
    "applications.outcome.denied=35 applications.outcome.unable=265 applications.outcome.not_processed=158 applications.outcome.other=0",
  ],
  [
    "全年共收到政府信息公开申请23件，其中：当面申请5件，占21.7%；网上申请10件，占43.5%；信函申请8件，占34.8%。",
    "applications.received=23 applications.received.in_person=5 applications.received.online=10 applications.received.letter=8",
  ],
  [
    "2012年度，本机关共受理政府信息公开申请17件，其中，以网络形式申请的9件，以信函形式申请的6件，当面申请的2件。",
    "applications.received=17 applications.received.online=9 applications.received.letter=6 applications.received.in_person=2",
  ],
  [
    "在已经答复的申请中，“同意公开”的12件，占总数的60%；“同意部分公开”的3件；“不予公开”的2件；“信息不存在”的2件；“非本机关掌握”的1件。",
    "applications.outcome.granted=12 applications.outcome.partially_granted=3 applications.outcome.denied=2 applications.outcome.nonexistent=2 applications.outcome.not_this_agency=1",
  ],
  [
    "全年收到申请8件，已全部答复，其中同意公开6件，信息不存在1件，告知补正1件。",
    "applications.received=8 applications.outcome.granted=6 applications.outcome.nonexistent=1 applications.outcome.asked_to_amend=1",
  ],
  ["本年度未收到公民、法人和其他组织的政府信息公开申请。", "applications.received=0"],
  ["2012年，我局未接到公民、法人或者其他组织要求公开政府信息的申请。", "applications.received=0"],
  ["2012年度没有依申请公开信息的情况。", "applications.received=0"],
  ["不予公开信息有10条，主要是关于人事安排的信息。", "applications.outcome.denied=10"],
  ["2012年，本局受理依申请公开0件。", "applications.received=0"],
  ["全年共收到依申请公开3件，均已按时办结。", "applications.received=3"],
  ["2012年共收到公开申请45件，比去年增加12件，增长36.4%，答复率100%。", "applications.received=45"],
  ["申请人主要为自然人，其中自然人申请30件，法人申请15件。", "applications.received@natural_person=30"],
  [
    "从申请的信息内容来看，涉及征地拆迁的12件，占26.7%，涉及城乡规划的8件，涉及财政资金的5件。",
    "applications.received.topic{征地拆迁}=12 applications.received.topic{城乡规划}=8 applications.received.topic{财政资金}=5",
  ],
  ["共收到电子邮件申请4件、传真申请1件。", "applications.received.email=4 applications.received.fax=1"],
  [
    "全年收到政府信息公开申请共计123件（含上年结转3件），其中自然人申请110件，法人或其他组织申请13件。",
    "applications.received=123 applications.carried_in=3",
  ],
  [
    "新收政府信息公开申请56件，结转上年度申请4件，办结58件，结转下年度继续办理2件。",
    "applications.received=56 applications.carried_in=4 applications.closed=58 applications.carried_out=2",
  ],
  [
    "共办理政府信息公开申请21件，其中予以公开10件，部分公开2件，不予公开3件，无法提供4件，不予处理1件，其他处理1件。",
    "applications.received=21 applications.outcome.granted=10 applications.outcome.partially_granted=2 applications.outcome.denied=3 applications.outcome.unable=4 applications.outcome.not_processed=1 applications.outcome.other=1",
  ],
  [
    "申请答复12件，其中：属于已主动公开范围5件，同意公开4件，不同意公开1件，不属于本机关公开1件，申请信息不存在1件。",
    "applications.outcome.total=12 applications.outcome.already_public=5 applications.outcome.granted=4 applications.outcome.denied=1 applications.outcome.not_this_agency=1 applications.outcome.nonexistent=1",
  ],
  [
    "在“不同意公开”的答复中，涉及国家秘密1件，涉及商业秘密2件，涉及个人隐私3件。",
    "applications.outcome.denied.state_secret=1 applications.outcome.denied.trade_secret=2 applications.outcome.denied.privacy=3",
  ],
  ["按时办结数20件，延期办结数3件。", "applications.closed.on_time=20 applications.closed.extended=3"],
  [
    "答复公开申请31件，同比增长15%，其中主动公开范围的8件，同意公开18件。",
    "applications.outcome.total=31 applications.outcome.already_public=8 applications.outcome.granted=18",
  ],
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
  ["申请总数为28件，其中面向自然人的26件。", "applications.received=28 applications.received@natural_person=26"],
  [
    "告知申请人补正3件，告知通过其他途径办理2件。",
    "applications.outcome.asked_to_amend=3 applications.outcome.redirected=2",
  ],
  ["因申请人撤回等原因终止办理1件。", ""],
  [
    "2012年，共收到政府信息公开申请62件，同比下降10.1%。其中，通过网络平台申请41件，当面递交申请9件，邮寄申请12件。",
    "applications.received=62 applications.received.online=41 applications.received.in_person=9 applications.received.letter=12",
  ],
  [
    "在办理的62件申请中，同意公开的38件，占61.3%；部分公开的4件；不予公开的3件；非本机关政府信息的7件；信息不存在的8件；重复申请的2件。",
    "applications.received=62 applications.outcome.granted=38 applications.outcome.partially_granted=4 applications.outcome.denied=3 applications.outcome.not_this_agency=7 applications.outcome.nonexistent=8 applications.outcome.not_processed.repeat=2",
  ],
  ["全年受理群众申请公开政府信息8件，均在规定时限内予以答复。", "applications.received=8"],
  ["受理群众来信来访咨询电话286人次。", ""],
  [
    "本年度共受理依申请公开政府信息12件，办结12件，办结率100%，公民满意率100%。",
    "applications.received=12 applications.closed=12",
  ],
  ["公民申请公开10件，法人申请公开2件。", ""],
  [
    "从申请方式看，当面申请6件，信函申请4件，网络申请2件；从申请人看，公民11件，组织1件。",
    "applications.received.in_person=6 applications.received@natural_person=11 applications.received.letter=4 applications.received.online=2",
  ],
  ["县政府办公室共收到12件政府信息公开申请。", "applications.received=12"],
  ["全年共有12件依申请公开。", "applications.received=12"],
  [
    "收到和处理政府信息公开申请5件，上年结转0件，结转下年0件。",
    "applications.received=5 applications.carried_in=0 applications.carried_out=0",
  ],
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
    "共收到申请7件，7件均为当面申请，7件全部同意公开。",
    "applications.received=7 applications.received.in_person=7 applications.outcome.granted=7",
  ],
  [
    "全年收到申请12件。不予公开的2件均涉及商业秘密。",
    "applications.received=12 applications.outcome.denied=2 applications.outcome.denied.trade_secret=2",
  ],
  [
    "受理申请9件，按内容分，土地征收类6件，问低保政策的3件。",
    "applications.received=9 applications.received.topic{土地征收类}=6 applications.received.topic{低保政策}=3",
  ],
  [
    "新收申请22件，以律师事务所提出的居多：法人或其他组织14件，自然人8件。",
    "applications.received=22 applications.received@organization=14 applications.received@natural_person=8",
  ],
  [
    "收到申请3件，都是信函申请，没有网上申请和传真申请。",
    "applications.received=3 applications.received.letter=3 applications.received.online=0 applications.received.fax=0",
  ],
  [
    "新收申请48件。自然人申请41件，法人或其他组织申请7件。",
    "applications.received=48 applications.received@natural_person=41 applications.received@organization=7",
  ],
  [
    "受理信息公开申请1件，申请人通过当面申请方式提出申请。",
    "applications.received=1 applications.received.in_person=1",
  ],
  ["发布依申请公开信息共28条。没有依申请公开及不予公开的信息类型。", ""],
  ["已到答复期的3件申请全部按期答复。", "applications.outcome.total=3"],
  [
    "本年度不收取提供政府信息的费用。因政府信息公开申请行政复议、提起行政诉讼的情况为0次。",
    "applications.fees_charged=0 reconsideration.total=0 litigation.total=0",
  ],
  [
    "同意公开答复35件，“非本部门掌握”的3件，否决公开答复1件。",
    "applications.outcome.granted=35 applications.outcome.not_this_agency=3 applications.outcome.denied=1",
  ],
  ["共答复政府信息公开申请45件，其中网上答复12件。", "applications.outcome.total=45"],
  ["受理公民、法人和其他组织申请公开政府信息35件（次）。", "applications.received=35"],
  ["没有收到依申请公开信息的申请。不予公开信息有9条，主要是内部人事信息。", "applications.received=0"],
  [
    "收到申请6件，其中3件予以公开，2件不予公开，1件信息不存在。",
    "applications.received=6 applications.outcome.granted=3 applications.outcome.denied=2 applications.outcome.nonexistent=1",
  ],
  [
    "在答复的申请中，3件同意公开，2件部分公开，1件不属本机关。",
    "applications.outcome.granted=3 applications.outcome.partially_granted=2 applications.outcome.not_this_agency=1",
  ],
  ["收到申请12件，均在规定时间内答复，其中网上答复8件，当面答复4件。", "applications.received=12"],
  ["收到申请12件，电话答复12件。", "applications.received=12 applications.outcome.total=12"],
  ["本年度接到市民电话申请2起，书面申请3起。", ""],
];

const reconsideration: Sentences = [
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
    "reconsideration.total=3 reconsideration.upheld=2 reconsideration.corrected=1 litigation.total=1",
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
  ["涉及政府信息公开的行政复议案件1件，结果为维持；行政诉讼案件0件。", "reconsideration.total=1 litigation.total=0"],
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
  ["行政复议、行政诉讼和申诉的件数均为0。", "reconsideration.total=0 litigation.total=0"],
  ["没有因政府信息公开而向我局申请行政复议或向法院起诉。", "reconsideration.total=0 litigation.total=0"],
];

test.each([
  ...applications.map(([sentence, facts]) => [sentence, facts, 7] as const),
  ...reconsideration.map(([sentence, facts]) => [sentence, facts, 9] as const),
])("%s", (sentence, facts, place) => {
  expect(factsOf(report(place, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});

test("a heading goes over into no line below it", () => {
  const heading = "（二）因政府信息公开申请行政复议、提起行政诉讼的情况";
  expect(factsOf(report(9, `${heading}\n收到行政复议申请0件，未作其他统计`))).toEqual(["reconsideration.total=0"]);
});
