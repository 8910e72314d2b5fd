/** Applications received, editions 2008 and 2014: by what way, about what. */
export const received = [
  "{year}年，{we}共接到政府信息公开申请{applications.received}件，按申请方式划分：{list:received}。",
  "本年度收到依申请公开{applications.received}件，其中{list:received}，均在法定期限内答复。",
  "{year}年{we}收到公民、法人和其他组织提出的政府信息公开申请{applications.received}件，其中{list:received}。",
  "{all}行政机关{year}年共收到政府信息公开申请{applications.received}件，{list:received}。",
  "截至{year}年12月31日，{we}共收到政府信息公开申请{applications.received}件，其中{list:received}。",
  "{year}年，{we}共收到政府信息公开申请{applications.received}件，其中{list:received}。",
  "{year}年度共受理政府信息公开申请{applications.received}件，其中{list:received}。",
  "本年度{we}收到公开政府信息申请{applications.received}件，从申请方式看，{list:received}。",
  "全年收到政府信息公开申请{applications.received}件（{last}年为{n:1-60}件），其中{list:received}。",
  "{year}年，{all}共收到依申请公开政府信息申请{applications.received}件，较上年增加{n:1-20}件，其中{list:received}。",
  "{year}年{we}受理政府信息公开申请{applications.received}件。按申请方式分，{list:received}。",
];

export const topics = ["从申请内容看，涉及{topics}。", "申请内容主要涉及{topics}。", "按申请内容分，{topics}。"];

/** What became of them, editions 2008 and 2014. */
export const answered = [
  "从答复情况看，{list:outcomes}。",
  "上述申请中，{list:outcomes}。",
  "全部申请均按时答复，其中{list:outcomes}。",
  "申请均已办结，共办结{applications.closed}件，其中{list:outcomes}。",
  "全年答复申请{applications.outcome.total}件，其中{list:outcomes}。",
  "已答复{applications.outcome.total}件，其中{list:outcomes}。",
  "在已作出答复的申请中，{list:outcomes}。",
  "对收到的申请，{we}共答复{applications.outcome.total}件：{list:outcomes}。",
];

export const closed = [
  "全年办结申请{applications.closed}件，其中{list:closed}。",
  "共办结{applications.closed}件，其中{list:closed}。",
];

export const refusals = [
  "不予公开的申请中，{list:refusals}。{need:applications.outcome.denied}",
  "不予公开的原因：{list:refusals}。{need:applications.outcome.denied}",
];

export const noApplications = [
  "{year}年度，没有公民、法人或其他组织向{we}提出政府信息公开申请。{0:applications.received}",
  "{we}{year}年未接到政府信息公开申请，也未发生因申请引起的纠纷。{0:applications.received}",
  "{year}年1月1日至12月31日，{we}未收到信息公开申请。{0:applications.received}",
  "{year}年，{we}依申请公开政府信息0件。{0:applications.received}",
  "{year}年，{we}没有收到政府信息公开申请。{0:applications.received}",
  "{year}年度{we}未收到公民、法人和其他组织提出的政府信息公开申请。{0:applications.received}",
  "本年度未收到依申请公开政府信息的申请。{0:applications.received}",
  "{year}年，{we}未收到任何形式的政府信息公开申请。{0:applications.received}",
  "全年没有收到公开政府信息的申请。{0:applications.received}",
  "{year}年，{we}收到政府信息公开申请0件。{0:applications.received}",
  "{year}年，{we}无依申请公开事项，没有收到相关申请。{0:applications.received}",
];

/** Editions 2019 and 2021. */
export const newlyReceived = [
  "{year}年，{we}新收申请{applications.received}件，主要集中在征地拆迁和社会保障方面。",
  "{year}年，{we}共收到依申请公开政府信息申请{applications.received}件，同比减少{p:1-30}%。",
  "本年度受理政府信息公开申请{applications.received}件，无上年结转。{0:applications.carried_in}",
  "{year}年，{we}新收政府信息公开申请{applications.received}件，上年结转{applications.carried_in?}件。",
  "{year}年，{we}共收到政府信息公开申请{applications.received}件，较上年减少{n:1-20}件。",
  "本年度新收政府信息公开申请{applications.received}件，同比增长{p:1-40}%。",
  "全年收到政府信息公开申请{applications.received}件，结转上年{applications.carried_in?}件，均依法办理。",
  "{year}年，{all}收到政府信息公开申请{applications.received}件（{last}年为{n:1-80}件）。",
];

export const handled = [
  "已全部办理完毕，其中{list:results}。",
  "{we}依法答复{applications.outcome.total}件，其中{list:results}，结转下年度{applications.carried_out}件。",
  "全年办结{applications.closed}件，其中{list:results}。",
  "已办结申请{applications.closed}件，结转下年度继续办理{applications.carried_out?}件。",
  "作出答复{applications.outcome.total}件，其中{list:results}。",
  "办理结果：{list:results}。",
  "答复申请{applications.outcome.total}件，其中{list:results}；结转下年度继续办理{applications.carried_out}件。",
];

/** Money for answering. */
export const fees = [
  "{year}年，{we}依申请提供政府信息收取费用{applications.fees_charged}万元。",
  "全年收取信息处理费{applications.fees_charged}万元。",
];

export const noFees = [
  "{year}年{we}无政府信息公开收费及减免情况。{0:applications.fees_charged}",
  "{year}年，{we}提供政府信息均未收费。{0:applications.fees_charged}",
  "没有发生政府信息公开收费情况。{0:applications.fees_charged}",
  "{year}年，{we}未收取任何费用。{0:applications.fees_charged}",
  "{year}年度依申请公开政府信息没有收取费用。{0:applications.fees_charged}",
  "{we}向申请人提供政府信息，没有收取检索、复制、邮寄等费用。{0:applications.fees_charged}",
  "全年未发生政府信息公开收费和减免情况。{0:applications.fees_charged}",
  "本年度没有向申请人收费。{0:applications.fees_charged}",
];
