import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** Kinds that are counted on their own, with no total beside them. */
const kinds: Sentences = [
  [
    "通过门户网站发布各类信息67条，其中学前教育领域信息12条。",
    "disclosure.channel.website=67 disclosure.category{学前教育领域信息}=12",
  ],
  ["通过门户网站发布各类信息67条，其中重点领域信息12条。", "disclosure.channel.website=67"],
  [
    "主要类别有：机构职能类信息5条，重大项目13条，环保、公共卫生、安全生产、食品药品、产品质量类信息27条，其他信息16条。",
    "disclosure.category{其他信息}=16 disclosure.category{机构职能类}=5 disclosure.category{环保、公共卫生、安全生产、食品药品、产品质量类}=27 disclosure.category{重大项目}=13",
  ],
  [
    "全年共发布环境保护类信息40条，征地类信息12条。",
    "disclosure.category{征地类}=12 disclosure.category{环境保护类}=40",
  ],
  ["今年累计更新概况类信息16条，确保准确。", "disclosure.category{概况类}=16"],
  ["今年累计更新政务动态信息84条，满足需求。", "disclosure.category{政务动态信息}=84"],
  ["主动公开重点栏目信息83条，主动公开重点领域政府信息22条。", ""],
  [
    "在主动公开的信息中，职能类信息12条，含机构信息2条、领导信息4条、设置6条，占32%；规划类信息3条。",
    "disclosure.category{职能类}=12 disclosure.category{机构信息}=2 disclosure.category{领导信息}=4 disclosure.category{设置}=6 disclosure.category{规划类}=3",
  ],
  [
    "通过门户网站主动公开政策法规类信息5条，工作动态类信息77条，人事类信息3条，其他应主动公开的政府信息2条。",
    "disclosure.category{政策法规类}=5 disclosure.category{工作动态类}=77 disclosure.category{人事类}=3 disclosure.category{其他应主动公开的政府信息}=2",
  ],
  [
    "信息类别主要包括：工作信息42条，其他类别信息9条。",
    "disclosure.category{工作信息}=42 disclosure.category{其他类别信息}=9",
  ],
  [
    "主动公开政府信息的主要类别：机构概况类信息3条；机构职能、办事程序信息共2条，业务工作类信息5条。",
    "disclosure.category{机构概况类}=3 disclosure.category{机构职能、办事程序信息}=2 disclosure.category{业务工作类}=5",
  ],
  ["1．机构概况类：更新领导分工、内设机构、网点地址等信息18条。", "disclosure.category{机构概况类}=18"],
  ["（二）政策法规类信息：发布政策解读、文件共27条。", "disclosure.category{政策法规类}=27"],
  ["通过执法公示平台、信用网等发布行政执法类（含处罚）17条信息。", "disclosure.category{行政执法类}=17"],
  ["累计公开企业规章制度类政府信息12条，2012年新增2条。", "disclosure.category{企业规章制度类}:cumulative=12"],
  [
    "2012年，全年公布机构概况2条，法规文件及解读2条，会议报告1条，规划计划3条，财政信息4条。",
    "disclosure.category{机构概况}=2 disclosure.category{会议报告}=1 disclosure.category{规划计划}=3 disclosure.category{财政信息}=4",
  ],
  [
    "2012年，共发布政务动态20条，党务公开26条，通知公告48条，公示公开76条（其中行政许可26条，行政处罚20条），人事信息2条。",
    "disclosure.category{政务动态}=20 disclosure.category{党务公开}=26 disclosure.category{通知公告}=48 disclosure.category{公示公开}=76 disclosure.category{人事信息}=2",
  ],
  [
    "通过官方网站发布政务类信息34条，概况类信息更新量15条。",
    "disclosure.category{政务类}=34 disclosure.category{概况类}=15",
  ],
  [
    "主动公开计划总结类3条，人员信息2条，另有7条。",
    "disclosure.category{计划总结类}=3 disclosure.category{人员信息}=2",
  ],
  [
    "主动公开计划总结类3条，人员信息2条，灾害防治4条，接待来访5次，收到留言6条。",
    "disclosure.category{计划总结类}=3 disclosure.category{人员信息}=2 disclosure.category{灾害防治}=4",
  ],
  ["概况类信息5条，动态类信息6条，合计共12条。", "disclosure.category{概况类}=5 disclosure.category{动态类}=6"],
  [
    "全镇主动公开政府信息共计五大类（其中政府领导21条、机构设置7条、抢险救灾、优抚、救济6条、国民经济和社会发展规划5条、其他3条）。",
    "disclosure.category{政府领导}=21 disclosure.category{机构设置}=7 disclosure.category{抢险救灾、优抚、救济}=6 disclosure.category{国民经济和社会发展规划}=5 disclosure.category{其他}=3",
  ],
  [
    "通过政府门户网站主动公开规划计划类2条，人事信息1条。",
    "disclosure.category{规划计划类}=2 disclosure.category{人事信息}=1",
  ],
  [
    "在全部公开信息中，规范性文件类信息数0篇；规划计划类信息数10篇。",
    "disclosure.category{规范性文件类}=0 disclosure.normative_documents=0 disclosure.category{规划计划类}=10",
  ],
  [
    "2012年在县政府网站公开政府信息类别：政策文件信息4条，政府决策23条，人事信息6条。",
    "disclosure.category{政策文件信息}=4 disclosure.category{政府决策}=23 disclosure.category{人事信息}=6",
  ],
  [
    "公开的信息按内容归类，概况信息、法规文件分别为36条和418条，其他信息350条。",
    "disclosure.category{概况信息}=36 disclosure.category{法规文件}=418 disclosure.category{其他信息}=350",
  ],
  [
    "从公开的类别看，本年度政策法规类12条，财政类5条。",
    "disclosure.category{政策法规类}=12 disclosure.category{财政类}=5",
  ],
  [
    "在主动公开的信息中，概况类信息12条，政策法规类信息34条，规划计划类信息5条，业务类信息78条，其他类信息9条。",
    "disclosure.category{概况类}=12 disclosure.category{政策法规类}=34 disclosure.category{规划计划类}=5 disclosure.category{业务类}=78 disclosure.category{其他类}=9",
  ],
  [
    "按信息类别分：政策法规类占12条，机构职能类占20条，工作动态类240条。",
    "disclosure.category{政策法规类}=12 disclosure.category{机构职能类}=20 disclosure.category{工作动态类}=240",
  ],
  [
    "本机关2012年度主动公开的政府信息为：组织机构类2条、政策文件类15条、工作信息类95条、财政信息类6条。",
    "disclosure.category{组织机构类}=2 disclosure.category{政策文件类}=15 disclosure.category{工作信息类}=95 disclosure.category{财政信息类}=6",
  ],
  [
    "在主动公开的信息中，机构设置类信息8条，占61.5%；应主动公开的其他类信息5条，占38.5%。",
    "disclosure.category{机构设置类}=8 disclosure.category{其他类}=5",
  ],
  [
    "在公开的信息中，规划计划类信息2条，其他类信息分别为19条。",
    "disclosure.category{规划计划类}=2 disclosure.category{其他类}=19",
  ],
  [
    "全年公开公文类政府信息35条，政府法规6条，涉及国家机密的公文类信息0条，免予公开的公文类信息0条。",
    "disclosure.category{公文类}=35 disclosure.category{政府法规}=6",
  ],
  [
    "我局共计产生公文类政府信息24条（包含规范性文件（除规章外）1条），其中主动公开的公文类信息有14条。",
    "disclosure.category{公文类}=14",
  ],
  [
    "一是政策法规类，共公开12条；二是工作动态类，共公开56条；三是人事信息类，共公开4条。",
    "disclosure.category{政策法规类}=12 disclosure.category{工作动态类}=56 disclosure.category{人事信息类}=4",
  ],
  [
    "公开的信息类别主要包括：主动公开机构设置信息4条；主动公开政府文件数5条；主动公开招标采购信息6条；回应群众数8条。",
    "disclosure.category{机构设置信息}=4 disclosure.category{政府文件}=5 disclosure.category{招标采购信息}=6 response.total=8",
  ],
  ["申请公开信息的类别有：城市规划2件，土地管理3件，社会保障4件。", ""],
  [
    "主要类别有：规范性文件类信息2条，环保、公共卫生、安全生产、食品药品、产品质量、知识产权类信息1条，其他信息2条。",
    "disclosure.normative_documents=2 disclosure.category{其他信息}=2 disclosure.category{环保、公共卫生、安全生产、食品药品、产品质量、知识产权类}=1 disclosure.category{规范性文件类}=2",
  ],
  [
    "公开动态类信息约90条、通知类近20条、政策类约12条。",
    "disclosure.category{动态类}~=90 disclosure.category{通知类}~=20 disclosure.category{政策类}~=12",
  ],
  [
    "主动公开政府信息41条，其中机构类7条，规范性文件类9条，动态类25条。",
    "disclosure.total=41 disclosure.category{机构类}=7 disclosure.category{规范性文件类}=9 disclosure.category{动态类}=25 disclosure.normative_documents=9",
  ],
  [
    "在主动公开的信息中，组织机构5条；收费项目及标准2条；政策法规18条；工作动态60条。",
    "disclosure.category{组织机构}=5 disclosure.category{收费项目及标准}=2 disclosure.category{政策法规}=18 disclosure.category{工作动态}=60",
  ],
  ["公开的主要类别有人事任免6条，通知公告30条。", "disclosure.category{人事任免}=6 disclosure.category{通知公告}=30"],
  ["在主动公开的信息中，涉及本级的300条，涉及乡镇的20条，上级转发的10条。", ""],
  [
    "信息类别包括政府公报类4条，政策解读类9条，采购类2条。",
    "disclosure.category{政府公报类}=4 disclosure.category{政策解读类}=9 disclosure.category{采购类}=2",
  ],
  [
    "主动公开信息包括行政许可类30条，行政处罚类4条，行政强制类2条。",
    "disclosure.category{行政许可类}=30 disclosure.category{行政处罚类}=4 disclosure.category{行政强制类}=2",
  ],
];

test.each(kinds)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
