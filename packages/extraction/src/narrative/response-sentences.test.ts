import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const responses: Sentences = [
  ["回应公众关注热点9次，通过领导信箱和网上咨询等形式回应事件3次。", "response.total=9"],
  ["县政府公报刊登规范性文件12件，政策解读8件。", "disclosure.channel.gazette=12"],
  [
    "我局共发文161条，其中主动公开106条，不公开54条，政策解读1条。",
    "disclosure.total=106 response.policy_interpretations=1",
  ],
  ["全年解读政策性文件8条。", "response.policy_interpretations=8"],
  ["通过文字、图解等形式解读文件32件。", "response.policy_interpretations=32"],
  ["回应网络舆情和群众关切问题共计180件。", "response.total=180"],
  ["公开县长信箱办件22件、人大代表建议及答复17件、在线访谈12次。", "response.online_interviews=12"],
  ["主动回应公众关注的水利领域热点或重大舆情信息2条。", "response.total=2"],
  ["召开新闻发布会、专题通气会13场。", "response.press_conferences=13"],
  ["台风登陆后连续召开新闻发布会7场。全年召开新闻发布会31场。", "response.press_conferences=31"],
  ["全年召开新闻发布会31场。全年召开新闻发布会29场。", "response.press_conferences=31 response.press_conferences=29"],
  ["全年召开新闻发布会31场。台风登陆后连续召开新闻发布会7场。", "response.press_conferences=31"],
  ["没有举办过新闻发布会，也没有参加政府网站在线访谈。", "response.press_conferences=0 response.online_interviews=0"],
  ["召开新闻发布会8场、新闻通气会15场。", "response.press_conferences=8"],
  ["参与9场与防汛相关的新闻发布会。", "response.press_conferences=9"],
  ["发布政策解读和图解政策34条。", "response.policy_interpretations=34"],
  ["撰写2篇文字解读材料。", "response.policy_interpretations=2"],
  ["发布数据解读信息9篇。", "response.policy_interpretations=9"],
  ["规范性文件解读类信息18条，包括文字、图片解读。", "response.policy_interpretations=18"],
  [
    "截至2012年12月31日，通过政府网站、微信等平台，发布财政预算、重大事项等涉及民生的政府信息95条，政策解读4篇；全年网站运行平稳。",
    "disclosure.total=95 response.policy_interpretations=4",
  ],
  ["主要负责同志参加政府网站在线访谈2次。", "response.online_interviews_by_leaders=2"],
  ["刊载解读稿件16篇。", "response.policy_interpretations=16"],
  ["本年配发解读材料4件。", "response.policy_interpretations=4"],
  ["全年共举办7场县政府新闻发布活动。", "response.press_conferences=7"],
  ["本局举办新闻发布会4次，全年参加或举办新闻发布会共5次。", "response.press_conferences=5"],
  ["通过门户网站发布政策解读共132件。", "response.policy_interpretations=132"],
  [
    "全年举行新闻发布会6场，其中主要负责同志出席2场。",
    "response.press_conferences=6 response.press_conferences_by_leaders=2",
  ],
  [
    "组织在线访谈12期，发布政策解读稿件45篇，回应公众关注热点或重大舆情30次。",
    "response.online_interviews=12 response.policy_interpretations=45 response.total=30",
  ],
  [
    "召开新闻发布会3次，通过新闻发布会公开信息15条。",
    "response.press_conferences=3 disclosure.channel.press_conference=15",
  ],
  ["微博回应事件12次，其他方式回应事件5次。", "response.social_media=12 response.other=5"],
  [
    "参加或举办新闻发布会总次数3次，其中主要负责同志参加新闻发布会1次。",
    "response.press_conferences=3 response.press_conferences_by_leaders=1",
  ],
  ["发布政策解读信息85篇，其中图解35篇。", "response.policy_interpretations=85"],
  [
    "召开新闻发布会8次，主要负责同志参加新闻发布会3次；开展在线访谈10次，主要负责同志参加在线访谈2次。",
    "response.press_conferences=8 response.press_conferences_by_leaders=3 response.online_interviews=10 response.online_interviews_by_leaders=2",
  ],
  ["全年回应公众关注热点或重大舆情15次（件）。", "response.total=15"],
  ["参加省政府“在线访谈”节目1期。", "response.online_interviews=1"],
  ["组织“政府开放日”活动3场，邀请群众120人次参加。", ""],
  [
    "举行新闻发布会4场，为历年最多；发布政策解读25篇，其中图解类21篇。",
    "response.press_conferences=4 response.policy_interpretations=25",
  ],
  [
    "全年没有召开新闻发布会，没有开展在线访谈，发布政策解读6篇。",
    "response.press_conferences=0 response.online_interviews=0 response.policy_interpretations=6",
  ],
  [
    "发布《关于<示范村专项资金管理办法>的政策解读》《关于<渔业应急预案>的政策解读》等8篇政策解读，形式多样。",
    "response.policy_interpretations=8",
  ],
  ["全年主动公开政府信息300条。\n（三）加强政策解读。\n注重解读，共公开发布信息82条。", "disclosure.total=300"],
  ["（三）加强政策解读。\n注重解读，共公开发布信息82条。", "disclosure.total=82"],
  [
    "全年主动公开政府信息300条。（四）做好政策解读同步起草、同步审批、同步发布，专门设立解读栏目，公开社会关注度高的信息。2012年，共公开发布信息82条。",
    "disclosure.total=300",
  ],
  [
    "（四）做好政策解读同步起草、同步发布，要求明确。（五）主动公开数量全年公开信息300条，工作有序。2012年，共公开发布信息82条。",
    "disclosure.total=300 disclosure.total=82",
  ],
  ["全年组织开展政策解读53件次。", "response.policy_interpretations=53"],
  ["更新公开目录64条，其中解读回应27条。", ""],
  ["办理“政府信箱”留言答复64条。", ""],
  [
    "组织在线访谈4期，局长做客在线访谈1期，副局长参加2期。",
    "response.online_interviews=4 response.online_interviews_by_leaders=1",
  ],
  ["回应公众关注热点7次，微博微信回应事件数4次。", "response.total=7 response.social_media=4"],
  ["通过其他方式回应社会关切信息21条。", "response.other=21"],
  ["其他方式回应事件数3次。", "response.other=3"],
  ["发布文字解读9个，图片解读5个，视频解读1个。", ""],
  ["全年发布文字解读9个。", "response.policy_interpretations=9"],
  ["全年进行5条政策解读。", "response.policy_interpretations=5"],
  ["解读民生政策文件6件。", "response.policy_interpretations=6"],
  [
    "主要负责人参加新闻发布会3次、做客在线访谈2次。",
    "response.press_conferences_by_leaders=3 response.online_interviews_by_leaders=2",
  ],
  ["利用微博微信回应群众关切56次。", "response.social_media=56"],
  ["解读信息发布7条。", "response.policy_interpretations=7"],
  // Interpretations, whatever published them.
  ["网站发布解读信息14条。", "response.policy_interpretations=14"],
  [
    "门户网站公开信息210条，网站发布政策解读信息14条。",
    "disclosure.channel.website=210 response.policy_interpretations=14",
  ],
  ["微信公众号推送解读信息14条。", "response.policy_interpretations=14"],
  ["官网政策解读专栏发布解读材料14份。", "response.policy_interpretations=14"],
];

test.each(responses)("%s", (sentence, facts) => {
  expect(factsOf(report(5, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
