import type { Organ } from "../organ/organ.js";
import type { Random } from "../random.js";

/** Texts on other subjects. `{organ}`, `{year}`, `{next}`, `{id}` and `{n}` (a number that means nothing) are filled in. */
const texts = {
  notice: {
    titles: ["{organ}办公室关于做好{year}年政府信息公开工作年度报告编制和发布工作的通知"],
    paragraphs: [
      "各部门、各直属单位：",
      "根据《中华人民共和国政府信息公开条例》规定，现就做好{year}年政府信息公开工作年度报告编制发布工作有关事项通知如下。",
      "一、编制要求。各单位要对照统一格式，如实填报主动公开、依申请公开、行政复议和行政诉讼等情况，数据要前后一致。",
      "二、报送时间。请于{next}年1月20日前将年度报告电子版和盖章纸质版报送至办公室，并于1月31日前在门户网站公布。",
      "三、联系人：信息公开科，电话：{id}。逾期未报的将予以通报。",
    ],
  },
  news: {
    titles: ["{organ}晒出{year}年信息公开成绩单", "读懂年报背后的民生关切"],
    paragraphs: [
      "本报讯（记者 通讯员）近日，{organ}对外公布了上一年度信息公开情况，引起市民热议。",
      "记者翻阅多份年报发现，征地补偿、学校划片和公交线路是市民最常打听的内容。家住老城的一位居民说，现在在手机上就能看到小区改造进度。",
      "在市民中心的查阅点，几位退休职工正在翻看征求意见稿。工作人员介绍，每逢周末来查资料的人最多，有问搬迁的，也有问养老金的，能当场答的就当场答，答不了的记下来转给有关单位。",
      "专家认为，年报不能只报喜不报忧，各单位还应当把问题讲清楚，把改进落到实处。",
      "下一步，有关部门将组织第三方评估，邀请{n}名市民代表参与打分。（编号{id}）",
    ],
  },
  workReport: {
    titles: ["{next}年政府工作报告"],
    paragraphs: [
      "各位代表：现在，我代表{organ}，向大会报告工作，请予审议，并请政协委员提出意见。",
      "一、过去一年工作回顾。全年实现地区生产总值{n}亿元，增长6.2%；一般公共预算收入增长4.8%；城镇居民人均可支配收入增长5.5%。",
      "新建改建农村公路{n}公里，新增城镇就业{n}人，改造老旧小区{n}个，粮食总产保持稳定。",
      "二、{next}年主要任务。坚持项目为王，抓好重大工程；坚持农业优先，推进乡村建设；坚持民生为本，办好教育医疗。",
      "三、加强政府自身建设。坚持依法行政，自觉接受监督，认真办理议案提案；坚持勤俭办事，把每一分钱都花在刀刃上；坚持清正廉洁，营造风清气正的环境。",
      "各位代表，让我们同心协力，为建设美好家园而奋斗！（文件号{id}）",
    ],
  },
  budget: {
    titles: ["{organ}{next}年部门预算公开说明"],
    paragraphs: [
      "第一部分　部门概况。负责贯彻执行有关方针政策，承担行业管理和公共服务职能，内设{n}个科室。",
      "第二部分　预算安排情况。{next}年收入总预算{n}万元，其中一般公共预算拨款{n}万元；支出总预算{n}万元，其中基本支出{n}万元。",
      "第三部分　“三公”经费。因公出国（境）费0万元，公务接待费{n}万元，公务用车运行维护费{n}万元。",
      "与上年相比，公务接待费减少的主要原因是严格执行中央八项规定精神，压减一般性支出；公务用车运行维护费与上年持平。",
      "绩效目标设置情况。按照预算绩效管理要求，对全部项目支出设定绩效目标，预算执行中开展监控，年度终了组织评价，结果作为以后年度安排预算的依据。",
      "第四部分　名词解释。基本支出是指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。（编码{id}）",
    ],
  },
} as const;

/** A text of this subject by this organ; `id` makes it unlike every other. */
export function proseOf(random: Random, subject: keyof typeof texts, organ: Organ, year: number, id: number): string {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, hole: string) => {
      switch (hole) {
        case "organ":
          return organ.name;
        case "year":
          return String(year);
        case "next":
          return String(year + 1);
        case "id":
          return String(6_000_000 + id);
        default:
          return String(random.between(3, 980));
      }
    });
  const { titles, paragraphs } = texts[subject];
  return `${[random.pick<string>(titles), ...paragraphs.map((paragraph) => `　　${paragraph}`)].map(fill).join("\n")}\n`;
}
