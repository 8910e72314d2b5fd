import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** What was disclosed, and the kinds that it is divided into. */
const divided: Sentences = [
  [
    "全年共发布和更新信息451条，其中“政策解读”28条，“重点领域”56条，“回应关切”41条。",
    "disclosure.total=451 response.policy_interpretations=28",
  ],
  [
    "本年度主动公开政府信息90条。全年发布业务信息70条，占78%；其它类信息20条，占22%。",
    "disclosure.total=90 disclosure.category{业务信息}=70 disclosure.category{其它类}=20",
  ],
  [
    "共主动公开政府信息30条。其中，政策文件类信息1条，政务动态类信息20条，民生事项类信息5条，财政管理信息4条、决策信息、人事信息均为0条。",
    "disclosure.total=30 disclosure.category{政策文件类}=1 disclosure.category{政务动态类}=20 disclosure.category{民生事项类}=5 disclosure.category{财政管理信息}=4 disclosure.category{决策信息}=0 disclosure.category{人事信息}=0",
  ],
  [
    "主动公开政府信息100条。其中，水务委网页全年发布更新机关简介类信息22条，发布政策类信息50条、工作动态类信息28条。",
    "disclosure.total=100 disclosure.category{机关简介类}=22 disclosure.category{政策类}=50 disclosure.category{工作动态类}=28",
  ],
  [
    "今年，主动公开政府信息60条，其中通知公告类信息20条、概况类信息条、政策类信息24条、信息公开制度、指南类信息16条。",
    "disclosure.total=60 disclosure.category{通知公告类}=20 disclosure.category{政策类}=24 disclosure.category{信息公开制度、指南类}=16",
  ],
  [
    "局官方网站发布信息98条，其中发布3条概况类信息，60条政务动态信息，35条信息公开目录信息。",
    "disclosure.channel.website=98 disclosure.category{概况类}=3 disclosure.category{政务动态信息}=60 disclosure.category{信息公开目录信息}=35",
  ],
  [
    "全年主动公开政府信息50条。其中公开8条部门文件、30条工作动态和12条通知公告。",
    "disclosure.total=50 disclosure.category{部门文件}=8 disclosure.category{工作动态}=30 disclosure.category{通知公告}=12",
  ],
  [
    "全年主动公开政府信息50条，其中30条通过网站公开，20条通过微信公开。",
    "disclosure.total=50 disclosure.channel.website=30 disclosure.channel.wechat=20",
  ],
  [
    "通过高新区网站发布信息1000条，涉及概况类信息30条，动态类信息500条，围绕养老、就医等工作发布相关信息150条，学习平台转载中央和省各类信息120条，其他类信息200条。",
    "disclosure.channel.website=1000 disclosure.category{概况类}=30 disclosure.category{动态类}=500 disclosure.category{其他类}=200",
  ],
  [
    "学院主页发布各类信息900条（其中校内要闻700条、通知公告200条）；通过官方微博、官方微信等发布信息1300余条。",
    "disclosure.category{校内要闻}=700 disclosure.category{通知公告}=200",
  ],
  [
    "全年主动公开各类政务信息430条。其中，主动公开部门文件27条，决策落实情况25条，行政许可23条，行政处罚0条，行政确认4条。",
    "disclosure.total=430 disclosure.category{部门文件}=27 disclosure.category{决策落实情况}=25 disclosure.category{行政许可}=23 disclosure.category{行政处罚}=0 disclosure.category{行政确认}=4",
  ],
  [
    "在公开目录系统主动公开政府信息46条，其中发布工作要闻30篇，通知公告11篇，12348法律服务2篇，五公开3篇；共向政府网站公开平台报送信息20余篇。",
    "disclosure.total=46 disclosure.category{工作要闻}=30 disclosure.category{通知公告}=11 disclosure.category{12348法律服务}=2 disclosure.category{五公开}=3",
  ],
  [
    "我局主动公开各类信息92条，其中概况类信息更新3条，政务动态信息更新5条、信息公开目录信息更新84条。",
    "disclosure.total=92 disclosure.category{概况类}=3 disclosure.category{政务动态信息}=5 disclosure.category{信息公开目录信息}=84",
  ],
  [
    "公开政府信息139条，主要涉及防火、防汛等内容，其中发布工作动态121条、公示公告3条、重点信息15条。",
    "disclosure.total=139 disclosure.category{工作动态}=121 disclosure.category{公示公告}=3 disclosure.category{重点信息}=15",
  ],
  [
    "公开政府信息1458条，主要包括重大行政决策9项、政策文件182件、政策解读18篇、建议复文84件、行政检查情况7条等。",
    "disclosure.total=1458 disclosure.category{重大行政决策}=9 disclosure.category{政策文件}=182 disclosure.category{政策解读}=18 disclosure.category{建议复文}=84 disclosure.category{行政检查情况}=7",
  ],
  [
    "主动公开信息15条，其中机构职能1条、财政资金6条、其他应主动公开的政府信息8条；依申请公开方面，做好答复。",
    "disclosure.total=15 disclosure.category{机构职能}=1 disclosure.category{财政资金}=6 disclosure.category{其他应主动公开的政府信息}=8",
  ],
  [
    "主动公开政府信息共70条，工作动态66条，其他信息4条。",
    "disclosure.total=70 disclosure.category{工作动态}=66 disclosure.category{其他信息}=4",
  ],
  ["主动公开政府信息共70条，工作动态66条，通知4条。", "disclosure.total=70"],
  [
    "主动公开政府信息共计345条，包括：任免信息5条，水务动态170条，解读和回应信息共计20条，其他类信息150条。",
    "disclosure.total=345 disclosure.category{任免信息}=5 disclosure.category{水务动态}=170 disclosure.category{解读和回应信息}=20 disclosure.category{其他类}=150",
  ],
  [
    "主动公开政府信息45条，其中：机构类信息2条；水务（河湖）动态类信息38条；其他信息5条。",
    "disclosure.total=45 disclosure.category{机构类}=2 disclosure.category{水务(河湖)动态类}=38 disclosure.category{其他信息}=5",
  ],
  [
    "在县政府网站公开信息45条，收到2份政府信息公开申请。其中公开信息方面，分别公开机构信息2条，文件信息6条，动态类信息37条。",
    "applications.received=2 disclosure.channel.website=45 disclosure.category{机构信息}=2 disclosure.category{文件信息}=6 disclosure.category{动态类}=37",
  ],
  [
    "主动公开政府信息数640条，其中全文电子化率达98%。主要包括科室动态420条、重点领域190条、预算决算6条以及其他信息等。",
    "disclosure.total=640 disclosure.full_text_electronic_rate=98 disclosure.category{科室动态}=420 disclosure.category{重点领域}=190 disclosure.category{预算决算}=6",
  ],
  ["主动公开政府信息数640条。主要包括科室动态220条、重点领域90条、预算决算6条以及其他信息等。", "disclosure.total=640"],
  [
    "县政府门户网站共发布信息450条，其中：概况类60条、动态类90条、信息公开目录类300条。制定发布规范性文件3件。",
    "disclosure.channel.website=450 disclosure.category{概况类}=60 disclosure.category{动态类}=90 disclosure.category{信息公开目录类}=300 disclosure.normative_documents_issued=3",
  ],
  [
    "县政府网站发布各类政务信息900条，其中发布概况类信息40条，政务动态信息310条，信息公开目录发布420条，解读信息15条。",
    "disclosure.channel.website=900 disclosure.category{概况类}=40 disclosure.category{政务动态信息}=310 disclosure.category{信息公开目录}=420 disclosure.category{解读信息}=15",
  ],
  [
    "通过门户网站公开政府信息90条，其中：水务动态信息70条，更新目录12条，主动向县府办报送信息60条。",
    "disclosure.channel.website=90 disclosure.category{水务动态信息}=70",
  ],
  [
    "在县政府信息公开网上主动公开信息90条，其中主动公开补贴信息20条，主动公开河湖领域信息30条，政策法规10条，主动公开规划计划5条，主动公开建议提案办理8条，主动公开行政权力信息17条。",
    "disclosure.channel.website=90 disclosure.total=90 disclosure.category{补贴信息}=20 disclosure.category{河湖领域信息}=30 disclosure.category{政策法规}=10 disclosure.category{规划计划}=5 disclosure.category{建议提案办理}=8 disclosure.category{行政权力信息}=17",
  ],
  [
    "在县政府门户网站主动公开政府信息62条，分布情况为：公示类30条，年报2条，规划计划类6条，工作信息20条，依申请公开统计4条。",
    "disclosure.channel.website=62 disclosure.total=62 disclosure.category{公示类}=30 disclosure.category{年报}=2 disclosure.category{规划计划类}=6 disclosure.category{工作信息}=20 disclosure.category{依申请公开统计}=4",
  ],
  [
    "我局主动公开信息83条，其中主动公开水务动态58条，主动公开通知公告25条。",
    "disclosure.total=83 disclosure.category{水务动态}=58 disclosure.category{通知公告}=25",
  ],
  [
    "主动公开政府信息60条，其中任免信息8条，水务动态20条，回应信息12条，机构信息20条。",
    "disclosure.total=60 disclosure.category{任免信息}=8 disclosure.category{水务动态}=20 disclosure.category{回应信息}=12 disclosure.category{机构信息}=20",
  ],
  [
    "主动公开政府信息52条。在主动公开的信息中，法规类的信息6条，业务类的信息10条，信息公开30条，水情信息6条。",
    "disclosure.total=52 disclosure.category{法规类}=6 disclosure.category{业务类}=10 disclosure.category{信息公开}=30 disclosure.category{水情信息}=6",
  ],
  [
    "全年共主动公开政府信息31条，在主动公开的信息中，水情动态信息12条，财政预算信息9条。",
    "disclosure.total=31 disclosure.category{水情动态信息}=12 disclosure.category{财政预算信息}=9",
  ],
  ["我镇主动公开信息52条，其中规章制度6条。", "disclosure.total=52 disclosure.category{规章制度}=6"],
  ["我局印发公文类政府信息共61条，其中主动公开44条，依申请公开9条，不予公开8条。", "disclosure.total=44"],
  [
    "印发公文类政府信息共61条，其中主动公开44条，依申请公开9条，不予公开8条；全年通过门户网站主动公开政策法规类信息5条，工作动态类信息77条。",
    "disclosure.total=44 disclosure.category{政策法规类}=5 disclosure.category{工作动态类}=77",
  ],
  ["我镇主动公开52条信息，其中规章制度6条。", "disclosure.total=52 disclosure.category{规章制度}=6"],
  ["我镇主动公开信息52条，其中图片新闻8条。", "disclosure.total=52 disclosure.category{图片新闻}=8"],
  ["我镇主动公开信息52条，其中各村上报6条，一季度12条。", "disclosure.total=52"],
  [
    "全年公开信息31条，具体包括工作动态20条，通知8条，人事信息3条。",
    "disclosure.total=31 disclosure.category{工作动态}=20 disclosure.category{通知}=8 disclosure.category{人事信息}=3",
  ],
  [
    "全年公开发布信息69条，包括机构设置、领导介绍，部门文件2条，行业管理10条，部门动态57条。",
    "disclosure.total=69 disclosure.category{机构设置、领导介绍,部门文件}=2 disclosure.category{行业管理}=10 disclosure.category{部门动态}=57",
  ],
  [
    "通过县政府门户网站主动公开的信息222条，其中政策文件3条，财政预决算4条，年度报告1条，执法监督1条，建议提案2条，满意率为100%。",
    "disclosure.channel.website=222 disclosure.total=222 disclosure.category{政策文件}=3 disclosure.category{财政预决算}=4 disclosure.category{年度报告}=1 disclosure.category{执法监督}=1 disclosure.category{建议提案}=2",
  ],
  [
    "全年主动公开政府信息95条，其中：通过县政府网站公开政策文件类信息64条；通过本局网站、微博公开信息20条；通过报刊、电视等媒体公开信息11条。",
    "disclosure.total=95 disclosure.category{政策文件类}=64",
  ],
  [
    "2012年共主动公开政府信息新增35条，业务动态类信息新增29条。",
    "disclosure.total=35 disclosure.category{业务动态类}=29",
  ],
  [
    "共主动公开政府信息25条，其中年度报告1条，机构调整公告3个，通知18条，月工作计划3个。",
    "disclosure.total=25 disclosure.category{年度报告}=1 disclosure.category{机构调整公告}=3 disclosure.category{通知}=18 disclosure.category{月工作计划}=3",
  ],
  [
    "公开信息总数900条。其中，通过县政府门户网站公布政务要闻300条，视频新闻90条，乡镇动态200条，部门动态100条，公示公告50条。",
    "disclosure.total=900 disclosure.category{政务要闻}=300 disclosure.category{视频新闻}=90 disclosure.category{乡镇动态}=200 disclosure.category{部门动态}=100 disclosure.category{公示公告}=50",
  ],
  [
    "通过公示栏等渠道，主动公开各类信息72条，其中人事信息6条（含分工调整、人员招录等）、工作动态58条。",
    "disclosure.total=72 disclosure.category{人事信息}=6 disclosure.category{工作动态}=58",
  ],
  [
    "主动公开政府信息达401条。其中普法信息7条，禁毒信息2条，工作动态类信息38条，领导信息3条。",
    "disclosure.total=401 disclosure.category{普法信息}=7 disclosure.category{禁毒信息}=2 disclosure.category{工作动态类}=38 disclosure.category{领导信息}=3",
  ],
  [
    "主动公开信息295条，其中，行政许可结果94条，工作情况21条，监督检查9条，消费提示6条，处罚结果5条，预算公开6条，通过其他方式公开信息数154条。",
    "disclosure.total=295 disclosure.category{行政许可结果}=94 disclosure.category{工作情况}=21 disclosure.category{监督检查}=9 disclosure.category{消费提示}=6 disclosure.category{处罚结果}=5 disclosure.category{预算}=6 disclosure.channel.other=154",
  ],
  [
    "全年在临河县人民政府官网公示的信息共计27条，其中水环境信息12条，行政审批8条，行政处罚6条，行政强制1条。",
    "disclosure.channel.website=27 disclosure.category{水环境信息}=12 disclosure.category{行政审批}=8 disclosure.category{行政处罚}=6 disclosure.category{行政强制}=1",
  ],
  [
    "通过门户网站主动公开政府信息180余条，含法规文件6条、社会救助110条、公益事业15条、养老服务23条。",
    "disclosure.channel.website~=180 disclosure.total~=180 disclosure.category{法规文件}=6 disclosure.category{社会救助}=110 disclosure.category{公益事业}=15 disclosure.category{养老服务}=23",
  ],
  [
    "主动公开政府信息52条。其中包括：政策法规5条，“双随机”抽查8条，规划计划4条，机构领导9条，建议办理2条，财政资金1条，新闻发布8条，监督保障6条。",
    "disclosure.total=52 disclosure.category{政策法规}=5 disclosure.category{双随机抽查}=8 disclosure.category{规划计划}=4 disclosure.category{机构领导}=9 disclosure.category{建议办理}=2 disclosure.category{财政资金}=1 disclosure.category{新闻发布}=8 disclosure.category{监督保障}=6",
  ],
  [
    "在县政府网站发布业务类公示公告35条，其中社会组织管理类信息26条，其他业务信息9条。",
    "disclosure.channel.website=35 disclosure.category{社会组织管理类}=26 disclosure.category{其他业务信息}=9",
  ],
  [
    "主动公开政府信息数510条，其中涉及公共服务内容的信息506条，涉及管理的信息4条。",
    "disclosure.total=510 disclosure.category{公共服务内容的信息}=506 disclosure.category{管理的信息}=4",
  ],
  [
    "全年共主动公开政府信息592条。在主动公开的信息中，更新机构职能类信息2条，新增、更新法规文件类信息5条，业务动态类信息45条；重点公开信息422条。",
    "disclosure.total=592 disclosure.category{机构职能类}=2 disclosure.category{法规文件类}=5 disclosure.category{业务动态类}=45 disclosure.category{重点公开信息}=422",
  ],
  [
    "公开信息总计148条。通过电台等其它媒体公开信息70条；通过市级以上网络公开信息28条；通过信息公开网主动公开政府信息50条。",
    "disclosure.total=148 disclosure.channel.other=70 disclosure.channel.website=50",
  ],
  [
    "在县政府网站主动及时公开信息81条，具体为：财政类信息68条、执法类信息13条；信息公示栏公开信息46条。",
    "disclosure.channel.website=81 disclosure.category{财政类}=68 disclosure.category{执法类}=13",
  ],
  [
    "全年信息更新48条，其中“政策法规”发布量22条，“规划计划”发布量6条，“财政资金”发布量20条。",
    "disclosure.total=48 disclosure.category{政策法规}=22 disclosure.category{规划计划}=6 disclosure.category{财政资金}=20",
  ],
  [
    "主动公开政府信息总数61条。其中，部门预决算44条，管理公开0条，重大项目12条，部门专栏1条，规章文件4条。",
    "disclosure.total=61 disclosure.category{部门预决算}=44 disclosure.category{管理公开}=0 disclosure.category{重大项目}=12 disclosure.category{部门专栏}=1 disclosure.category{规章文件}=4",
  ],
  [
    "主动公开信息共46条。其中公开政府信息29条，包括机构职能13条，规划计划2条，政务年报1条，财政预决算6条，调查征集7条。利用广播等其他方式公开政府信息17条。",
    "disclosure.total=46 disclosure.category{机构职能}=13 disclosure.category{规划计划}=2 disclosure.category{政务年报}=1 disclosure.category{财政预决算}=6 disclosure.category{调查征集}=7 disclosure.channel.other=17",
  ],
  [
    "水务局网站中，全年共发布信息42条，其中：机构信息4条，通知公告30条（其中行政处罚27条），人事信息2条，规划计划6条。",
    "disclosure.channel.website=42 disclosure.category{机构信息}=4 disclosure.category{通知公告}=30 disclosure.category{人事信息}=2 disclosure.category{规划计划}=6",
  ],
  [
    "2012年，本镇共公开政府信息60条，全文电子化率100%。在公开的信息中，职责范围2条；所属学校4条、联系电话1条；办事流程3条。",
    "disclosure.total=60 disclosure.full_text_electronic_rate=100 disclosure.category{职责范围}=2 disclosure.category{所属学校}=4 disclosure.category{联系电话}=1 disclosure.category{办事流程}=3",
  ],
  [
    "在本局网站上主动公开信息20条。在网站上公开的政府信息中办事指引5条，交流互动3条，党务等其他信息12条。",
    "disclosure.channel.website=20 disclosure.total=20 disclosure.category{办事指引}=5 disclosure.category{交流互动}=3 disclosure.category{党务等其他信息}=12",
  ],
  [
    "概况类信息更新5条，动态类信息公开6条，合计共11条。",
    "disclosure.category{概况类}=5 disclosure.category{动态类}=6 disclosure.total=11",
  ],
  [
    "通过门户网站对外公开发布政府信息30条，包含工作动态信息18条、政务公开信息9条，行政处罚3条；答复建议6件。在微信公众号上发布信息8条。",
    "disclosure.channel.website=30 disclosure.category{工作动态信息}=18 disclosure.category{政务公开信息}=9 disclosure.category{行政处罚}=3 disclosure.channel.wechat=8",
  ],
  [
    "全年主动公开政府信息100条，其中部门文件40条，人事信息20条，预算决算信息6条，惠农信息9条。",
    "disclosure.total=100 disclosure.category{部门文件}=40 disclosure.category{人事信息}=20 disclosure.category{预算决算信息}=6 disclosure.category{惠农信息}=9",
  ],
  [
    "通过政府网站共公开信息30条，其中，人员招聘公开3条，政府性基金收支预算、机构运行经费表、三公经费说明表和绩效目标表公开7条，应急公开20条。",
    "disclosure.channel.website=30 disclosure.category{人员招聘}=3 disclosure.category{政府性基金收支预算、机构运行经费表、三公经费说明表和绩效目标表}=7 disclosure.category{应急}=20",
  ],
  [
    "全年主动公开政府信息496条，其中1.组织机构5；2.规章100；3.动态类信息60；4.政府工作报告1；5.其他信息330。",
    "disclosure.total=496 disclosure.category{组织机构}=5 disclosure.category{规章}=100 disclosure.category{动态类}=60 disclosure.category{政府工作报告}=1 disclosure.category{其他信息}=330",
  ],
  [
    "共主动公开政府信息778条。公开的主要内容有机构概况、政策法规、资源交易等，其中政策法规4条、资源交易510条。",
    "disclosure.total=778 disclosure.category{政策法规}=4 disclosure.category{资源交易}=510",
  ],
  [
    "2012年主动公开政府信息93条。在主动公开的信息中，“财政预算-决算”栏目共发布消息2条，工作动态47条、计划总结44条。",
    "disclosure.total=93 disclosure.category{财政预算-决算}=2 disclosure.category{工作动态}=47 disclosure.category{计划总结}=44",
  ],
  [
    "共计公开各类信息93条（同一信息计1条），其中发布新闻动态39条，转载法律法规11份，公开环境质量报告5份，公开督察信息6条，通过公众号发布信息5条，订阅数39条。",
    "disclosure.total=93 disclosure.category{新闻动态}=39 disclosure.category{法律法规}=11 disclosure.category{环境质量报告}=5 disclosure.category{督察信息}=6 disclosure.channel.wechat=5",
  ],
  [
    "全年共主动公开政府信息96条，其中：发布工作信息58条；发布人事信息1条；发布财政及“三公经费”信息3条。",
    "disclosure.total=96 disclosure.category{工作信息}=58 disclosure.category{人事信息}=1 disclosure.category{财政及三公经费信息}=3",
  ],
  [
    "全年主动公开政府信息61条：基层领域信息40条，工作动态15条，预算决算4条，应急预案2条。",
    "disclosure.total=61 disclosure.category{基层领域信息}=40 disclosure.category{工作动态}=15 disclosure.category{预算决算}=4 disclosure.category{应急预案}=2",
  ],
  [
    "全年主动公开政府信息58条，全文电子化率100%。在主动公开的信息中，办事事项（居民）30条，政策法规公开20条，热点解答8条。",
    "disclosure.total=58 disclosure.full_text_electronic_rate=100 disclosure.category{办事事项(居民)}=30 disclosure.category{政策法规}=20 disclosure.category{热点解答}=8",
  ],
  [
    "2012年我局政府网站共发布信息1,235条，其中工作动态860条、通知公告231条、政策法规144条。",
    "disclosure.channel.website=1235 disclosure.category{工作动态}=860 disclosure.category{通知公告}=231 disclosure.category{政策法规}=144",
  ],
  [
    "我委2012年共主动公开政府信息178条，全文电子化率100%。其中，机构职能类信息5条，占2.8%；规划计划类信息8条，占4.5%；工作动态类信息165条，占92.7%。",
    "disclosure.total=178 disclosure.full_text_electronic_rate=100 disclosure.category{机构职能类}=5 disclosure.category{规划计划类}=8 disclosure.category{工作动态类}=165",
  ],
  [
    "我局主动公开政府信息共46条。其中，机构信息1条；决策信息0条占；工作信息30条，占65%；行政执法12条；民生事项3条。",
    "disclosure.total=46 disclosure.category{机构信息}=1 disclosure.category{决策信息}=0 disclosure.category{工作信息}=30 disclosure.category{行政执法}=12 disclosure.category{民生事项}=3",
  ],
  [
    "2012年主动公开政府信息93条，其中：总务21条（通知公告11条、总局动态6条、信息发布4条）、政策法规25条、全民健身32条、体育产业15条。",
    "disclosure.total=93 disclosure.category{总务}=21 disclosure.category{政策法规}=25 disclosure.category{全民健身}=32 disclosure.category{体育产业}=15",
  ],
  [
    "我局在临河门户网站上主动公开和更新了各类信息102条。其中政务公开6条，工作动态86条，旅游资料10条。",
    "disclosure.channel.website=102 disclosure.total=102 disclosure.category{政务公开}=6 disclosure.category{工作动态}=86 disclosure.category{旅游资料}=10",
  ],
  [
    "截至2012年底，共主动公开信息360条，今年新增94条。信息类别：《公开指南》1条；机构概况1条；政府文件180条，新增31条；重点工作79条，新增17条。",
    "disclosure.total:cumulative=360 disclosure.total=94 disclosure.category{公开指南}:cumulative=1 disclosure.category{机构概况}:cumulative=1 disclosure.category{政府文件}:cumulative=180 disclosure.category{政府文件}=31 disclosure.category{重点工作}:cumulative=79 disclosure.category{重点工作}=17",
  ],
  [
    "全年主动公开政府信息260条。主要类别有：机构概况1条，政府文件180条，重点工作79条。",
    "disclosure.total=260 disclosure.category{机构概况}=1 disclosure.category{政府文件}=180 disclosure.category{重点工作}=79",
  ],
  [
    "本年度公开政府信息260条，其中机构概况1条，政府文件180条，新增31条，重点工作79条。",
    "disclosure.total=260 disclosure.category{机构概况}=1 disclosure.category{政府文件}=180 disclosure.category{重点工作}=79",
  ],
  [
    "公开信息14条，其中规范文件类信息数2条，规划计划类信息条数4条，公告数8条。",
    "disclosure.total=14 disclosure.category{规范文件类}=2 disclosure.category{规划计划类}=4 disclosure.category{公告}=8",
  ],
  [
    "主动公开政府信息47条，其中，机构职责类5条；工作动态类41条；收费类1条；其他类别信息29条。",
    "disclosure.total=47 disclosure.category{机构职责类}=5 disclosure.category{工作动态类}=41 disclosure.category{收费类}=1 disclosure.category{其他类别信息}=29",
  ],
  [
    "共公开政府信息90条。从内容分类看，机构职能4条，业务工作82条，统计数据4条；从渠道和形式看，网上公开65条，新闻媒体公开7条，其他形式公开18条。",
    "disclosure.total=90 disclosure.category{机构职能}=4 disclosure.category{业务工作}=82 disclosure.category{统计数据}=4 disclosure.channel.website=65 disclosure.channel.other=18",
  ],
  [
    "主动公开政府信息92条。（二）主动公开政府信息的类别 在公开的信息中，属于工作动态、通知公告等方面的信息有71条；属于行政许可方面的信息共21条。",
    "disclosure.total=92 disclosure.category{工作动态、通知公告等方面的信息}=71 disclosure.category{行政许可方面的信息}=21",
  ],
  [
    "（一）加强主动公开和依申请公开办理方面。主动公开政府信息52条，公开类别主要涉及规范性文件类信息4条、重大项目信息9条和其他信息39条。",
    "disclosure.total=52 disclosure.normative_documents=4 disclosure.category{规范性文件类}=4 disclosure.category{重大项目信息}=9 disclosure.category{其他信息}=39",
  ],
  [
    "我局共主动公开当年生成的各类政府信息47条，其中，机构职责类5条；工作动态类38条；政府信息公开类3条；收费类1条。",
    "disclosure.total=47 disclosure.category{机构职责类}=5 disclosure.category{工作动态类}=38 disclosure.category{政府信息公开类}=3 disclosure.category{收费类}=1",
  ],
  [
    "主动公开政府信息152条，其中公示公告栏76条，部门文件栏13条，价格详情栏57条，预算决算栏6条。",
    "disclosure.total=152 disclosure.category{公示公告栏}=76 disclosure.category{部门文件栏}=13 disclosure.category{价格详情栏}=57 disclosure.category{预算决算栏}=6",
  ],
  [
    "主动公开政府信息26条，其中机构职能类信息0条，政策、规范性文件信息4条，科教文体类信息22条。",
    "disclosure.total=26 disclosure.category{机构职能类}=0 disclosure.category{政策、规范性文件信息}=4 disclosure.category{科教文体类}=22",
  ],
  [
    "我局通过政府门户网站主动公开应主动公开的政府信息，全年公开政府信息共66条，其中为民办实事类信息1条，社会保障类信息65条。疫情期间，共公开51条疫情防控相关信息。",
    "disclosure.channel.website=66 disclosure.total=66 disclosure.category{为民办实事类}=1 disclosure.category{社会保障类}=65",
  ],
  [
    "主动公开信息12条。其中，通知公告类信息3条，工作动态信息数7条，其他信息数2条。",
    "disclosure.total=12 disclosure.category{通知公告类}=3 disclosure.category{工作动态信息}=7 disclosure.category{其他信息}=2",
  ],
  [
    "公开信息12条，其中：政府信息公开年度报告类1条，人事类11条。",
    "disclosure.total=12 disclosure.category{政府信息公开年度报告类}=1 disclosure.category{人事类}=11",
  ],
  [
    "公开信息43条，其中公示公告3条，均为人事科信息；工作动态30条，均为办公室信息；财务信息10条。",
    "disclosure.total=43 disclosure.category{公示公告}=3 disclosure.category{工作动态}=30 disclosure.category{财务信息}=10",
  ],
  [
    "门户网站公开信息62条。其中：政务活动30条，公示公告15条，政策文件3条，信息公开指南等合计14条。",
    "disclosure.channel.website=62 disclosure.category{政务活动}=30 disclosure.category{公示公告}=15 disclosure.category{政策文件}=3 disclosure.category{信息公开指南等}=14",
  ],
  [
    "依托政府网站、公众号等平台，主动向社会公众公开水质、河湖管护、节水等信息312条。其中，政府网站动态84条，公告公示31条，市级媒体发布信息21条，县级媒体发布信息68条。",
    "disclosure.total=312 disclosure.category{政府网站动态}=84 disclosure.category{公告公示}=31",
  ],
  [
    "公开信息76条，其中更新概况信息3条，决策公开16条，重大决策预公开8条，通知公告约49条。",
    "disclosure.total=76 disclosure.category{概况信息}=3 disclosure.category{决策公开}=16 disclosure.category{重大决策预公开}=8 disclosure.category{通知公告}~=49",
  ],
  [
    "公开信息76条，其中工作动态50条、人事信息8条、水质信息6条；答复公众留言12条，财政信息2条。",
    "disclosure.total=76 disclosure.category{工作动态}=50 disclosure.category{人事信息}=8 disclosure.category{水质信息}=6 disclosure.category{财政信息}=2",
  ],
  [
    "主动公开信息20条，其中村规民约6条、通知公告8条、工作动态6条。",
    "disclosure.total=20 disclosure.category{村规民约}=6 disclosure.category{通知公告}=8 disclosure.category{工作动态}=6",
  ],
  [
    "2012年主动公开政府信息60条，其中机构职能类信息12条，累计40条；政策法规类信息48条，累计160条。",
    "disclosure.total=60 disclosure.category{机构职能类}=12 disclosure.category{机构职能类}:cumulative=40 disclosure.category{政策法规类}=48 disclosure.category{政策法规类}:cumulative=160",
  ],
  [
    "主动公开政府信息60条，其中机构职能类信息12条，政策法规类信息30条，本局应主动公开的其他信息18条。",
    "disclosure.total=60 disclosure.category{机构职能类}=12 disclosure.category{政策法规类}=30 disclosure.category{本局应主动公开的其他信息}=18",
  ],
];

test.each(divided)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
