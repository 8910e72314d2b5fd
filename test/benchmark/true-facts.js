import { createHash } from "node:crypto";
import { compareFacts } from "../../packages/cli/dist/score/compare-facts.js";

/** Specimens that are compared: one of so many. */
const oneOf = 50;

/** Takes a sample of specimens as they go by; `mistakes` tells in which their facts in the warehouse differ from the truth. */
export class TruthSample {
  #truths = new Map();

  note(specimen, number) {
    if (number % oneOf !== 0) return;
    this.#truths.set(createHash("sha256").update(specimen.bytes).digest("hex"), specimen.truth);
  }

  get size() {
    return this.#truths.size;
  }

  /** One line for each document with a fact that is missing, wrong or too much. */
  async mistakes(warehouse) {
    const facts = byReport(await warehouse.factsOfReports([...this.#truths.keys()]));
    const lines = [];
    for (const [reportId, truth] of this.#truths) {
      const wrong = compareFacts((facts.get(reportId) ?? []).map(asFact), judged(truth)).filter(
        ({ kind }) => kind !== "right",
      );
      if (wrong.length > 0)
        lines.push(`${reportId}: ${wrong.map(({ kind, name }) => `${kind} ${name.indicator}`).join(", ")}`);
    }
    return lines;
  }
}

function byReport(facts) {
  const groups = new Map();
  for (const fact of facts) {
    const group = groups.get(fact.report_id) ?? [];
    group.push(fact);
    groups.set(fact.report_id, group);
  }
  return groups;
}

function asFact({ quote, start, end, ...fact }) {
  return { ...fact, evidence: { quote, start, end } };
}

/** A truth with what it leaves out. */
function judged({ facts, ...truth }) {
  const usual = { period: "year", applicant: "total", category: null, optional: false };
  return { ...truth, contradictions: [], facts: facts.map((fact) => ({ ...usual, ...fact })) };
}
