/** How much was disclosed, by what channels; with prose alone or beside a table. */
export const disclosed = [
  "{year}年，{we}通过各种渠道向社会主动公开政府信息{disclosure.total}条，公开率和及时率均为100%。",
  "截至{year}年12月底，{we}当年共主动公开政府信息{disclosure.total}条。",
  "{year}年累计公开政府信息{disclosure.total}条，其中{list:channels}。",
  "{we}{year}年度共公开各类政府信息{disclosure.total}条，比上年增长{p:1-30}%，其中{list:channels}。",
  "主动公开政府信息共计{disclosure.total}条，较{last}年增加{n:3-60}条；其中{list:channels}。",
  "{year}年，{all}各单位主动公开政府信息共{disclosure.total}条，未发生因公开引起的负面舆情。",
  "{year}年，{we}共主动公开政府信息{disclosure.total}条，其中{list:channels}。",
  "{year}年，{all}主动公开政府信息{disclosure.total}条。其中，{list:channels}。",
  "全年共主动公开政府信息{disclosure.total}条，比上年增加{n:3-90}条。其中{list:channels}。",
  "{year}年度{we}主动公开政府信息{disclosure.total}条，同比增长{p:1-30}%。",
  "本年度主动公开政府信息{disclosure.total}条，从渠道看，{list:channels}。",
  "{year}年1月至12月，{we}主动公开政府信息{disclosure.total}条，较上年减少{p:1-9}%。",
  "通过多种渠道主动公开政府信息{disclosure.total}条，{list:channels}。",
  "{we}全年主动公开各类政府信息{disclosure.total}条，内容涵盖机构职能、规划计划、财政资金、民生保障等方面。",
  "经统计，{year}年{all}共主动公开政府信息{disclosure.total}条（{last}年为{n:20-900}条），其中{list:channels}。",
];

/** The same since the regulation took effect. */
export const disclosedSince = [
  "{year}年新增主动公开政府信息{disclosure.total}条，截至年底累计主动公开{disclosure.total@cumulative}条。",
  "截至{year}年12月31日，{we}累计公开政府信息{disclosure.total@cumulative}条，其中当年公开{disclosure.total}条。",
  "截至{year}年12月31日，{we}累计主动公开政府信息{disclosure.total@cumulative}条，其中{year}年新增{disclosure.total}条。",
  "自《条例》施行以来，{we}累计主动公开政府信息{disclosure.total@cumulative}条，{year}年主动公开{disclosure.total}条。",
  "截至{year}年底，累计主动公开政府信息{disclosure.total@cumulative}条；{year}年主动公开政府信息{disclosure.total}条，其中{list:channels}。",
  "{year}年，{we}主动公开政府信息{disclosure.total}条，历年累计主动公开{disclosure.total@cumulative}条。",
];

export const normative = [
  "全年制定并公开规范性文件{disclosure.normative_documents}件。",
  "{year}年公开规范性文件{disclosure.normative_documents}件。",
  "全年主动公开规范性文件{disclosure.normative_documents}件，均按规定备案。",
  "{year}年，{we}主动公开规范性文件{disclosure.normative_documents}条。",
];

export const electronic = [
  "{year}年公开的信息全文电子化率达{disclosure.full_text_electronic_rate}%。",
  "{year}年主动公开信息的全文电子化率为{disclosure.full_text_electronic_rate}%。",
];

export const categories = [
  "按类别统计，{year}年主动公开{categories}。",
  "{year}年公开的政府信息中，{categories}，基本涵盖了公众关心的事项。",
  "按内容分，{year}年公开的信息中，{categories}。",
  "在{year}年主动公开的信息中，{categories}。",
  "从公开的类别看，本年度{categories}。",
];

export const readingPoints = [
  "{all}建成政府信息公开查阅点{institution.reading_points}个，均有专人值守。",
  "设有公共查阅点{institution.reading_points}处。",
  "{all}共设立政府信息公开查阅点{institution.reading_points}个。",
  "{we}在档案馆、图书馆和办事大厅设有查阅点{institution.reading_points}个，配备电脑供群众使用。",
  "目前{all}设置政府信息公开查阅点{institution.reading_points}个。",
  "在便民服务大厅等处设置政府信息查阅点{institution.reading_points}个，方便群众就近查阅。",
];

export const readingVisits = [
  "{year}年查阅点接待公众查询{visits.reading_points}人次。",
  "各查阅点全年接待查询{visits.reading_points}人次。",
  "{year}年，查阅点接待群众查阅{visits.reading_points}人次。",
];

export const websiteVisits = [
  "{year}年政府信息公开专栏访问量为{visits.website}人次。",
  "信息公开专栏全年点击量{visits.website}次。",
  "{year}年，政府信息公开专栏页面访问量达{visits.website}人次。",
];

/** Answers to what the public asks about; response.* of editions 2014 and later. */
export const interpretations = [
  "围绕重要政策文件发布解读材料{response.policy_interpretations}篇。",
  "{year}年共发布各类政策解读{response.policy_interpretations}篇，其中图解占半数。",
  "全年发布政策解读稿件{response.policy_interpretations}篇。",
  "{year}年编发政策解读材料{response.policy_interpretations}篇，图解、视频等形式占三成以上。",
  "坚持文件与解读同步，发布政策解读{response.policy_interpretations}篇。",
  "{we}全年发布解读稿件{response.policy_interpretations}篇。",
];

export const pressConferences = [
  "全年召开新闻发布会{response.press_conferences}次。",
  "{year}年参加或举办新闻发布会{response.press_conferences}次。",
  "举办新闻发布会{response.press_conferences}场，通报重点工作进展。",
];

export const interviews = [
  "{year}年在政府网站开展在线访谈{response.online_interviews}次。",
  "全年组织在线访谈{response.online_interviews}期，与网民交流。",
  "负责人走进直播间，参加政府网站在线访谈{response.online_interviews}次。",
];
