import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const answers: Sentences = [
  [
    "全年共办理并答复政府信息公开申请23件，其中予以公开10件。",
    "applications.outcome.total=23 applications.outcome.granted=10",
  ],
  [
    "收到申请9条，答复总数9条，其中同意公开答复数5条，其它公开答复数2条，免于公开答复数2条。",
    "applications.outcome.denied=2 applications.outcome.granted=5 applications.outcome.total=9 applications.received=9",
  ],
  [
    "同意部分公开7件，不同意公开1件（为不是《条例》所指政府信息）。",
    "applications.outcome.denied.not_government_information=1 applications.outcome.denied=1 applications.outcome.partially_granted=7",
  ],
  [
    "收到政府信息公开申请3条，已同意政府信息公开申请2条，已拒绝政府信息公开申请1条。",
    "applications.received=3 applications.outcome.granted=2 applications.outcome.denied=1",
  ],
  ["共收到申请7件；答复完毕6件。", "applications.received=7 applications.outcome.total=6"],
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
  [
    "共收到政府信息公开申请31件，其中，公开渠道可查询并告知申请人查询方法的6件，予以公开的20件，不予公开5件。",
    "applications.received=31 applications.outcome.already_public=6 applications.outcome.granted=20 applications.outcome.denied=5",
  ],
  [
    "全年收到政府信息公开申请1件，为本机关不掌握的政府信息。",
    "applications.received=1 applications.outcome.unable.not_held=1",
  ],
  ["收到政府信息公开申请3件，均予以公开。", "applications.received=3 applications.outcome.granted=3"],
  ["收到政府信息公开申请3件，为上年同期的2倍。", "applications.received=3"],
  [
    "全年共办结依申请2件，其中公开答复1件，不予公开答复1件。",
    "applications.closed=2 applications.outcome.granted=1 applications.outcome.denied=1",
  ],
  ["全年收到公开申请5件，5件均已及时答复。", "applications.received=5 applications.outcome.total=5"],
  ["受理申请3件，已完成依申请公开申请2件。", "applications.received=3 applications.closed=2"],
  [
    "收到申请10件，2011年结转申请2件，结转2013年度继续办理1件。",
    "applications.received=10 applications.carried_in=2 applications.carried_out=1",
  ],
  [
    "共收到政府信息公开申请12件（含新收11件、上年结转1件），均已答复。",
    "applications.received=11 applications.carried_in=1",
  ],
  ["共受理申请12件，其中上年结转1件，新收11件。", "applications.received=11 applications.carried_in=1"],
  ["收到申请3件，无下年度结转。", "applications.received=3 applications.carried_out=0"],
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
  ["共答复各类政府信息公开申请31件。", "applications.outcome.total=31"],
  [
    "受理申请5件。其中，已主动公开和同意公开的3件，不属于本机关公开的2件。",
    "applications.received=5 applications.outcome.not_this_agency=2",
  ],
  [
    "收到申请7件，同意公开的有1件，部分公开的有3件，已公开的有3件。",
    "applications.received=7 applications.outcome.granted=1 applications.outcome.partially_granted=3 applications.outcome.already_public=3",
  ],
  ["因涉及商业秘密不予公开3件。", "applications.outcome.denied=3 applications.outcome.denied.trade_secret=3"],
  [
    "收到申请33件，21件均在规定时间内完成答复工作，12件结转下年度继续办理。",
    "applications.received=33 applications.outcome.total=21 applications.carried_out=12",
  ],
  ["收到依申请公开申请0件，办结公开申请0件。", "applications.received=0 applications.closed=0"],
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
  [
    "通过政务公开专区接收政府信息公开申请12件。全县收到政府信息公开申请78件，结转下年度继续办理政府信息公开申请7件。",
    "applications.received=78 applications.carried_out=7",
  ],
  [
    "收到申请30件（其中1件为上年度结转），答复依申请公开政府信息29件。",
    "applications.received=30 applications.carried_in=1 applications.outcome.total=29",
  ],
  [
    "收到申请24起，答复24起。其中公开1起，告知其他途径3起，不存在9起，属于行政执法案卷5起，属于内部事务信息2起，属于过程性信息4起。",
    "applications.received=24 applications.outcome.total=24 applications.outcome.granted=1 applications.outcome.redirected=3 applications.outcome.nonexistent=9 applications.outcome.denied.enforcement_files=5 applications.outcome.denied.internal_affairs=2 applications.outcome.denied.deliberative_process=4",
  ],
  [
    "收到申请17件，其中通过政府网站申请13件、向县政府办公室邮寄纸质版申请4件，2件由于重复申请不予处理，无申请件结转到下一年度。",
    "applications.received=17 applications.received.online=13 applications.received.letter=4 applications.outcome.not_processed.repeat=2 applications.carried_out=0",
  ],
  [
    "收到依申请公开2件，通过信息公开平台申请2件，1件转结2013年办结。",
    "applications.received=2 applications.received.online=2 applications.carried_out=1",
  ],
  ["予以公开与部分公开4宗，无法提供5宗。", "applications.outcome.unable=5"],
  ["依申请公开受理和办结6件。", "applications.received=6 applications.closed=6"],
  ["14件政府信息公开申请已全部办结。", "applications.closed=14"],
  ["新受理申请17件，上年转结政府信息公开申请3件。", "applications.received=17 applications.carried_in=3"],
  ["收到申请4件，其中2件因重复申请不予处理。", "applications.received=4 applications.outcome.not_processed.repeat=2"],
  [
    "同意公开6件，不同意公开1件（涉及他人账户，属个人隐私）。",
    "applications.outcome.granted=6 applications.outcome.denied=1 applications.outcome.denied.privacy=1",
  ],
  [
    "不予公开两件（一件涉及个人隐私，一件内容不全）。",
    "applications.outcome.denied=2 applications.outcome.denied.privacy=1",
  ],
  ["收到申请3件，告知其他途径1件。", "applications.received=3 applications.outcome.redirected=1"],
  [
    "全年收到申请10起，不存在9起，公开1起。",
    "applications.received=10 applications.outcome.nonexistent=9 applications.outcome.granted=1",
  ],
  [
    "收到申请7件其中当面申请5件信函申请2件没有网上申请\n答复7件其中同意公开6件没有不予公开的情况\n按申请内容分\n宅基地审批类3件\n土地流转类4件",
    "applications.received=7 applications.received.in_person=5 applications.received.letter=2 applications.received.online=0 applications.outcome.total=7 applications.outcome.granted=6 applications.outcome.denied=0 applications.received.topic{宅基地审批类}=3 applications.received.topic{土地流转类}=4",
  ],
  [
    "全年收到依申请公开3件，公开2件，不予公开1件。",
    "applications.received=3 applications.outcome.granted=2 applications.outcome.denied=1",
  ],
  ["受理依申请公开8件，办结10件（含去年转入今年办结2件）。", "applications.received=8 applications.closed=10"],
  [
    "收到申请5件，没有延期办理和不同意公开的情况。",
    "applications.received=5 applications.closed.extended=0 applications.outcome.denied=0",
  ],
  ["不予公开的4件，均为涉及个人隐私。", "applications.outcome.denied=4 applications.outcome.denied.privacy=4"],
  ["不予公开的4件，涉及个人隐私1件。", "applications.outcome.denied=4 applications.outcome.denied.privacy=1"],
  [
    "从答复结果看，予以公开、部分公开、不予公开分别为54件、16件、38件。",
    "applications.outcome.granted=54 applications.outcome.partially_granted=16 applications.outcome.denied=38",
  ],
  [
    "不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。",
    "applications.outcome.denied=35 applications.outcome.unable=265 applications.outcome.not_processed=158 applications.outcome.other=0",
  ],
  [
    "在已经答复的申请中，“同意公开”的12件，占总数的60%；“同意部分公开”的3件；“不予公开”的2件；“信息不存在”的2件；“非本机关掌握”的1件。",
    "applications.outcome.granted=12 applications.outcome.partially_granted=3 applications.outcome.denied=2 applications.outcome.nonexistent=2 applications.outcome.not_this_agency=1",
  ],
  [
    "全年收到申请8件，已全部答复，其中同意公开6件，信息不存在1件，告知补正1件。",
    "applications.received=8 applications.outcome.granted=6 applications.outcome.nonexistent=1 applications.outcome.asked_to_amend=1",
  ],
  ["不予公开信息有10条，主要是关于人事安排的信息。", "applications.outcome.denied=10"],
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
  [
    "告知申请人补正3件，告知通过其他途径办理2件。",
    "applications.outcome.asked_to_amend=3 applications.outcome.redirected=2",
  ],
  [
    "在办理的62件申请中，同意公开的38件，占61.3%；部分公开的4件；不予公开的3件；非本机关政府信息的7件；信息不存在的8件；重复申请的2件。",
    "applications.received=62 applications.outcome.granted=38 applications.outcome.partially_granted=4 applications.outcome.denied=3 applications.outcome.not_this_agency=7 applications.outcome.nonexistent=8 applications.outcome.not_processed.repeat=2",
  ],
  [
    "本年度共受理依申请公开政府信息12件，办结12件，办结率100%，公民满意率100%。",
    "applications.received=12 applications.closed=12",
  ],
  [
    "收到和处理政府信息公开申请5件，上年结转0件，结转下年0件。",
    "applications.received=5 applications.carried_in=0 applications.carried_out=0",
  ],
  [
    "共收到申请7件，7件均为当面申请，7件全部同意公开。",
    "applications.received=7 applications.received.in_person=7 applications.outcome.granted=7",
  ],
  [
    "全年收到申请12件。不予公开的2件均涉及商业秘密。",
    "applications.received=12 applications.outcome.denied=2 applications.outcome.denied.trade_secret=2",
  ],
  ["已到答复期的3件申请全部按期答复。", "applications.outcome.total=3"],
  [
    "同意公开答复35件，“非本部门掌握”的3件，否决公开答复1件。",
    "applications.outcome.granted=35 applications.outcome.not_this_agency=3 applications.outcome.denied=1",
  ],
  ["共答复政府信息公开申请45件，其中网上答复12件。", "applications.outcome.total=45"],
  [
    "收到申请6件，其中3件予以公开，2件不予公开，1件信息不存在。",
    "applications.received=6 applications.outcome.granted=3 applications.outcome.denied=2 applications.outcome.nonexistent=1",
  ],
  [
    "在答复的申请中，3件同意公开，2件部分公开，1件不属本机关。",
    "applications.outcome.granted=3 applications.outcome.partially_granted=2 applications.outcome.not_this_agency=1",
  ],
  ["收到申请12件，电话答复12件。", "applications.received=12 applications.outcome.total=12"],
  [
    "收到申请5件，对其中3件予以公开，1件部分公开，1件不公开并告知理由。",
    "applications.received=5 applications.outcome.granted=3 applications.outcome.partially_granted=1 applications.outcome.denied=1",
  ],
  [
    "收到申请7件。7件申请都作了答复：同意公开5件，信息不存在2件。",
    "applications.received=7 applications.outcome.total=7 applications.outcome.granted=5 applications.outcome.nonexistent=2",
  ],
  [
    "不予处理5件：要求提供公开出版物2件、要求行政机关确认或重新出具已获取信息3件。",
    "applications.outcome.not_processed=5 applications.outcome.not_processed.publication=2 applications.outcome.not_processed.reconfirmation=3",
  ],
  [
    "1件属于要求提供公开出版物，2件要求行政机关重新出具已获取信息。",
    "applications.outcome.not_processed.publication=1 applications.outcome.not_processed.reconfirmation=2",
  ],
  [
    "不予公开4件，其中其他法律行政法规禁止公开1件。",
    "applications.outcome.denied=4 applications.outcome.denied.other_laws=1",
  ],
  // One reason of several counts those that were refused for it.
  [
    "因涉及个人隐私不予公开2件，因涉及商业秘密不予公开3件。",
    "applications.outcome.denied.privacy=2 applications.outcome.denied.trade_secret=3",
  ],
  [
    "2件因涉及商业秘密、3件因涉及个人隐私不同意公开。",
    "applications.outcome.denied.trade_secret=2 applications.outcome.denied.privacy=3",
  ],
  [
    "因本机关不掌握相关政府信息无法提供4件，没有现成信息需要另行制作3件。",
    "applications.outcome.unable.not_held=4 applications.outcome.unable.needs_creation=3",
  ],
  [
    "已全部答复，其中属于主动公开的16件，同意公开7件，信息不存在2件。",
    "applications.outcome.already_public=16 applications.outcome.granted=7 applications.outcome.nonexistent=2",
  ],
  [
    "在31件答复中，同意公开19件，不同意公开8件，申请信息不存在4件。",
    "applications.outcome.denied=8 applications.outcome.granted=19 applications.outcome.nonexistent=4 applications.outcome.total=31",
  ],
  ["申请办结9件；2件因申请人未补正，没有办结。", "applications.closed=9"],
  ["申请办结9件，均为按期办结。", "applications.closed=9 applications.closed.on_time=9"],
  ["收到申请2件，出具依申请答复书2件。", "applications.received=2 applications.outcome.total=2"],
  ["收到申请8件，办结答复7件。", "applications.received=8 applications.closed=7 applications.outcome.total=7"],
  ["收到申请34件，共答复依申请信息公开33件。", "applications.received=34 applications.outcome.total=33"],
  ["回复政府信息公开申请3件。", "applications.outcome.total=3"],
  [
    "收到申请8件，其中2件属于主动公开，6件属于无法提供。",
    "applications.received=8 applications.outcome.already_public=2 applications.outcome.unable=6",
  ],
  [
    "收到申请8件。其中，2件办理结果为主动公开，2件办理结果为依申请公开，4件办理结果为本机关不掌握相关政府信息。",
    "applications.received=8 applications.outcome.already_public=2 applications.outcome.unable.not_held=4",
  ],
  [
    "不予公开7件（均属于行政查询事项）。",
    "applications.outcome.denied=7 applications.outcome.denied.administrative_inquiry=7",
  ],
  [
    "保护第三方合法权益不予公开4件，属于行政查询事项不予公开2件。",
    "applications.outcome.denied.third_party_rights=4 applications.outcome.denied.administrative_inquiry=2",
  ],
  [
    "不予公开5件，均属于内部事务信息；属于重复申请不予处理3件。",
    "applications.outcome.denied=5 applications.outcome.denied.internal_affairs=5 applications.outcome.not_processed=3 applications.outcome.not_processed.repeat=3",
  ],
  [
    "不予公开1件（属于行政查询事项），不予处理4件，均为信访举报投诉类申请。",
    "applications.outcome.denied=1 applications.outcome.denied.administrative_inquiry=1 applications.outcome.not_processed=4 applications.outcome.not_processed.petition=4",
  ],
  ["不予公开3件，均涉及商业秘密、个人隐私。", "applications.outcome.denied=3"],
  ["因涉及商业秘密和个人隐私不予公开3件。", "applications.outcome.denied=3"],
  [
    "不予处理6件（信访投诉4件、重复申请2件）。",
    "applications.outcome.not_processed=6 applications.outcome.not_processed.petition=4 applications.outcome.not_processed.repeat=2",
  ],
  [
    "已答复12件，同意公开12件，不予公开的没有。",
    "applications.outcome.denied=0 applications.outcome.granted=12 applications.outcome.total=12",
  ],
  [
    "已答复12件，还有1件因为不属于本县掌握的信息。",
    "applications.outcome.not_this_agency=1 applications.outcome.total=12",
  ],
  ["其余3件为重复申请或补正。", ""],
  [
    "34件申请全部在法定期限内作出了答复，其中同意公开的30件，因信息不存在无法提供的4件。",
    "applications.outcome.granted=30 applications.outcome.nonexistent=4 applications.outcome.total=34",
  ],
  ["46件申请年内全部办结。", "applications.closed=46"],
  [
    "全年办结6件，其中同意公开5件，1件因涉及他人隐私不予公开。",
    "applications.closed=6 applications.outcome.denied=1 applications.outcome.denied.privacy=1 applications.outcome.granted=5",
  ],
  ["全年接收行政审批申请2.4万件，办结2.3万件。", ""],
  [
    "已答复12件，其中主动公开范围内的9件，同意公开的3件。",
    "applications.outcome.already_public=9 applications.outcome.granted=3 applications.outcome.total=12",
  ],
];

test.each(answers)("%s", (sentence, facts) => {
  expect(factsOf(report(7, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
