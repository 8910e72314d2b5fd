/** A government's office for its services, where the text speaks of all its organs: the government reports. */
const servant =
  /^(.+?[市县区旗州])(?:人民政府|政府)?(?:政务服务|行政审批|大数据|数据|电子政务|信息|网络信息)[\u4e00-\u9fa5]{0,12}(?:中心|局|办)$/;
const ofAllOrgans = /我[市县区旗州](?!委|局)|全[市县区旗州]各/;

/** A government's own office, where the report is made from those of all its organs. */
const itsOffice = /^(.+?[省市县区旗州])(?:人民)?政府办公[室厅]$/;
const fromAllOrgans = /(?:综合|汇总)[^。]{0,40}各[^。]{0,40}(?:部门|单位|机构)[^。]{0,40}编制/;

/** Who asks to be asked for a whole government reports for it, unless it speaks of itself. */
export function governmentOf(asked: string | null, textOf: () => string): string | null {
  const own = asked === null ? undefined : itsOffice.exec(asked)?.[1];
  if (own !== undefined) return fromAllOrgans.test(textOf()) ? `${own}人民政府` : asked;
  const place = asked === null ? undefined : servant.exec(asked)?.[1];
  if (place === undefined) return asked;
  const text = textOf();
  return !ofAllOrgans.test(text) || /[我本](?:局|中心|办|单位)/.test(text) ? asked : `${place}人民政府`;
}
