import { createHash } from "node:crypto";
import { classOf, type Fact, type ParsedReport, type RejectedDocument, type RejectionReason } from "@gongkai/contracts";
import type { Attempt, StoredOutcome } from "@gongkai/warehouse";

/** The id of a document whose bytes are these. */
export function idOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Totals of the year, as sentences state them. */
export function factsOfValues(values: Readonly<Record<string, number>>, origin: Fact["origin"] = "text"): Fact[] {
  return Object.entries(values).map(([indicator, value], index) => ({
    indicator,
    period: "year",
    applicant: "total",
    category: null,
    value,
    unit: "件",
    status: "stated",
    origin,
    certainty: "stated",
    evidence: { quote: `共${value}件`, start: index * 20, end: index * 20 + `共${value}件`.length },
  }));
}

/** A report of 增城市 for 2012 with one fact; `name` gives it an id of its own. */
export function parsedReport({
  name = "sample",
  ...changes
}: Partial<ParsedReport> & { readonly name?: string }): ParsedReport {
  return {
    status: "parsed",
    reportId: idOf(name),
    parserVersion: "1.0.0",
    title: "2012年增城市人民政府信息公开工作年度报告",
    year: 2012,
    organization: { name: "增城市人民政府", level: "county", kind: "government" },
    region: { code: "440183", province: "广东省", city: "广州市", county: "增城市" },
    publishedOn: "2013-03-29",
    indexNumber: null,
    documentNumber: null,
    edition: "2008",
    script: "simplified",
    encoding: "utf-8",
    mediaType: "text/plain",
    sections: [{ kind: "applications", heading: "三、依申请公开", start: 0, end: 30 }],
    facts: factsOfValues({ "applications.received": 1366 }),
    checks: [{ check: "applications.received=parts", left: 1366, right: 1366, passed: true }],
    diagnostics: [],
    ...changes,
  };
}

export function rejectedDocument(name: string, reason: RejectionReason, parserVersion = "1.0.0"): RejectedDocument {
  return {
    status: "rejected",
    reportId: idOf(name),
    parserVersion,
    rejection: { reason, class: classOf(reason), message: `It is ${reason}`, detail: { links: [name] } },
    diagnostics: [{ severity: "warning", code: "looked_odd", message: "It looked odd", start: 0, end: 1 }],
  };
}

/** An outcome as the writers take it. */
export function stored(outcome: StoredOutcome["outcome"], attempt: Partial<Attempt> = {}): StoredOutcome {
  const defaults = {
    site: "www.zengcheng.gov.cn",
    bytes: 100,
    milliseconds: 2.5,
    attemptedAt: new Date("2026-03-01T08:00:00Z"),
  };
  return {
    outcome,
    text: outcome.status === "parsed" ? `全文 ${outcome.title}` : null,
    attempt: { ...defaults, ...attempt },
  };
}
