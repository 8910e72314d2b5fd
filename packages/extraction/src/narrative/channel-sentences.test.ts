import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** How sentences name the media and the kinds of what was disclosed. */
const channels: Sentences = [
  ["“临河”微信公众号也充分发挥作用，全年共推送信息24条。", "disclosure.channel.wechat=24"],
  ["微信公众号共编辑17期，推送信息35篇；向省厅推送信息8篇。", "disclosure.channel.wechat=35"],
  [
    "微博临河环境发布信息160条，关注量8万；微信临河环境发布信息15条。",
    "disclosure.channel.weibo=160 disclosure.channel.wechat=15",
  ],
  [
    "微信公众账号（1个）发布信息49条；微博账号（2个）发布信息50条。",
    "disclosure.channel.wechat=49 disclosure.channel.weibo=50",
  ],
  ["现有政务微博2个，微信公众号3个。", ""],
  ["一是通过网站公开信息30条。二是通过微博、微信公开政府信息56条。", "disclosure.channel.website=30"],
  [
    "通过校官方微信公众号共发送推文353条，校园官方微博发布消息352条。",
    "disclosure.channel.wechat=353 disclosure.channel.weibo=352",
  ],
  ["主动在县政府网站公开本单位政府信息127条；在微信公众号推送文章240篇。", "disclosure.channel.website=127"],
  ["通过“临河平安在线”抖音号共发布信息50条。", ""],
  ["门户网站全年发布文化和旅游信息740条。", "disclosure.channel.website=740"],
  ["“临河e健康”官方微信平台共推文157篇。", "disclosure.channel.wechat=157"],
  ["官方微博全年发博15条。", "disclosure.channel.weibo=15"],
  ["我局在政府信息公开平台中主动公开信息112条。", "disclosure.channel.website=112"],
  ["全年通过政务网以及临河高新技术产业开发区管理委员会公众号主动公开各类信息共132条。", "disclosure.total=132"],
  ["微信公众号、微博、抖音账号共发布信息336条。", ""],
  ["官网发布水务领域相关信息534条。", "disclosure.channel.website=534"],
  ["政务“双微”推文15条（微信公众号发文7篇，微博发布8条）。", "disclosure.channel.wechat=7 disclosure.channel.weibo=8"],
  ["门户网站编辑发布文字、图片、视频信息22篇。", "disclosure.channel.website=22"],
  ["在县政府信息公开网站上共新增主动公开政府信息21条。", "disclosure.channel.website=21"],
  ["“临河天气”微信服务号发布天气预报预警信息14条。", "disclosure.channel.wechat=14"],
  ["微信公众号关注量2789个，共推送微信文章29篇。", "disclosure.channel.wechat=29"],
  ["全年官方微博共发布微博20条，其中发布原创微博8条，转发微博12条。", "disclosure.channel.weibo=20"],
  ["全年在镇政府官网发布信息63条。", "disclosure.channel.website=63"],
  ["在市政府网站和市水务局网站公开栏目分别主动公开政府信息48条。", "disclosure.channel.website=48"],
  [
    "市政府网站发布各类信息8700条，其中，发布政府信息320条。",
    "disclosure.channel.website=8700 disclosure.channel.website=320",
  ],
  ["开通本局官方微博，发布各种水文类信息360条。", ""],
  ["通过县政府信息公开管理系统公开信息36条。", "disclosure.channel.website=36"],
  ["《商务厅政府信息公开目录》共新增信息89条。", "disclosure.total=89"],
  [
    "主动公开政府信息38条，其中文件类26条，应主动公开的信息12条。",
    "disclosure.total=38 disclosure.category{文件类}=26 disclosure.category{应主动公开的信息}=12",
  ],
  [
    "共公开政府信息43条，其中文件12条，动态31条。",
    "disclosure.total=43 disclosure.category{文件}=12 disclosure.category{动态}=31",
  ],
  ["共公开政府信息43条，其中网站公开12条，公示栏公开31条。", "disclosure.total=43 disclosure.channel.website=12"],
  [
    "2012年共主动公开政府信息60条，目前我局总计主动公开政府信息270条。",
    "disclosure.total=60 disclosure.total:cumulative=270",
  ],
  [
    "全省主动公开政府信息530条，全文电子化率64%。省直属机关主动公开政府信息168条，全文电子化率86%。",
    "disclosure.total=530 disclosure.full_text_electronic_rate=64",
  ],
  ["全文电子化的主动公开信息数率实现100%。", "disclosure.full_text_electronic_rate=100"],
  ["有一名兼职工作人员负责此项工作。", "institution.staff.part_time=1"],
  [
    "局机关配备了1名教育政务信息公开工作专职干部、2名兼职干部。",
    "institution.staff.part_time=2 institution.staff.full_time=1",
  ],
  ["全年通过门户网站公开项目审批、核准信息和项目招标投标信息共计1692条。", "disclosure.channel.website=1692"],
  ["各科室各有一名兼职工作人员。", ""],
  ["配备了4名政府信息公开全职工作人员。", "institution.staff.full_time=4"],
  ["配备1名工作人员兼职负责政府信息公开的日常工作。", "institution.staff.part_time=1"],
  ["安排2名工作人员专职负责网站。", "institution.staff.full_time=2"],
  ["通过区政府网站政务公开页面发布政府信息95条。", "disclosure.channel.website=95"],
  ["委派2人专门负责信息公开工作。", "institution.staff=2"],
  ["我局收到12起政府信息依申请公开，均按程序办理。", "applications.received=12"],
  [
    "2012年主动公开信息30条。在发布的信息中，领导动态信息0条，占0%；工作动态类信息20条，占66.7%；会议信息10条，占33.3%。",
    "disclosure.total=30 disclosure.category{领导动态信息}=0 disclosure.category{工作动态类}=20 disclosure.category{会议信息}=10",
  ],
  ["1名同志具体负责信息公开业务工作。", "institution.staff=1"],
  ["副局长在市政府网站作了一期在线访谈。", "response.online_interviews=1"],
  ["区政府还下拨8万元专项经费用于全区政府信息公开工作。", "institution.budget=8"],
  ["区政府安排80万元专项经费用于道路工程。", ""],
  ["通过“临河水务”公众号推送信息41条。", "disclosure.channel.wechat=41"],
  [
    "通过局网站主动公开信息186条，建立微信公众服务号，发布民政信息21条。",
    "disclosure.channel.website=186 disclosure.channel.wechat=21",
  ],
  ["开通微信公众号，全年发布信息21条。", "disclosure.total=21"],
  ["局官方微信公众号全年共计发布信息77条。", "disclosure.channel.wechat=77"],
  ["全年主动公开政府信息280条；编印《临河林业》18期，公开政府信息85条。", "disclosure.total=280"],
  ["县信息公开网发布政务动态信息67条。", "disclosure.channel.website=67"],
  ["《临河统计信息网》全年共采集、发布、修订信息34条。", "disclosure.channel.website=34"],
  ["利用临河市政府信息公开专栏进行网上公开，全年上传公开信息68条。", "disclosure.channel.website=68"],
  ["通过县信息公开平台发布信息72条。", "disclosure.channel.website=72"],
  ["通过县政府门户网站公开机构设置、财政预算等85条。", "disclosure.channel.website=85"],
  ["依托门户网站等平台公开信息57条。", "disclosure.total=57"],
  ["通过办事大厅、公示栏、显示屏等载体，主动公开水务行政工作信息38条。", "disclosure.total=38"],
  [
    "本局网站2012年主动公开政务信息（包括政务、服务等4个一级栏目，动态、公示、信访等33个二级栏目）共计76条。",
    "disclosure.channel.website=76",
  ],
  [
    "在已公开的40条水务局政府信息中，机构职能9条，规划计划12条，应急管理13条，工作动态6条。",
    "disclosure.total=40 disclosure.category{机构职能}=9 disclosure.category{规划计划}=12 disclosure.category{应急管理}=13 disclosure.category{工作动态}=6",
  ],
  ["本局门户网站运行平稳，全年信息发布量98条。", "disclosure.channel.website=98"],
  [
    "本局微博关注人数183人，信息发布量98条；微信公众号订阅数20人，信息发布量83条。",
    "disclosure.channel.weibo=98 disclosure.channel.wechat=83",
  ],
  ["借助微信公众平台“临河水务”，全年发布信息92条。", "disclosure.channel.wechat=92"],
  ["以局门户网站作为公开的主渠道，全年共发布信息350条。", "disclosure.channel.website=350"],
  ["完善门户网站，全年共发布信息350条。", "disclosure.total=350"],
  ["依托门户网站、公示栏，全年共发布信息350条。", "disclosure.total=350"],
  ["通过水务网站、县政府门户网站全年累计上载信息80条。", "disclosure.channel.website=80"],
  [
    "在临河水务网发布各类政务信息95条，包括公文73条、人事管理16条、应急信息2条、其他信息4条。",
    "disclosure.channel.website=95 disclosure.category{公文}=73 disclosure.category{人事管理}=16 disclosure.category{应急信息}=2 disclosure.category{其他信息}=4",
  ],
  ["通过人民网发布信息9条。", ""],
  [
    "全年公开政府信息95条，包括公文73条、建议办理复文16件、应急信息6条。",
    "disclosure.total=95 disclosure.category{公文}=73 disclosure.category{建议办理复文}=16 disclosure.category{应急信息}=6",
  ],
  ["通过县水务局网站主动公开政策法规、办事指南等政府信息18条。", "disclosure.channel.website=18"],
  [
    "主动公开政府信息共70条。概况信息2条；工作动态信息29条，规划总结信息1条，办事指南信息23条，其他15条。",
    "disclosure.total=70 disclosure.category{概况信息}=2 disclosure.category{工作动态信息}=29 disclosure.category{规划总结信息}=1 disclosure.category{办事指南信息}=23 disclosure.category{其他}=15",
  ],
  ["机构职能类更新信息5条。", "disclosure.category{机构职能类}=5"],
  [
    "主动公开政府信息25条。其中机构职能栏目公开信息2条；规划文件栏目公开信息15条；统计数据栏目公开信息5条；其他栏目公开信息3条。",
    "disclosure.total=25 disclosure.category{机构职能}=2 disclosure.category{规划文件}=15 disclosure.category{统计数据}=5 disclosure.category{其他}=3",
  ],
  [
    "主动公开政府信息90条，其中5.1级地震重建10条，乡村振兴43条，项目建设25条，其他12条。",
    "disclosure.total=90 disclosure.category{5.1级地震重建}=10 disclosure.category{乡村振兴}=43 disclosure.category{项目建设}=25 disclosure.category{其他}=12",
  ],
  [
    "主动公开政府信息54条，其中业务公开2条，规划计划3条，预算报告9条，受理依申请公开信息0条，其它信息40条。",
    "disclosure.total=54 applications.received=0 disclosure.category{业务}=2 disclosure.category{规划计划}=3 disclosure.category{预算报告}=9 disclosure.category{其它信息}=40",
  ],
  ["通过“政府信息公开”栏目公开信息98条。", "disclosure.channel.website=98"],
  [
    "全年主动公开政府信息49条，包括政务信息20条、代表建议15条、部门动态信息14条。",
    "disclosure.total=49 disclosure.category{政务信息}=20 disclosure.category{代表建议}=15 disclosure.category{部门动态信息}=14",
  ],
  ["全年主动公开政府信息简报111篇。", "disclosure.total=111"],
  ["在县水务局网站主动公开动态信息共21条。", "disclosure.channel.website=21"],
  ["在临河水务官方微博号发布信息62条。", "disclosure.channel.weibo=62"],
  [
    "我局累计主动公开政府信息135条，2012年新增主动公开政府信息20条。",
    "disclosure.total:cumulative=135 disclosure.total=20",
  ],
  [
    "2012年，我局主动公开政府信息192条。截止2012年12月底，我局已主动公开政府信息840多条。",
    "disclosure.total=192 disclosure.total:cumulative~=840",
  ],
  ["截止2012年12月底，我局主动公开政府信息192条。", "disclosure.total=192"],
  ["全年发布重要信息1万余条。", "disclosure.total~=10000"],
  ["发布公告34期。", ""],
  [
    "主动公开政府信息9条，其中政策法规类5条，业务公开2条，人员招聘公开2条。",
    "disclosure.total=9 disclosure.category{政策法规类}=5 disclosure.category{业务}=2 disclosure.category{人员招聘}=2",
  ],
  ["全年发布规范性文件解读12件。", "response.policy_interpretations=12"],
  ["本年公布政策解读件5件。", "response.policy_interpretations=5"],
  ["全年在“临河林业网”更新各类政务信息484条。", "disclosure.channel.website=484"],
  ["本机关门户网站主动公开机构职能、规章文件、工作动态等主动公开信息74条。", "disclosure.channel.website=74"],
  ["我局门户网站临河金融发布政府信息120余条。", "disclosure.channel.website~=120"],
  ["我局共公开政府信息80条，全部通过政府网站公开。", "disclosure.total=80 disclosure.channel.website=80"],
];

const others: Sentences = [
  ["向县档案馆、图书馆提供政府信息30条。", "archives.deliveries=30"],
  ["向县档案馆等查阅场所报送信息36条，均为纸质文件。", "archives.deliveries=36 archives.deliveries.paper=36"],
  ["县档案馆、图书馆全年共接收公开信息件160份。", "archives.deliveries=160"],
  ["从事政府信息公开工作的人员3人，均为兼职。", "institution.staff=3 institution.staff.part_time=3"],
  ["专门配备了1名信息公开工作人员。", "institution.staff=1"],
  ["由三名同志具体负责政府信息公开工作。", "institution.staff=3"],
  ["设立1个信息申请受理点和1个电子查阅室。", "institution.reading_points=1"],
  ["配备工作人员3人，均为兼职。", "institution.staff=3 institution.staff.part_time=3"],
];

test.each([
  ...channels.map(([sentence, facts]) => [sentence, facts, 5] as const),
  ...others.map(([sentence, facts]) => [sentence, facts, 3] as const),
])("%s", (sentence, facts, place) => {
  expect(factsOf(report(place, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
