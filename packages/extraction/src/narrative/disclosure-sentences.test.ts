import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const disclosure: Sentences = [
  [
    "我局共发文161条，其中主动公开106条，不公开54条，政策解读1条。",
    "disclosure.total=106 response.policy_interpretations=1",
  ],
  [
    "全年主动公开各类政务信息430条。其中，主动公开部门文件27条，决策落实情况25条，行政许可23条，行政处罚0条，行政确认4条。",
    "disclosure.total=430 disclosure.category{部门文件}=27 disclosure.category{决策落实情况}=25 disclosure.category{行政许可}=23 disclosure.category{行政处罚}=0 disclosure.category{行政确认}=4",
  ],
  [
    "全年制发规范性文件3件，废止1件，现行有效6件。",
    "disclosure.normative_documents_issued=3 normative.repealed=1 normative.in_force=6",
  ],
  ["清理并废止行政规范性文件2件，现行有效规范性文件5件。", "normative.in_force=5 normative.repealed=2"],
  [
    "在公开目录系统主动公开政府信息46条，其中发布工作要闻30篇，通知公告11篇，12348法律服务2篇，五公开3篇；共向政府网站公开平台报送信息20余篇。",
    "disclosure.total=46 disclosure.category{工作要闻}=30 disclosure.category{通知公告}=11 disclosure.category{12348法律服务}=2 disclosure.category{五公开}=3",
  ],
  ["参与9场与防汛相关的新闻发布会。", "response.press_conferences=9"],
  ["按要求定期向县政府办公室送交主动公开政府信息（主动公开文件）12件。", ""],
  ["进一步健全政府信息公开13项制度。", ""],
  [
    "全年公开发布信息69条，包括机构设置、领导介绍，部门文件2条，行业管理10条，部门动态57条。",
    "disclosure.total=69 disclosure.category{机构设置、领导介绍,部门文件}=2 disclosure.category{行业管理}=10 disclosure.category{部门动态}=57",
  ],
  [
    "本年度共公开各类政府信息70余条，其中，县政务网公开发布各类信息20余条，政务公开栏公开信息30余条，新闻媒体公开信息20余条。",
    "disclosure.total~=70 disclosure.channel.website~=20",
  ],
  [
    "通过县政府门户网站主动公开的信息222条，其中政策文件3条，财政预决算4条，年度报告1条，执法监督1条，建议提案2条，满意率为100%。",
    "disclosure.channel.website=222 disclosure.total=222 disclosure.category{政策文件}=3 disclosure.category{财政预决算}=4 disclosure.category{年度报告}=1 disclosure.category{执法监督}=1 disclosure.category{建议提案}=2",
  ],
  ["2012年共整理、录入、发布14条主动公开政府信息。", "disclosure.total=14"],
  ["通过政府信息公开平台、政府网站主动公开政府信息12条。", "disclosure.total=12"],
  [
    "全年主动公开政府信息95条，其中：通过县政府网站公开政策文件类信息64条；通过本局网站、微博公开信息20条；通过报刊、电视等媒体公开信息11条。",
    "disclosure.total=95 disclosure.category{政策文件类}=64",
  ],
  ["通过政府网站渠道主动公开信息共59条。", "disclosure.channel.website=59"],
  ["文件从生成到向公共查阅点报送不超过30个工作日。", ""],
  ["通过信访与公众互动回应共5条。", ""],
  [
    "我局自2012年1月1日起至12月31日累计主动公开政府信息35条，电子化全文公开率达100%。",
    "disclosure.total=35 disclosure.full_text_electronic_rate=100",
  ],
  [
    "2012年公开信息35条。已公开的2008-2012年历年信息累计达290条。",
    "disclosure.total=35 disclosure.total:cumulative=290",
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
    "全年制作、获取政府信息43条，其中主动公开信息32条，作为依申请公开信息10条，不予公开信息1条。",
    "disclosure.total=32",
  ],
  [
    "共发布主动公开政府信息90条，其中主动公开文件32条，公开信息50条，微信6条。",
    "disclosure.total=90 disclosure.channel.wechat=6",
  ],
  [
    "主动公开政府信息90条，其中全文电子化率达100%，2012年新增主动公开信息40条。",
    "disclosure.total=90 disclosure.total=40 disclosure.full_text_electronic_rate=100",
  ],
  [
    "公开信息总数900条。其中，通过县政府门户网站公布政务要闻300条，视频新闻90条，乡镇动态200条，部门动态100条，公示公告50条。",
    "disclosure.total=900 disclosure.category{政务要闻}=300 disclosure.category{视频新闻}=90 disclosure.category{乡镇动态}=200 disclosure.category{部门动态}=100 disclosure.category{公示公告}=50",
  ],
  [
    "通过公示栏等渠道，主动公开各类信息72条，其中人事信息6条（含分工调整、人员招录等）、工作动态58条。",
    "disclosure.total=72 disclosure.category{人事}=6 disclosure.category{工作动态}=58",
  ],
  [
    "主动公开政府信息达401条。其中普法信息7条，禁毒信息2条，工作动态类信息38条，领导信息3条。",
    "disclosure.total=401 disclosure.category{普法信息}=7 disclosure.category{禁毒信息}=2 disclosure.category{工作动态类}=38 disclosure.category{领导信息}=3",
  ],
  [
    "主动公开信息295条，其中，行政许可结果94条，工作情况21条，监督检查9条，消费提示6条，处罚结果5条，预算公开6条，通过其他方式公开信息数154条。",
    "disclosure.total=295 disclosure.category{行政许可结果}=94 disclosure.category{工作情况}=21 disclosure.category{监督检查}=9 disclosure.category{消费提示}=6 disclosure.category{处罚结果}=5 disclosure.category{预算}=6 disclosure.channel.other=154",
  ],
  ["已向县政府办公室报送制发主动公开文件32件。", ""],
  ["全年共制作信息122条，其中主动公开信息数40条，依申请公开信息数73条，不予公开信息数9条。", "disclosure.total=40"],
  ["在“临河之窗”部门网站“通知公告”、“财政预决算”栏目对外公开发布政府信息6条。", "disclosure.channel.website=6"],
  ["发布政策解读和图解政策34条。", "response.policy_interpretations=34"],
  ["撰写2篇文字解读材料。", "response.policy_interpretations=2"],
  ["通过政府信息公开专栏及时发布，该栏目全年浏览总量为1376人次。", "visits.website=1376"],
  [
    "全年共办理行政许可268件、行政处罚38件、行政强制5件。",
    "licensing.decisions=268 penalties.decisions=38 coercion.decisions=5",
  ],
  ["公开行政许可信息46条、行政处罚信息12条。", ""],
  ["主动公开政府信息的情况：40条，其内容涉及财政预算。", "disclosure.total=40"],
  [
    "全年在临河县人民政府官网公示的信息共计27条，其中水环境信息12条，行政审批8条，行政处罚6条，行政强制1条。",
    "disclosure.channel.website=27 disclosure.category{水环境信息}=12 disclosure.category{行政审批}=8 disclosure.category{行政处罚}=6 disclosure.category{行政强制}=1",
  ],
  ["发布第四次经济普查系列公报10份。", ""],
  ["县政府公报刊登文件10份。", "disclosure.channel.gazette=10"],
  ["发布数据解读信息9篇。", "response.policy_interpretations=9"],
  [
    "2012年临河民政公众网发布信息95条，发布微博信息34条、微信信息70条。",
    "disclosure.channel.website=95 disclosure.channel.weibo=34 disclosure.channel.wechat=70",
  ],
  ["对主动公开的13份政策文件进行解读。", ""],
  [
    "通过门户网站主动公开政府信息180余条，含法规文件6条、社会救助110条、公益事业15条、养老服务23条。",
    "disclosure.channel.website~=180 disclosure.total~=180 disclosure.category{法规文件}=6 disclosure.category{社会救助}=110 disclosure.category{公益事业}=15 disclosure.category{养老服务}=23",
  ],
  [
    "2012年，共发布政务动态20条，党务公开26条，通知公告48条，公示公开76条（其中行政许可26条，行政处罚20条），人事信息2条。",
    "disclosure.category{政务动态}=20 disclosure.category{党务公开}=26 disclosure.category{通知公告}=48 disclosure.category{公示公开}=76 disclosure.category{人事信息}=2",
  ],
  ["全年共发布微博20条，简报3条，通知5条，信息30条。", "disclosure.channel.weibo=20"],
  [
    "政务新媒体“临河政务”新浪微博、微信公众号和今日头条号分别发布信息33、64和47条。",
    "disclosure.channel.weibo=33 disclosure.channel.wechat=64",
  ],
  [
    "局官方微博信息发布量90条；“临河水务”微信公众号信息发布量18条。",
    "disclosure.channel.weibo=90 disclosure.channel.wechat=18",
  ],
  [
    "通过官方网站发布政务类信息34条，概况类信息更新量15条。",
    "disclosure.category{政务类}=34 disclosure.category{概况类}=15",
  ],
  [
    "主动公开信息总数40条，其中政府网站公开政府信息数39条，规范性文件数1条。",
    "disclosure.total=40 disclosure.channel.website=39 disclosure.normative_documents=1",
  ],
  ["全年制发3份规范性文件。", "disclosure.normative_documents_issued=3"],
  ["政务微博发布意识形态及业务信息90条。", "disclosure.channel.weibo=90"],
  [
    "主动公开政府信息52条。其中包括：政策法规5条，“双随机”抽查8条，规划计划4条，机构领导9条，建议办理2条，财政资金1条，新闻发布8条，监督保障6条。",
    "disclosure.total=52 disclosure.category{政策法规}=5 disclosure.category{双随机抽查}=8 disclosure.category{规划计划}=4 disclosure.category{机构领导}=9 disclosure.category{建议办理}=2 disclosure.category{财政资金}=1 disclosure.category{新闻}=8 disclosure.category{监督保障}=6",
  ],
  ["在县政府信息公开基础平台公开文件38件。", "disclosure.channel.website=38"],
  ["通过信息公开平台发布各类信息43条。", "disclosure.channel.website=43"],
  ["在水务官方微博号发布信息62条。", "disclosure.channel.weibo=62"],
  [
    "在县政府网站发布业务类公示公告35条，其中社会组织管理类信息26条，其他业务信息9条。",
    "disclosure.channel.website=35 disclosure.category{社会组织管理类}=26 disclosure.category{其他业务信息}=9",
  ],
  [
    "在县政府网站主动及时公开信息81条，具体为：财政类信息68条、执法类信息13条；信息公示栏公开信息46条。",
    "disclosure.channel.website=81 disclosure.category{财政类}=68 disclosure.category{执法类}=13",
  ],
  ["全平台发布各类政务信息合计92条。", "disclosure.total=92"],
  ["规范性文件解读类信息18条，包括文字、图片解读。", "response.policy_interpretations=18"],
  ["我局2012年处理县政府网站咨询投诉类信息16条。", ""],
  ["通过县政府网站、县档案馆的政府信息查阅室主动公开政府信息16条。", "disclosure.total=16"],
  ["县政府门户网站共发布卫生健康信息93条。", "disclosure.channel.website=93"],
  ["在政府信息公开平台上公开重点工作、发展规划、医疗卫生等信息93条。", "disclosure.channel.website=93"],
  ["主动公开政府信息542条。其中政府信息公开124条。", "disclosure.total=542"],
  ["通过门户网站公开信息217条，通过微信公众号、今日头条等新媒体公开信息39条。", "disclosure.channel.website=217"],
  ["通过“两微一端”公开政府信息76条。", ""],
  [
    "全年信息更新48条，其中“政策法规”发布量22条，“规划计划”发布量6条，“财政资金”发布量20条。",
    "disclosure.total=48 disclosure.category{政策法规}=22 disclosure.category{规划计划}=6 disclosure.category{财政资金}=20",
  ],
  ["门户网站、政务新媒体及主流媒体共公开4087条政府信息。", "disclosure.total=4087"],
  [
    "主动公开政府信息总数61条。其中，部门预决算44条，管理公开0条，重大项目12条，部门专栏1条，规章文件4条。",
    "disclosure.total=61 disclosure.category{部门预决算}=44 disclosure.category{管理}=0 disclosure.category{重大项目}=12 disclosure.category{部门专栏}=1 disclosure.category{规章文件}=4",
  ],
  [
    "在微信公众平台发布党的基层建设、疫情防控、乡村振兴、安全生产、纪检监察、法律普及、时事政治等信息75条。",
    "disclosure.channel.wechat=75",
  ],
  [
    "在政府网站、“临河水务”微信公众号上主动公开发布55条（篇），其中：政府网站发布各类政务信息23条；“临河水务”微信公众号发布各类政务信息32条。",
    "disclosure.total=55 disclosure.channel.website=23 disclosure.channel.wechat=32",
  ],
  [
    "主动公开信息共46条。其中公开政府信息29条，包括机构职能13条，规划计划2条，政务年报1条，财政预决算6条，调查征集7条。利用广播等其他方式公开政府信息17条。",
    "disclosure.total=46 disclosure.category{机构职能}=13 disclosure.category{规划计划}=2 disclosure.category{政务年报}=1 disclosure.category{财政预决算}=6 disclosure.category{调查征集}=7 disclosure.channel.other=17",
  ],
  [
    "水务局网站中，全年共发布信息42条，其中：机构信息4条，通知公告30条（其中行政处罚27条），人事信息2条，规划计划6条。",
    "disclosure.channel.website=42 disclosure.category{机构信息}=4 disclosure.category{通知公告}=30 disclosure.category{人事信息}=2 disclosure.category{规划计划}=6",
  ],
  ["借助微信公众号平台“临河水务”，全年发布信息92条。", "disclosure.channel.wechat=92"],
  ["通过公众号发布信息45条。", "disclosure.channel.wechat=45"],
  ["通过政府网站及局官网公开信息126条。", "disclosure.channel.website=126"],
  ["在临河智慧教育服务平台上主动公开政府信息86条。", "disclosure.channel.website=86"],
  ["通过县政府网站发布工作动态、统计信息、经济运行情况等100条。", "disclosure.channel.website=100"],
  [
    "全年主动公开政府信息162条。此外，还通过召开村民大会、张贴资料等方式，公开各类政府信息42条。",
    "disclosure.total=162",
  ],
  ["发布统计公报2条。", ""],
  [
    "通过政府网站公开通知公告、招聘录用、重大项目等政府信息95条。通过政务微信发布县内动态、天气预报等内容共计41条。",
    "disclosure.channel.website=95 disclosure.channel.wechat=41",
  ],
  ["其中微信公众号发布政务动态85条。", "disclosure.channel.wechat=85"],
  ["“临河县政府网”微信平台发布信息41条。", "disclosure.channel.wechat=41"],
  [
    "截至2012年12月31日，通过政府网站、微信等平台，发布财政预算、重大事项等涉及民生的政府信息95条，政策解读4篇；全年网站运行平稳。",
    "disclosure.total=95 response.policy_interpretations=4",
  ],
  [
    "全县累计公开政府信息95条。县政府各部门和镇公开政府信息41条。",
    "disclosure.total:cumulative=95 disclosure.total=41",
  ],
  ["全县2012年公开政府信息95条。县政府各部门公开政府信息41条。", "disclosure.total=95"],
  ["受理县长信箱有效信件63件。", "mailbox.received=63"],
  ["主要负责同志参加政府网站在线访谈2次。", "response.online_interviews_by_leaders=2"],
  ["全镇共有专职信息人员2名。", "institution.staff.full_time=2"],
  [
    "主动公开计划总结类3条，人员信息2条，另有7条。",
    "disclosure.category{计划总结类}=3 disclosure.category{人员信息}=2",
  ],
  ["2012年，我局全年发布754条水务信息。", "disclosure.total=754"],
  ["通过政府网站向外发布信息共95条。", "disclosure.channel.website=95"],
  [
    "2012年，本镇共公开政府信息60条，全文电子化率100%。在公开的信息中，职责范围2条；所属学校4条、联系电话1条；办事流程3条。",
    "disclosure.total=60 disclosure.full_text_electronic_rate=100 disclosure.category{职责范围}=2 disclosure.category{所属学校}=4 disclosure.category{联系电话}=1 disclosure.category{办事流程}=3",
  ],
  [
    "在本局网站上主动公开信息20条。在网站上公开的政府信息中办事指引5条，交流互动3条，党务等其他信息12条。",
    "disclosure.channel.website=20 disclosure.total=20 disclosure.category{办事指引}=5 disclosure.category{交流互动}=3 disclosure.category{党务等其他信息}=12",
  ],
  [
    "主动公开计划总结类3条，人员信息2条，灾害防治4条，接待来访5次，收到留言6条。",
    "disclosure.category{计划总结类}=3 disclosure.category{人员信息}=2 disclosure.category{灾害防治}=4",
  ],
  ["依托广播、便民大厅、本局门户网站发布信息33条。", "disclosure.total=33"],
  ["历年累计公开政务信息9条，其中，各镇公开信息4条。", "disclosure.total:cumulative=9"],
  ["全镇公开信息9条，社区公开信息3条。", "disclosure.total=9"],
  ["在办事大厅公开信息7条。", ""],
  ["本局微博全年发布各类水务信息45条。", "disclosure.channel.weibo=45"],
  [
    "概况类信息更新5条，动态类信息公开6条，合计共11条。",
    "disclosure.category{概况类}=5 disclosure.category{动态类}=6 disclosure.total=11",
  ],
  ["概况类信息5条，动态类信息6条，合计共12条。", "disclosure.category{概况类}=5 disclosure.category{动态类}=6"],
  ["2012年，我局落实各项制度。累计主动公开政府信息71条。", "disclosure.total=71"],
  ["2012年，我局新增公开政府信息5条。累计主动公开政府信息71条。", "disclosure.total=5 disclosure.total:cumulative=71"],
  ["自2008年以来，我局2012年起落实各项制度。累计主动公开政府信息71条。", "disclosure.total:cumulative=71"],
  ["截止2012年12月31日，今年本局网站累计更新信息88条。", "disclosure.channel.website=88"],
  ["刊载解读稿件16篇。", "response.policy_interpretations=16"],
  [
    "通过门户网站对外公开发布政府信息30条，包含工作动态信息18条、政务公开信息9条，行政处罚3条；答复建议6件。在微信公众号上发布信息8条。",
    "disclosure.channel.website=30 disclosure.category{工作动态信息}=18 disclosure.category{政务公开信息}=9 disclosure.category{行政处罚}=3 disclosure.channel.wechat=8",
  ],
  [
    "全年主动公开政府信息100条，其中部门文件40条，人事信息20条，预算决算信息6条，惠农信息9条。",
    "disclosure.total=100 disclosure.category{部门文件}=40 disclosure.category{人事}=20 disclosure.category{预算决算信息}=6 disclosure.category{惠农信息}=9",
  ],
  ["本局门户网站信息更新总量为406条。", "disclosure.channel.website=406"],
  [
    "本年通过县政府公开网、临河发布公众号、报刊等途径主动向社会公开通知公告、惠农补贴等信息88条。",
    "disclosure.total=88",
  ],
  ["通过“临河发布”微信公众号推送涉及就业、养老等的政务动态20余条。", "disclosure.channel.wechat~=20"],
  ["本年通过城东街道政务信息公开专栏发布信息31条。", "disclosure.channel.website=31"],
  ["本年配发解读材料4件。", "response.policy_interpretations=4"],
  ["本局没有行政事业性收费项目。", ""],
  [
    "通过政府网站共公开信息30条，其中，人员招聘公开3条，政府性基金收支预算、机构运行经费表、三公经费说明表和绩效目标表公开7条，应急公开20条。",
    "disclosure.channel.website=30 disclosure.category{人员招聘}=3 disclosure.category{政府性基金收支预算、机构运行经费表、三公经费说明表和绩效目标表}=7 disclosure.category{应急}=20",
  ],
  ["一年来，通过网站等载体累计主动公开政府信息29条。", "disclosure.total=29"],
  [
    "全年主动公开政府信息61条：基层领域信息40条，工作动态15条，预算决算4条，应急预案2条。",
    "disclosure.total=61 disclosure.category{基层领域信息}=40 disclosure.category{工作动态}=15 disclosure.category{预算决算}=4 disclosure.category{应急预案}=2",
  ],
  ["全年主动公开政府信息60条，基层领域信息40条，工作动态15条，预算决算4条，应急预案2条。", "disclosure.total=60"],
  ["全县主动公开政府信息61条，其中县级部门公开40条，各镇公开15条，街道公开6条。", "disclosure.total=61"],
  [
    "全年主动公开政府信息58条，全文电子化率100%。在主动公开的信息中，办事事项（居民）30条，政策法规公开20条，热点解答8条。",
    "disclosure.total=58 disclosure.full_text_electronic_rate=100 disclosure.category{办事事项(居民)}=30 disclosure.category{政策法规}=20 disclosure.category{热点解答}=8",
  ],
  [
    "本年度主动公开政府信息20条，通过政府网站公开12条，政务微信“临河发布”（微信号：abc）公开政府信息5条，村务公开栏公开信息3条。",
    "disclosure.total=20 disclosure.channel.website=12 disclosure.channel.wechat=5",
  ],
  ["截止2012年12月31日，通过网站、微信等载体全年累计主动公开政府信息46条。", "disclosure.total=46"],
  ["三是管好微博。本局官方微博，在原有基础上加大力度，全年累计发布政府信息342条。", "disclosure.channel.weibo=342"],
  [
    "通过微信公众号公开通知公告、政策法规等信息共30条。通过门户网站、“临河普法”微信公众号共公开政府信息90条。",
    "disclosure.channel.wechat=30 disclosure.total=90",
  ],
  ["全年共举办7场县政府新闻发布活动。", "response.press_conferences=7"],
  ["我局建成两个网站和一个专栏。", ""],
  [
    "公开的信息按内容归类，概况信息、法规文件分别为36条和418条，其他信息350条。",
    "disclosure.category{概况信息}=36 disclosure.category{法规文件}=418 disclosure.category{其他信息}=350",
  ],
  ["本局举办新闻发布会4次，全年参加或举办新闻发布会共5次。", "response.press_conferences=5"],
  ["审查公文92件，其中主动公开16件；全年主动公开政府信息300条。", "disclosure.total=300"],
  [
    "截至2012年底，累计主动公开政府信息5678条。2012年新增890条。",
    "disclosure.total:cumulative=5678 disclosure.total=890",
  ],
  [
    "从公开的类别看，本年度政策法规类12条，财政类5条。",
    "disclosure.category{政策法规类}=12 disclosure.category{财政类}=5",
  ],
  ["全年共编发公报24期，刊登政府规章、规范性文件等112件。", "disclosure.channel.gazette=112"],
  ["通过门户网站发布政策解读共132件。", "response.policy_interpretations=132"],
  [
    "2012年，我县共主动公开政府信息12,345条，其中：通过政府网站公开9,876条，通过政府公报公开234条，通过其他方式公开2,235条。",
    "disclosure.total=12345 disclosure.channel.website=9876 disclosure.channel.gazette=234 disclosure.channel.other=2235",
  ],
  [
    "截至2012年底，本机关累计主动公开政府信息5678条，其中2012年主动公开890条。",
    "disclosure.total:cumulative=5678 disclosure.total=890",
  ],
  ["今年以来，全县各级各部门通过县政府门户网站主动公开各类信息3200余条。", "disclosure.channel.website~=3200"],
  [
    "本年度主动公开政府信息共计456条，全文电子化率达100%。",
    "disclosure.total=456 disclosure.full_text_electronic_rate=100",
  ],
  [
    "全年新增主动公开政府信息321条，全文电子化率为98.5%，其中规范性文件12件。",
    "disclosure.total=321 disclosure.full_text_electronic_rate=98.5 disclosure.normative_documents=12",
  ],
  [
    "在主动公开的信息中，概况类信息12条，政策法规类信息34条，规划计划类信息5条，业务类信息78条，其他类信息9条。",
    "disclosure.category{概况类}=12 disclosure.category{政策法规类}=34 disclosure.category{规划计划类}=5 disclosure.category{业务类}=78 disclosure.category{其他类}=9",
  ],
  [
    "按信息类别分：政策法规类占12条，机构职能类占20条，工作动态类240条。",
    "disclosure.category{政策法规类}=12 disclosure.category{机构职能类}=20 disclosure.category{工作动态类}=240",
  ],
  ["门户网站全年访问量达到123.4万人次。", ""],
  ["政府信息公开专栏页面访问量达1.2万人次。", "visits.website=12000"],
  [
    "全年接待公众现场查阅320人次，电话咨询1100人次，网上咨询210人次。",
    "visits.reading_points=320 inquiries.phone=1100 inquiries.online=210",
  ],
  ["县长信箱共收到群众来信432件，办结430件。", "mailbox.received=432"],
  ["县长信箱收到信件432封，回复信件430封。", "mailbox.received=432 mailbox.answered=430"],
  [
    "全年举行新闻发布会6场，其中主要负责同志出席2场。",
    "response.press_conferences=6 response.press_conferences_by_leaders=2",
  ],
  [
    "组织在线访谈12期，发布政策解读稿件45篇，回应公众关注热点或重大舆情30次。",
    "response.online_interviews=12 response.policy_interpretations=45 response.total=30",
  ],
  [
    "政务微博发布信息1520条，政务微信公众号推送信息680条。",
    "disclosure.channel.weibo=1520 disclosure.channel.wechat=680",
  ],
  ["通过“临河发布”微信公众号发布信息680条。", "disclosure.channel.wechat=680"],
  [
    "向档案馆、图书馆报送政府信息公开文件230件，其中纸质文件100件，电子文件130件。",
    "archives.deliveries=230 archives.deliveries.paper=100 archives.deliveries.electronic=130",
  ],
  ["去年主动公开政府信息300条，今年主动公开350条。", "disclosure.total:previous_year=300 disclosure.total=350"],
  ["自《条例》施行以来，累计公开政府信息2.3万余条。", "disclosure.total:cumulative~=23000"],
  ["其中，通过网站公开的信息占总数的85%。", ""],
  ["近三年来共公开信息900条。", ""],
  ["计划2013年公开信息500条。", ""],
  ["主动公开信息八百六十条。", "disclosure.total=860"],
  ["2012年，全局共产生政府信息256条，主动公开198条，主动公开率77.3%。", "disclosure.total=198"],
  ["2012年共在县政府信息公开网上公开信息312条，在公开栏公开信息45条。", "disclosure.channel.website=312"],
  [
    "本机关2012年度主动公开的政府信息为：组织机构类2条、政策文件类15条、工作信息类95条、财政信息类6条。",
    "disclosure.category{组织机构类}=2 disclosure.category{政策文件类}=15 disclosure.category{工作信息类}=95 disclosure.category{财政信息类}=6",
  ],
  [
    "主动公开政府信息1,024条（其中新增规范性文件18件），比2011年增加112条。",
    "disclosure.total=1024 disclosure.normative_documents=18",
  ],
  ["全年累计公开政府信息760条。", "disclosure.total=760"],
  [
    "至2012年12月31日，我镇累计公开信息2,310条，本年度公开信息425条。",
    "disclosure.total:cumulative=2310 disclosure.total=425",
  ],
  ["主动公开的政府信息数达到5万余条。", "disclosure.total~=50000"],
  ["主动公开政府信息近千条。", "disclosure.total~=1000"],
  ["全年公开政府信息200多条。", "disclosure.total~=200"],
  ["编印《政府公报》12期，每期发放5000份，刊登文件86件。", "disclosure.channel.gazette=86"],
  ["设立政务公开栏45个，更新内容230次。", ""],
  [
    "2012年，全市26个部门、12个乡镇共主动公开政府信息8,460条，其中市政府部门5,120条，乡镇3,340条。",
    "disclosure.total=8460",
  ],
  ["市本级主动公开信息1230条，全市合计主动公开信息10230条。", "disclosure.total=10230"],
  [
    "主动公开政府信息的数量为652条，其中通过政府网站公开的有520条，通过其他形式公开的有132条。",
    "disclosure.total=652 disclosure.channel.website=520 disclosure.channel.other=132",
  ],
  [
    "召开新闻发布会3次，通过新闻发布会公开信息15条。",
    "response.press_conferences=3 disclosure.channel.press_conference=15",
  ],
  ["公共查阅点公开信息60条。", "disclosure.channel.reading_points=60"],
  ["微博回应事件12次，其他方式回应事件5次。", "response.social_media=12 response.other=5"],
  [
    "参加或举办新闻发布会总次数3次，其中主要负责同志参加新闻发布会1次。",
    "response.press_conferences=3 response.press_conferences_by_leaders=1",
  ],
  ["发布政策解读信息85篇，其中图解35篇。", "response.policy_interpretations=85"],
  [
    "2012年，本机关通过政府网站、公告栏、新闻媒体等渠道主动公开政府信息共218条，较上年增加18条。",
    "disclosure.total=218",
  ],
  ["全年共编发政务信息156期，被市政府采用38条。", ""],
  ["县政府门户网站全年更新信息12,560条，点击量超过150万人次。", "disclosure.channel.website=12560"],
  [
    "2012年我局政府网站共发布信息1,235条，其中工作动态860条、通知公告231条、政策法规144条。",
    "disclosure.channel.website=1235 disclosure.category{工作动态}=860 disclosure.category{通知公告}=231 disclosure.category{政策法规}=144",
  ],
  [
    "我委2012年共主动公开政府信息178条，全文电子化率100%。其中，机构职能类信息5条，占2.8%；规划计划类信息8条，占4.5%；工作动态类信息165条，占92.7%。",
    "disclosure.total=178 disclosure.full_text_electronic_rate=100 disclosure.category{机构职能类}=5 disclosure.category{规划计划类}=8 disclosure.category{工作动态类}=165",
  ],
  [
    "历年累计主动公开政府信息1560条，2012年新增主动公开230条。",
    "disclosure.total:cumulative=1560 disclosure.total=230",
  ],
  ["2008年至2012年，累计公开政府信息3,456条。", "disclosure.total:cumulative=3456"],
  ["2012年1月1日至12月31日，我局共主动公开信息132条。", "disclosure.total=132"],
  ["全年主动公开政府信息总数为1250条（含转载）。", "disclosure.total=1250"],
  [
    "通过各种渠道和方式主动公开政府信息总数3201条，其中政府公报公开256条，政府网站公开2800条，政务微博公开85条，政务微信公开60条，其他方式公开120条。",
    "disclosure.total=3201 disclosure.channel.gazette=256 disclosure.channel.website=2800 disclosure.channel.weibo=85 disclosure.channel.wechat=60 disclosure.channel.other=120",
  ],
  [
    "召开新闻发布会8次，主要负责同志参加新闻发布会3次；开展在线访谈10次，主要负责同志参加在线访谈2次。",
    "response.press_conferences=8 response.press_conferences_by_leaders=3 response.online_interviews=10 response.online_interviews_by_leaders=2",
  ],
  ["全年回应公众关注热点或重大舆情15次（件）。", "response.total=15"],
  ["参加省政府“在线访谈”节目1期。", "response.online_interviews=1"],
  ["在《临河日报》开设政务公开专栏，刊发信息66条。", ""],
  ["建立规范性文件库，收录规范性文件86件。", ""],
  [
    "主动公开规范性文件15件，制发规范性文件15件。",
    "disclosure.normative_documents=15 disclosure.normative_documents_issued=15",
  ],
  ["办理人大代表建议52件、政协提案78件，办结率100%。", ""],
  ["公开行政许可事项56项、行政处罚案件信息230条。", ""],
  ["组织“政府开放日”活动3场，邀请群众120人次参加。", ""],
  ["目前，门户网站设有政府信息公开目录12个，共有信息8900条。", ""],
  [
    "举行新闻发布会4场，为历年最多；发布政策解读25篇，其中图解类21篇。",
    "response.press_conferences=4 response.policy_interpretations=25",
  ],
  [
    "全年没有召开新闻发布会，没有开展在线访谈，发布政策解读6篇。",
    "response.press_conferences=0 response.online_interviews=0 response.policy_interpretations=6",
  ],
  [
    "2012年主动公开政府信息214条；《条例》施行以来累计公开391条。",
    "disclosure.total=214 disclosure.total:cumulative=391",
  ],
  ["全年主动公开政府信息486条。其中，规范性文件3件。", "disclosure.total=486 disclosure.normative_documents=3"],
];

test.each(disclosure)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
