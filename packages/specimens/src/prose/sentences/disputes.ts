/** 行政复议 and 行政诉讼, editions 2008 and 2014; 举报投诉 beside them. */
export const noDisputes = [
  "{year}年度，未发生针对{we}政府信息公开工作的行政复议案、行政诉讼案。{0:reconsideration.total,litigation.total}",
  "{year}年，未产生针对{we}政府信息公开的行政复议与行政诉讼。{0:reconsideration.total,litigation.total}",
  "{year}年，{we}未出现因政府信息公开申请行政复议或提起行政诉讼的情形。{0:reconsideration.total,litigation.total}",
  "{we}{year}年度没有因政府信息公开引发行政复议或行政诉讼。{0:reconsideration.total,litigation.total}",
  "{year}年，{we}没有发生因政府信息公开引起的行政复议、行政诉讼。{0:reconsideration.total,litigation.total}",
  "{year}年度未发生因政府信息公开申请行政复议、提起行政诉讼的情况。{0:reconsideration.total,litigation.total}",
  "本年度没有因政府信息公开工作被申请行政复议和提起行政诉讼。{0:reconsideration.total,litigation.total}",
  "{year}年，{we}无因政府信息公开被申请行政复议或者提起行政诉讼的案件。{0:reconsideration.total,litigation.total}",
  "全年未收到涉及政府信息公开的行政复议申请，未发生行政诉讼案件。{0:reconsideration.total,litigation.total}",
];

export const onlyReconsideration = [
  "{year}年，因政府信息公开被申请行政复议{reconsideration.total}件，没有发生行政诉讼。{0:litigation.total}",
  "{year}年，{we}涉及政府信息公开的行政复议{reconsideration.total}件，其中{list:reconsiderations}。未发生政府信息公开行政诉讼案件。{0:litigation.total}",
  "本年度发生政府信息公开行政复议案件{reconsideration.total}件，没有因政府信息公开提起行政诉讼的情况。{0:litigation.total}",
];

export const onlyLitigation = [
  "{year}年，因政府信息公开被提起行政诉讼{litigation.total}件，没有被申请行政复议。{0:reconsideration.total}",
  "本年度未发生政府信息公开行政复议案件，涉及政府信息公开的行政诉讼{litigation.total}件。{0:reconsideration.total}",
];

export const both = [
  "{year}年发生涉及政府信息公开的行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。",
  "{year}年，因政府信息公开被申请行政复议{reconsideration.total}件，被提起行政诉讼{litigation.total}件。",
  "本年度发生政府信息公开行政复议案件{reconsideration.total}件，其中{list:reconsiderations}；行政诉讼案件{litigation.total}件。",
  "{we}全年办理涉及政府信息公开的行政复议案件{reconsideration.total}件、行政诉讼案件{litigation.total}件。",
];

export const complaints = [
  "{year}年收到政府信息公开方面的举报投诉{complaints.total}件，已全部处理。",
  "因政府信息公开引起的投诉{complaints.total}件，均已答复当事人。",
];

export const noComplaints = [
  "全年未接到因政府信息公开引起的投诉。{0:complaints.total}",
  "没有收到有关政府信息公开工作的举报投诉。{0:complaints.total}",
  "{year}年未发生涉及政府信息公开的举报投诉。{0:complaints.total}",
];
