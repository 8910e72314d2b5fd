import type { Quantity } from "../quantity/quantities.js";
import { documentUnits } from "./division.js";

/** Words that hand out the numbers behind them in turn, or give each name the one number. */
const inTurn = /(?:分别|依次)(?:占|有|为|是|达|公开|发布|公布|收到|办理|申请|(?:政府|政务)?信息)*:?$/;
const forEach = /(?:均|都|皆|各)(?:为|是|有)?$/;
/** 向图书馆、档案馆报送文件各9份: as many to each, so that the number is that of none together. */
const toEach = /(?:向|给)[^、]{2,16}(?:、|和|及|与)[^,;]{0,30}(?:送|移交|提供|发放)[^、]{0,16}各$/;
/** 在档案馆、图书馆设立查阅点各1处: so many at each place. */
const atEach = /查[阅询](?:点|场所|室)各$/;
const clauseEnd = /[,;:。()]/;
const between = /^(?:\([^()]*\))?[,、;]?(?:和|与|及|以及)?$/;
const conjunction = /、|以及|和|与|及/;
/** 草场补偿、拆迁安置、社会保障三类依次为…: the last name without what only counts the names. */
const counted = /(?:等)?(?:[两三四五六七八九十\d]+(?:类|项|种|个|方面)|等|等(?:[两三四多]种)?(?:方式|渠道|途径|形式))$/;
const handsOut = /[别次均都皆各](?:[占有为是达公开发布收到办理申请信息:]{0,6})$/;

/** 行政许可、行政处罚、行政强制决定数量分别为…: what all of them count stands behind the last. */
const decisions = /(?<=行政(?:许可|处罚|强制))(?:处理)?决定(?:数量|数|件数)?$/;

/** What these words end with: most numbers are passed over by it. */
const handsOutEnds = "别次均都皆各占有为是达公开发布收到办理申请信息:";

/** 现场、电话、网上咨询分别为…: as well. */
const inquiry = /咨询(?:人次|人数|数量?)?$/;

const site = /网站?上?$/;

/**
 * Which of several names in front each number counts: 现场咨询、电话咨询分别为13人次和7人次, 行政复议、行政诉讼均为0件. By
 * number, the words it is to be read with; numbers that nothing is handed out to are left out.
 */
export function distribution(sentence: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, string[]> {
  const shares = new Map<Quantity, string[]>();
  for (const [at, quantity] of quantities.entries()) {
    if (!handsOutEnds.includes(sentence[quantity.start - 1] ?? "-")) continue;
    if (shares.has(quantity) || !handsOut.test(sentence.slice(Math.max(0, quantity.start - 8), quantity.start)))
      continue;
    const clause = clauseBefore(sentence, quantity.start);
    if (inTurn.test(clause)) {
      const run = runFrom(sentence, quantities, at);
      const names = namesIn(clause.replace(inTurn, ""), run.length);
      const asked = names !== null && inquiry.test(names.at(-1)!);
      const decided = names !== null && decisions.test(names.at(-1)!);
      // 在县政府网站和本局网上分别公布4条、7条: neither is all that stands on the web.
      if (names?.every((name) => site.test(name))) for (const quantity of run) shares.set(quantity, []);
      else
        names?.forEach((name, i) => {
          shares.set(run[i]!, [
            decided
              ? `作出${name.slice(Math.max(0, name.lastIndexOf("行政"))).replace(decisions, "")}决定`
              : asked && !name.includes("咨询")
                ? `${name}咨询`
                : name,
          ]);
        });
    } else if (toEach.test(clause)) {
      shares.set(quantity, []);
    } else if (forEach.test(clause) && !atEach.test(clause)) {
      const names = namesIn(clause.replace(forEach, ""));
      if (names !== null) shares.set(quantity, names);
    }
  }
  return shares;
}

/** 分别发布信息33、64和47条: numbers in turn share the unit of the last. */
export function withSharedUnits(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!/分别|依次/.test(sentence)) return quantities;
  const shared = [...quantities];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [quantity, next] = [shared[at]!, shared[at + 1]!];
    if (quantity.unit === "" && next.unit !== "" && /^[、和与及]$/.test(sentence.slice(quantity.end, next.start)))
      shared[at] = { ...quantity, unit: next.unit };
  }
  return shared;
}

function clauseBefore(sentence: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 120 && !clauseEnd.test(sentence[start - 1] as string)) start--;
  return sentence.slice(start, at);
}

/** The numbers from `at` on that follow each other with nothing but a conjunction, or a remark in brackets, between. */
function runFrom(sentence: string, quantities: readonly Quantity[], at: number): Quantity[] {
  const run = [quantities[at]!];
  for (const next of quantities.slice(at + 1)) {
    const gap = sentence.slice(run.at(-1)!.end, next.start);
    if (/^\([^()]*$/.test(gap)) continue;
    if (!between.test(gap)) break;
    run.push(next);
  }
  return run;
}

/** The names of a list, as many as there are to be; null where there are not so many, or fewer than two. */
function namesIn(list: string, count?: number): string[] | null {
  const names = list
    .replace(counted, "")
    .split(conjunction)
    .filter((name) => name.length >= 2);
  if (names.length < 2) return null;
  if (count === undefined || names.length === count) return names;
  // A conjunction within a name: only 、 and the last one part the list.
  const parted = list.replace(counted, "").split("、");
  const last = parted.pop()!.split(/以及|和|与|及/);
  const fewer = [...parted, ...(parted.length + last.length === count ? last : [last.join("和")])];
  return fewer.length === count ? fewer : null;
}

/** 微信推送66期290条: the words in front of the issues are those of what stood in them. */
export function isIssuesOf({ unit, end }: Quantity, next: Quantity | undefined): boolean {
  return unit === "期" && next?.start === end && documentUnits.has(next.unit);
}
