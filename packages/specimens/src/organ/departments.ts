/** An organ's name behind its place's, with the report years in which organs of that name existed. */
export interface Department {
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
}

// Institutional reforms: 2008 (大部制), 2013/14 (卫计、食药、工商质监), 2018/19 (党和国家机构改革), 2023.

/** Organs of the State Council. */
export const ministries: readonly Department[] = [
  { name: "国家粮食局", to: 2017 },
  { name: "国家粮食和物资储备局", from: 2018 },
  { name: "国家林业局", to: 2017 },
  { name: "国家林业和草原局", from: 2018 },
  { name: "国家海洋局", to: 2017 },
  { name: "国家文物局" },
  { name: "国家邮政局" },
  { name: "国家中医药管理局" },
  { name: "国家知识产权局" },
  { name: "国家统计局" },
  { name: "国家能源局" },
  { name: "国家外汇管理局" },
  { name: "国家税务总局" },
  { name: "国家铁路局", from: 2014 },
  { name: "中国气象局" },
  { name: "中国地震局" },
  { name: "中国民用航空局" },
  { name: "水利部" },
  { name: "民政部" },
  { name: "商务部" },
  { name: "司法部" },
  { name: "财政部" },
  { name: "教育部" },
  { name: "交通运输部" },
  { name: "环境保护部", to: 2017 },
  { name: "生态环境部", from: 2018 },
  { name: "农业部", to: 2017 },
  { name: "农业农村部", from: 2018 },
];

/** Organs of a province, behind its name. */
export const provincialDepartments: readonly Department[] = [
  { name: "财政厅" },
  { name: "教育厅" },
  { name: "民政厅" },
  { name: "水利厅" },
  { name: "司法厅" },
  { name: "审计厅" },
  { name: "商务厅" },
  { name: "科学技术厅" },
  { name: "统计局" },
  { name: "体育局" },
  { name: "交通运输厅", from: 2010 },
  { name: "住房和城乡建设厅", from: 2010 },
  { name: "人力资源和社会保障厅", from: 2010 },
  { name: "发展和改革委员会" },
  { name: "农业厅", to: 2017 },
  { name: "农业农村厅", from: 2019 },
  { name: "国土资源厅", to: 2017 },
  { name: "自然资源厅", from: 2019 },
  { name: "环境保护厅", to: 2017 },
  { name: "生态环境厅", from: 2019 },
  { name: "卫生厅", to: 2012 },
  { name: "卫生健康委员会", from: 2019 },
  { name: "应急管理厅", from: 2019 },
  { name: "文化和旅游厅", from: 2019 },
];

/** Organs of a city or a county, behind its name. */
export const localDepartments: readonly Department[] = [
  { name: "财政局" },
  { name: "教育局" },
  { name: "民政局" },
  { name: "水利局" },
  { name: "司法局" },
  { name: "审计局" },
  { name: "统计局" },
  { name: "公安局" },
  { name: "商务局" },
  { name: "林业局" },
  { name: "科学技术局" },
  { name: "发展和改革局" },
  { name: "城市管理局" },
  { name: "交通运输局", from: 2010 },
  { name: "住房和城乡建设局", from: 2010 },
  { name: "人力资源和社会保障局", from: 2010 },
  { name: "农业局", to: 2017 },
  { name: "农业农村局", from: 2019 },
  { name: "畜牧局", to: 2017 },
  { name: "国土资源局", to: 2017 },
  { name: "自然资源局", from: 2019 },
  { name: "环境保护局", to: 2017 },
  { name: "卫生局", to: 2012 },
  { name: "卫生和计划生育局", from: 2014, to: 2017 },
  { name: "卫生健康局", from: 2019 },
  { name: "安全生产监督管理局", to: 2017 },
  { name: "应急管理局", from: 2019 },
  { name: "食品药品监督管理局", from: 2010, to: 2017 },
  { name: "市场监督管理局", from: 2015 },
  { name: "粮食局", to: 2017 },
  { name: "旅游局", to: 2017 },
  { name: "文化和旅游局", from: 2019 },
  { name: "扶贫开发办公室", from: 2010, to: 2020 },
  { name: "乡村振兴局", from: 2021, to: 2023 },
  { name: "医疗保障局", from: 2019 },
  { name: "政务服务数据管理局", from: 2019 },
];

/** Organs that answer upwards and not to the place's government; `$` stands for the place. */
export const verticalOrgans: readonly Department[] = [
  { name: "国家税务总局$税务局", from: 2018 },
  { name: "$国家税务局", to: 2017 },
  { name: "$地方税务局", to: 2017 },
  { name: "$气象局" },
  { name: "$烟草专卖局" },
  { name: "$邮政管理局", from: 2013 },
  { name: "国家统计局$调查队", from: 2010 },
  { name: "$消防救援支队", from: 2019 },
];

const known = new Map<readonly Department[], Department[][]>();

/** Those of the list that existed in a report year. */
export function existing(list: readonly Department[], year: number): readonly Department[] {
  const years = known.get(list) ?? [];
  known.set(list, years);
  years[year - 2000] ??= list.filter(({ from = 0, to = 9999 }) => from <= year && year <= to);
  return years[year - 2000] as Department[];
}
