/** People, money, meetings, training, and whoever asks. */
export const staff = [
  "{we}从事政府信息公开工作的人员共{institution.staff}人，专职{institution.staff.full_time}人，兼职{institution.staff.part_time}人。",
  "目前{all}有政府信息公开工作人员{institution.staff}名，其中专职人员{institution.staff.full_time}名。",
  "{all}从事政府信息公开工作人员{institution.staff}人，其中专职人员{institution.staff.full_time}人，兼职人员{institution.staff.part_time}人。",
  "{we}现有从事政府信息公开工作的人员{institution.staff}名，其中专职{institution.staff.full_time}名、兼职{institution.staff.part_time}名。",
  "配备政府信息公开工作人员{institution.staff}人，专职人员{institution.staff.full_time}人，兼职人员{institution.staff.part_time}人。",
  "{we}有政府信息公开兼职人员{institution.staff.part_time}人。{zero:institution.staff.full_time}",
];

export const budget = [
  "落实信息公开专项经费{institution.budget}万元。",
  "{year}年安排政府信息公开专项经费{institution.budget}万元。",
  "投入政府信息公开专项经费{institution.budget}万元。",
  "财政安排信息公开工作经费{institution.budget}万元，用于平台维护和人员培训。",
];

export const meetings = [
  "年内召开政府信息公开专题会议{training.meetings}次，解决平台、人员等问题。",
  "{we}全年召开政务公开工作会议{training.meetings}次。",
  "全年召开政府信息公开专题会议{training.meetings}次。",
  "{year}年召开政府信息公开工作会议{training.meetings}次，研究部署重点任务。",
  "先后召开信息公开工作会议{training.meetings}次。",
];

export const training = [
  "先后举办政府信息公开业务培训班{training.courses}期，{training.trainees}人次参加培训。",
  "组织开展政府信息公开培训{training.courses}次，参加培训{training.trainees}人次。",
  "全年举办培训班{training.courses}期，共培训信息员{training.trainees}人次。",
  "举办政府信息公开培训班{training.courses}期，培训{training.trainees}人次。",
  "全年组织政府信息公开业务培训{training.courses}次，参训{training.trainees}人次。",
  "{year}年举办各类培训班{training.courses}次，接受培训人员{training.trainees}人次。",
  "开展业务培训{training.courses}次，{training.trainees}人次参加。",
];

export const inquiries = [
  "{year}年，{we}共答复{list:inquiries}。",
  "{year}年度公众咨询情况：{list:inquiries}。",
  "{year}年，{we}接受公众咨询，其中{list:inquiries}。",
  "全年{list:inquiries}。",
  "本年度，{list:inquiries}，均给予耐心解答。",
];

export const mailbox = [
  "“领导信箱”收到群众来信{mailbox.received}件，均在规定时限内处理，回复{mailbox.answered}件。",
  "{year}年，领导信箱收到信件{mailbox.received}件，回复{mailbox.answered}件。",
  "领导信箱全年收到来信{mailbox.received}封，办复{mailbox.answered}封。",
];

/** The last section: what is lacking, what will be done. No facts. */
export const problems = [
  "一是公开内容还不够丰富，群众关心的深层次信息偏少；二是工作人员多为兼职，业务水平有待提高。",
  "主要问题：信息更新不够及时，个别栏目存在空白；解读形式单一，生动性不足。",
  "存在的不足：部分股室对公开工作认识不到位，主动性不强；基层公开栏内容更新慢。",
  "一是平台功能还需完善，检索不够便捷；二是答复文书不够规范。",
  "与群众的期待相比，公开的深度和广度仍有差距，队伍不够稳定，一年内调整{n:2-9}人。",
  "公开目录分类较粗，有的信息难以查找；重点领域信息公开的力度有待加大。",
];

export const remedies = [
  "{next}年，{we}将加强队伍建设，强化督促检查，推动公开工作再上新台阶。",
  "下一步，{we}将完善制度、规范流程，加大培训力度，提高公开实效。",
  "{next}年，一是细化公开目录，二是加强政策解读，三是严格审查程序。",
  "今后，{we}将进一步拓宽公开渠道，让群众查得到、看得懂。",
  "{next}年将重点抓好基层公开，力争{n:10-40}个村（社区）公开栏全部规范。",
];

export const nothingElse = [
  "{we}没有其他需要报告的事项。",
  "无其他需要报告的事项。",
  "暂无其他需要报告的事项。",
  "{year}年，{we}没有其他需要报告的事项。",
];
