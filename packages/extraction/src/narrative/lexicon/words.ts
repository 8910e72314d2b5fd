// Units, and words that several parts of the lexicon are made of.

export const documents = "条 件 篇 份 个 则 项 次 条次 余";
export const requests = "件 份 宗 条 起 例 项 个 次 人次 余";
export const times = "次 场 期 个 场次 轮 届 班次";
export const money = "元 万元 亿元";

/** The year before the one reported on, as what it left over names it. */
export const lastYear = "(?:上一?年度?|去年)";
/** 由依申请公开转为主动公开: older documents whose kind was changed, neither disclosed this year nor asked for. */
export const madePublic = "(?:转|改|调整|变更)[为成]主动公开";
export const verdict = "(?:答复|决定|处理|办理|范围|内容|情形|情况|信息|告知|的|类|数)*";

/** 撤销答复; 撤销复议申请 is what somebody did who withdrew it. */
export const annulled = "撤销(?!(?:了|其|该)?(?:(?:行政)?(?:复议|诉讼)(?!决定)|申请|起诉|上诉))";
