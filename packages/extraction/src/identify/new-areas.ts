/**
 * New areas and zones whose names hold no region's, and the region each lies in: new areas of the state by the State
 * Council's approvals, parts of 西咸新区 by its plan of 2014, zones of cities by their cities' ordinances.
 */
const newAreas: ReadonlyMap<string, string> = new Map([
  ["两江新区", "重庆市"],
  ["西咸新区", "陕西省"],
  ["贵安新区", "贵州省"],
  ["雄安新区", "河北省"],
  ["天府新区", "四川省"],
  ["湘江新区", "长沙市"],
  ["江北新区", "南京市"],
  ["滇中新区", "云南省"],
  ["赣江新区", "江西省"],
  ["金普新区", "大连市"],
  ["西海岸新区", "青岛市"],
  ["横琴新区", "珠海市"],
  ["大鹏新区", "深圳市"],
  ["郑东新区", "郑州市"],
  ["沣东新城", "陕西省"],
  ["沣西新城", "陕西省"],
  ["秦汉新城", "陕西省"],
  ["泾河新城", "陕西省"],
  ["杨凌示范区", "陕西省"],
  ["杨凌农业高新技术产业示范区", "陕西省"],
  ["中新生态城", "天津市"],
  ["中新天津生态城", "天津市"],
]);

const beginsWithOne = new RegExp(`^(?:${[...newAreas.keys()].join("|")})`);

/** The region's full name that an organ's name stands for by the new area it begins with, or null. */
export function regionOfNewArea(name: string): string | null {
  return newAreas.get(beginsWithOne.exec(name)?.[0] ?? "") ?? null;
}
