import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** Lists of kinds without a total, and what stands around lists with one. */
const lists: Sentences = [
  [
    "在门户网站公开财政信息14条、人事信息8条、公示公告61条、统计数据5条。",
    "disclosure.category{财政信息}=14 disclosure.category{人事信息}=8 disclosure.category{公示公告}=61 disclosure.category{统计数据}=5",
  ],
  [
    "通过政务网站主动公开建议提案信息6条、人事信息8条、“五公开”22条、统计数据5条。",
    "disclosure.category{建议提案信息}=6 disclosure.category{人事信息}=8 disclosure.category{五公开}=22 disclosure.category{统计数据}=5",
  ],
  ["在门户网站公开财政信息14条、人事信息8条。", "disclosure.channel.website=14"],
  [
    "本年度共公开工作动态34条，更新机构信息2条，发布公告7条，公开人事信息3条。",
    "disclosure.category{工作动态}=34 disclosure.category{机构信息}=2 disclosure.category{公告}=7 disclosure.category{人事信息}=3",
  ],
  [
    "全年公开信息16条，分别包括领导信息5条，机构信息11条。",
    "disclosure.total=16 disclosure.category{领导信息}=5 disclosure.category{机构信息}=11",
  ],
  [
    "全年公开政府信息66条，其中专题信息40条（含就业、社保）、政策文件4条、人事信息10条、财政信息12条。",
    "disclosure.total=66 disclosure.category{专题信息}=40 disclosure.category{政策文件}=4 disclosure.category{人事信息}=10 disclosure.category{财政信息}=12",
  ],
  [
    "其中更新通知公告类信息6条、工作动态37条，政府信息公开26条。",
    "disclosure.category{通知公告类}=6 disclosure.category{工作动态}=37 disclosure.category{政府信息公开}=26",
  ],
  ["县门户网站信息公开专栏下设目录、指南、年报、规定等8个子栏目。", ""],
  ["抖音号发布社会关切类信息12条。", ""],
  [
    "通过政府网主动公开信息60条，具体为：建议办理类信息21条、采购类信息14条、政策解读类信息20条、其他类信息5条。",
    "disclosure.channel.website=60 disclosure.total=60 disclosure.category{建议办理类}=21 disclosure.category{采购类}=14 disclosure.category{政策解读类信息}=20 disclosure.category{其他类}=5",
  ],
  [
    "其中工作动态信息12条，概况信息3条，及时转载转发国务院、省政府重要信息247条。",
    "disclosure.category{工作动态信息}=12 disclosure.category{概况信息}=3",
  ],
  [
    "通过政府门户网站公开政策法规5条，部门文件4条，规划计划1条，涉企优惠3条，预算决算2条。",
    "disclosure.category{政策法规}=5 disclosure.category{部门文件}=4 disclosure.category{规划计划}=1 disclosure.category{涉企优惠}=3 disclosure.category{预算决算}=2",
  ],
  [
    "网站共更新信息60条，其中本局动态26条信息、通知公告18条信息、政策法规12条信息、人事4条信息。",
    "disclosure.channel.website=60 disclosure.category{本局动态}=26 disclosure.category{通知公告}=18 disclosure.category{政策法规}=12 disclosure.category{人事}=4",
  ],
  ["回应关切13条，其他公开信息22条。", "response.total=13"],
  ["共主动公开业务类政策文件、各类政府信息共计50条。", "disclosure.total=50"],
  ["全年受理并答复政府信息依申请公开件2件。", "applications.received=2 applications.outcome.total=2"],
  // A list whose items have lost their unit, or the last of them.
  [
    "公开机构类信息7条，规划类4条，其它类15。",
    "disclosure.category{机构类}=7 disclosure.category{规划类}=4 disclosure.category{其它类}=15",
  ],
  [
    "主动公开政府信息26条，其中机构7、规划4、其他15。",
    "disclosure.total=26 disclosure.category{机构}=7 disclosure.category{规划}=4 disclosure.category{其他}=15",
  ],
  ["主动公开政府信息26条，其中机构7、规划4、其他16。", "disclosure.total=26"],
  [
    "主动公开政府信息26条；其中机构类7、规划类4条、其他类：15。",
    "disclosure.total=26 disclosure.category{机构类}=7 disclosure.category{规划类}=4 disclosure.category{其他类}=15",
  ],
];

test.each(lists)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
