/** A total's parts in a coordinated list: each with its wordings (`#` is the number), and what may stand between them. */
export interface PartList {
  readonly parts: readonly (readonly [indicator: string, wordings: readonly string[]])[];
  readonly links: readonly string[];
}

const links = ["、", "，", "；"];

export const lists = {
  channels: {
    links: links.slice(0, 2),
    parts: [
      ["disclosure.channel.website", ["政府网站公开#条", "通过政府网站公开#条", "门户网站公开#条"]],
      ["disclosure.channel.gazette", ["政府公报公开#条", "通过政府公报公开#条"]],
      ["disclosure.channel.weibo", ["政务微博公开#条", "政务微博发布#条"]],
      ["disclosure.channel.wechat", ["政务微信公开#条", "微信公众号公开#条", "政务微信发布#条"]],
      ["disclosure.channel.press_conference", ["新闻发布会公开#条"]],
      ["disclosure.channel.reading_points", ["公共查阅场所公开#条"]],
      ["disclosure.channel.other", ["其他方式公开#条", "通过其他方式公开#条"]],
    ],
  },
  received: {
    links,
    parts: [
      ["applications.received.in_person", ["当面申请#件", "当面提交申请#件", "现场申请#件"]],
      ["applications.received.fax", ["传真申请#件"]],
      ["applications.received.online", ["网络申请#件", "网上申请#件", "通过网络提交申请#件"]],
      ["applications.received.email", ["电子邮件申请#件"]],
      ["applications.received.letter", ["信函申请#件", "以信函形式申请#件"]],
      ["applications.received.other", ["其他形式申请#件"]],
    ],
  },
  closed: {
    links: links.slice(0, 2),
    parts: [
      ["applications.closed.on_time", ["按时办结#件"]],
      ["applications.closed.extended", ["延期办结#件"]],
    ],
  },
  outcomes: {
    links,
    parts: [
      ["applications.outcome.already_public", ["属于已主动公开范围#件", "属于主动公开范围的#件"]],
      ["applications.outcome.granted", ["同意公开#件", "予以公开#件", "同意公开答复#件"]],
      ["applications.outcome.partially_granted", ["同意部分公开#件", "部分公开#件"]],
      ["applications.outcome.denied", ["不予公开#件", "不同意公开#件"]],
      ["applications.outcome.not_this_agency", ["不属于本机关公开#件", "不属于本行政机关公开的#件"]],
      ["applications.outcome.nonexistent", ["信息不存在#件", "申请信息不存在的#件"]],
      ["applications.outcome.asked_to_amend", ["告知作出更改补充#件"]],
      ["applications.outcome.redirected", ["告知通过其他途径办理#件"]],
    ],
  },
  results: {
    links,
    parts: [
      ["applications.outcome.granted", ["予以公开#件", "予以公开的#件"]],
      ["applications.outcome.partially_granted", ["部分公开#件", "予以部分公开的#件"]],
      ["applications.outcome.denied", ["不予公开#件", "不予公开的#件"]],
      ["applications.outcome.unable", ["无法提供#件", "无法提供的#件"]],
      ["applications.outcome.not_processed", ["不予处理#件", "不予处理的#件"]],
      ["applications.outcome.other", ["其他处理#件", "作其他处理的#件"]],
    ],
  },
  refusals: {
    links: links.slice(0, 2),
    parts: [
      ["applications.outcome.denied.state_secret", ["涉及国家秘密#件", "涉及国家秘密的#件"]],
      ["applications.outcome.denied.trade_secret", ["涉及商业秘密#件", "涉及商业秘密的#件"]],
      ["applications.outcome.denied.privacy", ["涉及个人隐私#件", "涉及个人隐私的#件"]],
      ["applications.outcome.denied.not_government_information", ["不是《条例》所指政府信息#件"]],
      ["applications.outcome.denied.other_laws", ["法律法规规定的其他情形#件"]],
    ],
  },
  reconsiderations: {
    links: links.slice(0, 2),
    parts: [
      ["reconsideration.upheld", ["维持#件", "结果维持#件"]],
      ["reconsideration.corrected", ["被依法纠错#件", "结果纠正#件"]],
      ["reconsideration.other", ["其他结果#件"]],
      ["reconsideration.pending", ["尚未审结#件"]],
    ],
  },
  inquiries: {
    links: links.slice(0, 2),
    parts: [
      ["inquiries.phone", ["电话咨询#人次"]],
      ["inquiries.onsite", ["现场接待咨询#人次", "现场咨询#人次"]],
      ["inquiries.online", ["网上咨询#人次"]],
    ],
  },
} as const satisfies Record<string, PartList>;

export type ListName = keyof typeof lists;
