import type { Statement, Statements } from "./statements.js";
import type { Named } from "./subject.js";
import { inAll } from "./sum-of-parts.js";
import type { Item } from "./what-counts.js";

const website = "disclosure.channel.website";
const site = /([^,;:、。()\d]{0,16}?)(?:官方|门户|公众){0,2}(?:网站?|官网)(?![站、和及与等])/;
const lead = /^.*(?:在|通过|利用|依托|其中|全年|今年|年度?|[一二三四五六]是|并|及时)/;
/** No site's own name: all that the office has. */
const general = /^(?:全[省市县区州旗镇乡]|各级){0,2}(?:人民)?(?:政府|政务)?$/;
/** In a list of sites, one that a national body or a newspaper runs: 在中国水利网发布12条. */
const elsewhere = /^(?:中国|全国|国家|人民|新华)/;

/** A count of what one site published, and whose that is. */
interface Count {
  readonly owner: string;
  readonly statement: Statement;
}

/**
 * What a sentence says that sites published. 在县政府网站公开120条,在局网站公开340条: neither is all that stands on the web; nor is
 * what one site has of what was counted of all before it, 政府网站公开460条,县政府网站公开120条.
 */
export class Sites {
  private first: Count | null = null;
  /** What several sites published, each counted apart. */
  private sum: number | null = null;

  constructor(private readonly statements: Statements) {}

  /** Whether to state what a site published. `between`: the words in front of the number. */
  isStated(statement: Statement, between: string): boolean {
    const match = statement.fact.indicator === website && !statement.weak ? site.exec(between) : null;
    if (match === null) return true;
    const owner = match[1]!.replace(lead, "");
    const first = this.first;
    if (first !== null && elsewhere.test(owner) && !elsewhere.test(first.owner)) return false;
    if (first !== null && elsewhere.test(first.owner) && !elsewhere.test(owner)) {
      this.statements.withdraw(first.statement);
      this.first = { owner, statement };
      return true;
    }
    const value = Number(statement.fact.decimal);
    if (this.sum !== null) {
      this.sum += value;
      return false;
    }
    if (first === null) {
      this.first = { owner, statement };
      return true;
    }
    const before = Number(first.statement.fact.decimal);
    if (first.statement.fact.period !== statement.fact.period || first.owner === owner || before === value) return true;
    if (general.test(first.owner) && value < before) return false;
    if (general.test(owner)) {
      if (value > before) this.statements.weakenOne(first.statement);
      return true;
    }
    this.statements.withdraw(first.statement);
    this.sum = before + value;
    return false;
  }

  /** 在县政府网站公开120条,在局网站公开340条,共460条: what all sites published. */
  sumOf({ quantity, words }: Item): Named | null {
    if (this.sum !== Number(quantity.decimal) || !inAll.test(words.between)) return null;
    this.sum = null;
    this.first = null;
    return { indicator: website, applicant: "total", weak: false };
  }
}
