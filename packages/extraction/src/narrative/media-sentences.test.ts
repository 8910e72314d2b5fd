import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** What was disclosed, and by which medium. */
const media: Sentences = [
  ["通过临河水务局门户网站发布各类信息55条，更新市政府门户网站政府信息公开目录33条。", "disclosure.channel.website=55"],
  ["我委通过区政府网水务委网页和微信公众号，发布政务公开信息共计85条。", "disclosure.total=85"],
  [
    "加强“临河招商”微信公众号的运维管理，全年累计推送发布工作动态、政策法规等信息120期360条，阅读量达9万余次。",
    "disclosure.channel.wechat=360",
  ],
  ["我局在区政府信息公开发布平台公开信息21条。", "disclosure.channel.website=21"],
  ["通过政务公开专栏公开信息24条。", "disclosure.channel.website=24"],
  ["通过镇官方微信公众号共发布有关图文230条。", "disclosure.channel.wechat=230"],
  ["在局微信公众号上刊发稿件18篇，微博发布稿件9条。", "disclosure.channel.wechat=18 disclosure.channel.weibo=9"],
  ["微信公众号发布原创文章45篇、转载文章20篇。", ""],
  ["向档案馆、图书馆报送纸质文件各40份。", ""],
  ["以部门网站为主要公开平台发布信息127条。", "disclosure.channel.website=127"],
  ["依托临河水务微信公众号平台，发布工作动态及各类政务信息36条。", "disclosure.channel.wechat=36"],
  ["本机关通过县人民政府网水务局小首页主动公开政府信息67条。", "disclosure.channel.website=67"],
  ["全年临河水务行政网主动公开信息248条。", "disclosure.channel.website=248"],
  ["“临河水务”微信公众号订阅190余人次，发布76篇信息，其中原创43篇。", "disclosure.channel.wechat=76"],
  ["截至2012年底，县教育局网站累计发布信息53篇。", "disclosure.channel.website:cumulative=53"],
  ["在政府信息公开平台新增主动公开政府信息39条。", "disclosure.channel.website=39"],
  [
    "共主动公开政府信息60条，一是通过门户网站进行网络信息公开，向社会主动公开各类信息41条，二是通过微信公众号公布信息19条。",
    "disclosure.total=60 disclosure.channel.website=41 disclosure.channel.wechat=19",
  ],
  [
    "全年政府网站发布信息总量1.2万条，通过主动公开目录及时公开政府信息180条。",
    "disclosure.channel.website=12000 disclosure.total=180",
  ],
  [
    "政务信息平台公开总数为91条（工作动态44条，工程建设28条，组织机构1条，其他17条）。",
    "disclosure.channel.website=91 disclosure.category{工作动态}=44 disclosure.category{工程建设}=28 disclosure.category{组织机构}=1 disclosure.category{其他}=17",
  ],
  ["在县政府门户网“部门动态”栏目共发布水务工作动态信息26条。", "disclosure.channel.website=26"],
  [
    "主动公开信息共计659条。其中，通过政府网站公开信息144条，重点领域公开信息47条。",
    "disclosure.channel.website=144 disclosure.total=659",
  ],
  [
    "本年度共公开各类政府信息70余条，其中，县政务网公开发布各类信息20余条，政务公开栏公开信息30余条，新闻媒体公开信息20余条。",
    "disclosure.total~=70 disclosure.channel.website~=20",
  ],
  ["通过政府网站渠道主动公开信息共59条。", "disclosure.channel.website=59"],
  [
    "共发布主动公开政府信息90条，其中主动公开文件32条，公开信息50条，微信6条。",
    "disclosure.total=90 disclosure.channel.wechat=6",
  ],
  ["在“临河之窗”部门网站“通知公告”、“财政预决算”栏目对外公开发布政府信息6条。", "disclosure.channel.website=6"],
  ["县政府公报刊登文件10份。", "disclosure.channel.gazette=10"],
  [
    "2012年临河民政公众网发布信息95条，发布微博信息34条、微信信息70条。",
    "disclosure.channel.website=95 disclosure.channel.weibo=34 disclosure.channel.wechat=70",
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
  ["政务微博发布意识形态及业务信息90条。", "disclosure.channel.weibo=90"],
  ["在县政府信息公开基础平台公开文件38件。", "disclosure.channel.website=38"],
  ["通过信息公开平台发布各类信息43条。", "disclosure.channel.website=43"],
  ["在水务官方微博号发布信息62条。", "disclosure.channel.weibo=62"],
  ["县政府门户网站共发布卫生健康信息93条。", "disclosure.channel.website=93"],
  ["在政府信息公开平台上公开重点工作、发展规划、医疗卫生等信息93条。", "disclosure.channel.website=93"],
  ["通过门户网站公开信息217条，通过微信公众号、今日头条等新媒体公开信息39条。", "disclosure.channel.website=217"],
  [
    "在微信公众平台发布党的基层建设、疫情防控、乡村振兴、安全生产、纪检监察、法律普及、时事政治等信息75条。",
    "disclosure.channel.wechat=75",
  ],
  [
    "在政府网站、“临河水务”微信公众号上主动公开发布55条（篇），其中：政府网站发布各类政务信息23条；“临河水务”微信公众号发布各类政务信息32条。",
    "disclosure.total=55 disclosure.channel.website=23 disclosure.channel.wechat=32",
  ],
  ["借助微信公众号平台“临河水务”，全年发布信息92条。", "disclosure.channel.wechat=92"],
  ["通过公众号发布信息45条。", "disclosure.channel.wechat=45"],
  ["通过政府网站及局官网公开信息126条。", "disclosure.channel.website=126"],
  ["在临河智慧教育服务平台上主动公开政府信息86条。", "disclosure.channel.website=86"],
  ["通过县政府网站发布工作动态、统计信息、经济运行情况等100条。", "disclosure.channel.website=100"],
  [
    "通过政府网站公开通知公告、招聘录用、重大项目等政府信息95条。通过政务微信发布县内动态、天气预报等内容共计41条。",
    "disclosure.channel.website=95 disclosure.channel.wechat=41",
  ],
  ["其中微信公众号发布政务动态85条。", "disclosure.channel.wechat=85"],
  ["“临河县政府网”微信平台发布信息41条。", "disclosure.channel.wechat=41"],
  ["通过政府网站向外发布信息共95条。", "disclosure.channel.website=95"],
  ["本局微博全年发布各类水务信息45条。", "disclosure.channel.weibo=45"],
  ["截止2012年12月31日，今年本局网站累计更新信息88条。", "disclosure.channel.website=88"],
  ["本局门户网站信息更新总量为406条。", "disclosure.channel.website=406"],
  ["通过“临河发布”微信公众号推送涉及就业、养老等的政务动态20余条。", "disclosure.channel.wechat~=20"],
  ["本年通过城东街道政务信息公开专栏发布信息31条。", "disclosure.channel.website=31"],
  [
    "本年度主动公开政府信息20条，通过政府网站公开12条，政务微信“临河发布”（微信号：abc）公开政府信息5条，村务公开栏公开信息3条。",
    "disclosure.total=20 disclosure.channel.website=12 disclosure.channel.wechat=5",
  ],
  ["三是管好微博。本局官方微博，在原有基础上加大力度，全年累计发布政府信息342条。", "disclosure.channel.weibo=342"],
  [
    "通过微信公众号公开通知公告、政策法规等信息共30条。通过门户网站、“临河普法”微信公众号共公开政府信息90条。",
    "disclosure.channel.wechat=30 disclosure.total=90",
  ],
  ["全年共编发公报24期，刊登政府规章、规范性文件等112件。", "disclosure.channel.gazette=112"],
  [
    "2012年，我县共主动公开政府信息12,345条，其中：通过政府网站公开9,876条，通过政府公报公开234条，通过其他方式公开2,235条。",
    "disclosure.total=12345 disclosure.channel.website=9876 disclosure.channel.gazette=234 disclosure.channel.other=2235",
  ],
  ["今年以来，全县各级各部门通过县政府门户网站主动公开各类信息3200余条。", "disclosure.channel.website~=3200"],
  [
    "政务微博发布信息1520条，政务微信公众号推送信息680条。",
    "disclosure.channel.weibo=1520 disclosure.channel.wechat=680",
  ],
  ["通过“临河发布”微信公众号发布信息680条。", "disclosure.channel.wechat=680"],
  ["2012年共在县政府信息公开网上公开信息312条，在公开栏公开信息45条。", "disclosure.channel.website=312"],
  ["编印《政府公报》12期，每期发放5000份，刊登文件86件。", "disclosure.channel.gazette=86"],
  [
    "主动公开政府信息的数量为652条，其中通过政府网站公开的有520条，通过其他形式公开的有132条。",
    "disclosure.total=652 disclosure.channel.website=520 disclosure.channel.other=132",
  ],
  ["公共查阅点公开信息60条。", "disclosure.channel.reading_points=60"],
  ["县政府门户网站全年更新信息12,560条，点击量超过150万人次。", "disclosure.channel.website=12560"],
  [
    "通过各种渠道和方式主动公开政府信息总数3201条，其中政府公报公开256条，政府网站公开2800条，政务微博公开85条，政务微信公开60条，其他方式公开120条。",
    "disclosure.total=3201 disclosure.channel.gazette=256 disclosure.channel.website=2800 disclosure.channel.weibo=85 disclosure.channel.wechat=60 disclosure.channel.other=120",
  ],
  ["县门户网站公开全县各类政府信息346条。", "disclosure.channel.website=346"],
  ["通过门户网站公开并及时更新政府信息共计75条。", "disclosure.channel.website=75"],
  ["通过局门户网站依法主动公开政府信息91条。", "disclosure.channel.website=91"],
  ["利用局网站，在“通知公告”“工作动态”等栏目发布信息95条。", "disclosure.channel.website=95"],
  [
    "主动公开政务信息663条，通过县人民政府网站公开信息5条，通过“临河”微信公众平台公开信息31条，在各级媒体网站、报刊、杂志、网络等载体公开信息627条。",
    "disclosure.total=663 disclosure.channel.website=5 disclosure.channel.wechat=31",
  ],
  [
    "县政府网站公开规划信息、统计信息、许可服务、处罚强制、财政资金、政府采购、公益事业建设事项等共计41条。",
    "disclosure.channel.website=41",
  ],
  ["通过门户网页和政务新媒体，发布各类信息80条。", "disclosure.total=80"],
  [
    "以“临河水务”微信公众号为平台，宣传水务工作，加强舆论引导，全年共发布各类信息66条。",
    "disclosure.channel.wechat=66",
  ],
  ["以门户网站为主渠道，全年共主动公开政府信息86条。", "disclosure.total=86"],
  ["“临河水务”公众号共发布信息12期34条。", "disclosure.channel.wechat=34"],
  ["微信公众号推送各类报道、信息23条。", "disclosure.channel.wechat=23"],
  ["主动公开政府信息146条，政府信息公开目录主动公开政府信息69条。", "disclosure.total=146"],
  ["在“临河政务”微信公众号发布工作动态、通知公告49条。", "disclosure.channel.wechat=49"],
  ["在微信公众号发布工作动态、通知公告49条，政策解读5条。", "response.policy_interpretations=5"],
  ["我局主动公开信息80条，局属各单位公开信息30条。", "disclosure.total=80"],
  ["在中国政府网发布信息7条，在市政府网站发布信息130条。", "disclosure.channel.website=130"],
  ["刊发公报8期，发布政府信息53条。", "disclosure.channel.gazette=53"],
];

test.each(media)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
