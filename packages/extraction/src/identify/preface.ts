import { once } from "../once.js";
import { blanks, without } from "../without.js";
import { isContraction } from "./contraction.js";
import { governmentOf } from "./government-asked.js";
import { author, contact, makerOf, organAlone, organBy, ownGroup, ownWork, subject } from "./named-organ.js";
import { namedReport } from "./named-report.js";
import { ownPlace, ruler, townAt } from "./self-named.js";
import { withoutSpam } from "./spam.js";

/** What a preface says of the report it opens. */
export interface Preface {
  readonly organ: string | null;
  readonly year: number | null;
}

/** 榕城区政府办公室收到申请: what an office says of itself, it reports for itself. */
const ownOffice = /^[^我全本]{2,}(?:市|县|区|旗|州)(?:人民)?政府办公[厅室]$/;
/** The same where it calls itself 我办: 区政府办公室. */
const ownOfficeHere = /^(?:[^我全本]{2,})?(?:市|县|区|旗|州)(?:人民)?政府办公[厅室]$/;

/** The end of a line within words: 由临河县水务\\n局编制. */
const brokenLine = /(?<=[\u4e00-\u9fa5])\n(?=[\u4e00-\u9fa5])/g;

/** How much of the text behind the head may name the organ first. */
const firstSentences = 300;

/**
 * The organ that the opening of a report names, and the year where it is named with the report, by the most telling wording:
 * the report's own title inside a sentence, its author, the sentence's subject, whom to ask. `body`: what follows the head;
 * its first sentence may be the first that names the organ.
 */
export function readPreface(head: string, body: string): Preface {
  const flat = withoutAsides(head);
  const report = namedReport(flat);
  if (report !== null) return { organ: inFull(report.organ, flat, body), year: report.year };
  const start = once(() => withoutAsides(body.slice(0, firstSentences)));
  const isOffice = once(() => /[我本]办(?![法理公事好])/.test(flat + start()));
  const own = () => (isOffice() ? ownOfficeHere : ownOffice);
  const asked = governmentOf(organBy(contact, flat, isOffice() ? own : null), () => flat + withoutAsides(body));
  const organ =
    organBy(organAlone, flat) ??
    organBy(author, flat) ??
    makerOf(flat) ??
    organBy(ownWork, flat, own) ??
    organBy(subject, flat, own) ??
    asked ??
    organBy(subject, start(), own) ??
    makerOf(start()) ??
    organBy(author, flat.includes(author.needs) ? flat.replace(brokenLine, "") : "") ??
    townAt(flat) ??
    ownPlace(flat) ??
    organBy(ownGroup, flat) ??
    organBy(ownGroup, withoutAsides(body.slice(0, 400))) ??
    ruler(flat) ??
    ruler(withoutAsides(body));
  // 东华街道 of the text is asked for as 海州区人民政府东华街道办事处.
  const isFuller =
    asked !== null &&
    organ !== null &&
    asked.length > organ.length &&
    (asked.endsWith(organ) || isContraction(organ, asked));
  return { organ: isFuller ? asked : organ, year: null };
}

/**
 * 现公布水务局2013年度…报告。2013年,松溪县水务局深入…: the name that the first sentences give in full; 请与松溪县工业和信息化局联系 of
 * 松溪县工信局.
 */
function inFull(organ: string, head: string, body: string): string {
  const asked = organBy(contact, head);
  if (asked !== null && isContraction(organ, asked)) return asked;
  if (/[省市县区旗州盟镇乡街]/.test(organ)) return organ;
  const named = [organBy(subject, head), organBy(subject, withoutAsides(body.slice(0, firstSentences)))];
  return named.find((each) => each?.endsWith(organ) && /[省市县区旗州盟]$/.test(each.slice(0, -organ.length))) ?? organ;
}

const withoutGaps = without(blanks.replace("\n", ""));
const aside = /\(以下[^()]{0,30}\)/g;

/** Without blanks, and without what a bracket calls the organ from then on: 某市公安局(以下简称“市公安局”)坚持…. */
function withoutAsides(text: string): string {
  const flat = withoutSpam(withoutGaps(text));
  return flat.includes("(以下") ? flat.replace(aside, "") : flat;
}
