import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

/** How sentences name the media and the kinds of what was disclosed. */
const channels: Sentences = [
  ["全年在镇政府官网发布信息63条。", "disclosure.channel.website=63"],
  ["通过“临河水务”公众号推送信息41条。", "disclosure.channel.wechat=41"],
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
  ["全年发布重要信息1万余条。", "disclosure.total~=10000"],
  ["发布公告34期。", ""],
  [
    "主动公开政府信息9条，其中政策法规类5条，业务公开2条，人员招聘公开2条。",
    "disclosure.total=9 disclosure.category{政策法规类}=5 disclosure.category{业务}=2 disclosure.category{人员招聘}=2",
  ],
  ["全年发布规范性文件解读12件。", "response.policy_interpretations=12"],
  ["本年公布政策解读件5件。", "response.policy_interpretations=5"],
];

const others: Sentences = [
  ["向县档案馆、图书馆提供政府信息30条。", "archives.deliveries=30"],
  ["配备工作人员3人，均为兼职。", "institution.staff=3 institution.staff.part_time=3"],
];

test.each([
  ...channels.map(([sentence, facts]) => [sentence, facts, 5] as const),
  ...others.map(([sentence, facts]) => [sentence, facts, 3] as const),
])("%s", (sentence, facts, place) => {
  expect(factsOf(report(place, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
