import type { Applicant } from "@gongkai/contracts";
import type { Quantity } from "../quantity/quantities.js";
import { requests } from "./lexicon/words.js";

/** Who may ask, and whose count that is. */
const kinds: readonly (readonly [words: string, applicant: Applicant])[] = [
  ["自然人|公民(?:个人)?|个人|[市村居]民|群众", "natural_person"],
  ["法人(?:单位)?(?:或者?|和|及|以及|与|、)其[他它](?:社会)?组织", "organization"],
  ["(?:商业)?企业(?:法人|单位)?", "business"],
  ["科研机构", "research"],
  ["社会公益组织", "social_welfare"],
  ["法律服务机构", "legal_service"],
];
const ofOrganization = kinds.findIndex(([, applicant]) => applicant === "organization");
/** 法人3件: all organizations, unless those of some other kind are told beside them. */
const anyOrganization = "法人(?:单位)?|企事业单位|单位|社会组织|组织|机构";
/** Behind kinds that the forms name, what is left of organizations. */
const others = "其[他它](?:组织)?";
const kind = `(?:${[...kinds.map(([words]) => words), anyOrganization, others].map((words) => `(${words})`).join("|")})`;
const received = "收到|受理|接到|接收|收办|新收";
const lodged =
  "(?:\\([^()\\d]{1,8}\\))?(?:提交|提出|递交|的|依申请|政府|信息|公开|申请|事项|件|表|数量?|共|有|为|是|:){0,10}";
const first = new RegExp(
  `(?:^|[,;:(。]|(?:${received})了?(?:来自于?|由)?|其中:?|来自于?|由|[\\d年本]度|全年|今年)(?:以)?${kind}${lodged}$`,
);
const next = new RegExp(`^\\)?[,、;](?:和|以及)?(?:${received})?了?(?:来自于?|由)?${kind}${lodged}$`);
/** What every such list holds. */
const naturalPersons = /自然人|公民|个人|[市村居]民|群众/;
/** 从申请人看,公民11件,组织1件: of all that came in, whatever was counted in between. */
const byApplicant = /[从按][^,;。\d]{0,6}申请(?:人|主体|者)|申请(?:人|主体|者)[^,;。\d]{0,6}[看分为:]/;
const units = new Set([...requests.split(" "), "件次"]);
/** How much of the words in front of a number may name who asked. */
const longestName = 48;

/** A list of who asked, and for how many each. */
interface List {
  /** Null where it cannot be told which organizations are meant. */
  readonly items: ReadonlyMap<Quantity, Applicant | null>;
  readonly sum: number;
  /** Its items say that they are of applications. */
  readonly says: boolean;
  /** It is led by words that say it tells who asked. */
  readonly byApplicant: boolean;
}

/** What a list of applicants stands behind. */
export interface Asked {
  /** The last count in front of it. */
  readonly counted: string | null;
  /** How many applications came in, as far as the document has said. */
  readonly received: string | undefined;
  /** That count is a part of the one before: 收到12件(含上年结转2件). */
  readonly included: boolean;
  /** A number of something else stands between. */
  readonly uncounted: boolean;
  /** Its section is about applications. */
  readonly ofApplications: boolean;
}

/** Who asked, as the lists of a sentence tell: 收到公民申请8件,法人3件. */
export class Applicants {
  private readonly lists: readonly List[];
  private readonly refused = new Set<List>();

  constructor(sentence: string, quantities: readonly Quantity[]) {
    this.lists = quantities.length > 1 && naturalPersons.test(sentence) ? listsOf(sentence, quantities) : [];
  }

  /** Whose applications a number counts: null where no count is of theirs, undefined where it stands in no list of applicants. */
  of(quantity: Quantity, asked: () => Asked): Applicant | null | undefined {
    const list = this.lists.find(({ items }) => items.has(quantity));
    if (list === undefined) return undefined;
    const [head] = list.items.keys();
    if (head === quantity && !divides(list, asked())) this.refused.add(list);
    return this.refused.has(list) ? null : list.items.get(quantity);
  }
}

/**
 * Whether a list tells who asked for what came in. 收到申请24件,上年结转1件,其中自然人21件,法人3件: behind another count it does
 * where it adds up to what came in.
 */
function divides(list: List, { counted, received, included, uncounted, ofApplications }: Asked): boolean {
  const { sum, says, byApplicant } = list;
  if (byApplicant && counted !== "applications.carried_in") return true;
  if (uncounted) return says || sum === Number(received);
  if (included) return false;
  if (counted === null || !counted.startsWith("applications.")) return says || ofApplications;
  return counted === "applications.received" || sum === Number(received);
}

function listsOf(sentence: string, quantities: readonly Quantity[]): List[] {
  const lists: List[] = [];
  let found: Item[] = [];
  let end = 0;
  let begin = 0;
  const close = () => {
    if (new Set(found.map(({ words }) => words)).size > 1) lists.push(listOf(found, sentence.slice(begin, end)));
    found = [];
  };
  for (const quantity of quantities) {
    if (quantity.unit === "%" && found.length > 0) {
      end = quantity.end;
      continue;
    }
    const words = units.has(quantity.unit) ? nameBefore(sentence, found.length > 0, end, quantity.start) : null;
    if (words === null) close();
    else {
      if (found.length === 0) begin = end;
      found.push({ quantity, words });
    }
    end = quantity.end;
  }
  close();
  return lists;
}

/** One item: a number, and which of the words for who asks stand in front of it. */
interface Item {
  readonly quantity: Quantity;
  readonly words: number;
}

function nameBefore(sentence: string, listed: boolean, from: number, at: number): number | null {
  if (listed && at - from > longestName) return null;
  const match = (listed ? next : first).exec(sentence.slice(Math.max(from, at - longestName), at));
  return match === null ? null : match.findIndex((words, group) => group > 0 && words !== undefined) - 1;
}

function listOf(found: readonly Item[], text: string): List {
  const isNatural = ({ words }: Item) => kinds[words]?.[1] === "natural_person";
  const isOfForm = ({ words }: Item) => words > ofOrganization && words < kinds.length;
  const alone = found.filter((each) => !isNatural(each)).length === 1;
  const left = found.some(isOfForm) ? "other_organization" : null;
  const applicant = ({ words }: Item): Applicant | null =>
    kinds[words]?.[1] ?? (words > kinds.length ? left : alone ? "organization" : null);
  return {
    items: new Map(found.map((each) => [each.quantity, applicant(each)])),
    sum: found.reduce((sum, { quantity: { decimal } }) => sum + Number(decimal), 0),
    says: text.includes("申请"),
    byApplicant: byApplicant.test(text),
  };
}
