import { z } from "zod";
import { rejectionSchema } from "./rejection.js";

// The shape of one extracted document, as `gongkai parse --json` prints it. Names are the contract's.

export const editions = ["2008", "2014", "2019", "2021"] as const;
export type Edition = (typeof editions)[number];

export const scripts = ["simplified", "traditional"] as const;
export type Script = (typeof scripts)[number];

export const levels = ["national", "province", "city", "county", "township"] as const;
export type Level = (typeof levels)[number];

export const organizationKinds = ["government", "department", "vertical", "institution", "enterprise"] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const periods = ["year", "cumulative", "previous_year"] as const;
export type Period = (typeof periods)[number];

/** The columns of the matrix of section 三; `organization` is the subtotal 法人或其他组织 that some give. */
export const applicants = [
  "total",
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
  "organization",
] as const;
export type Applicant = (typeof applicants)[number];

/** Those of the matrix of section 三, in the order of the official form. */
export const matrixApplicants = [
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
  "total",
] as const satisfies readonly Applicant[];

export const factStatuses = ["stated", "stated_none", "approximate", "inferred"] as const;

export const origins = ["text", "table"] as const;
export type Origin = (typeof origins)[number];

export const certainties = ["verified", "stated", "inferred"] as const;
export type Certainty = (typeof certainties)[number];

export const sectionKinds = [
  "overview",
  "disclosure",
  "response",
  "applications",
  "inquiries",
  "reconsideration",
  "fees",
  "institution",
  "problems",
  "other",
  "statistics",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What a column of the warehouse can hold: whoever wrote a message, what passes here can be stored. */
const offset = z.int().min(0).max(0xffff_ffff);

/** `text.slice(start, end)` of the received text is `quote`; UTF-16 units. */
const evidenceSchema = z.object({ quote: z.string(), start: offset, end: offset });
export type Evidence = z.infer<typeof evidenceSchema>;

export const factSchema = z.object({
  indicator: z.string(),
  period: z.enum(periods),
  applicant: z.enum(applicants),
  category: z.string().nullable(),
  /** In the catalogue's unit. A JSON number; decimals are exact in their shortest decimal form. */
  value: z.number(),
  unit: z.string(),
  status: z.enum(factStatuses),
  origin: z.enum(origins),
  certainty: z.enum(certainties),
  evidence: evidenceSchema,
  /** The check that gave an inferred value. */
  check: z.string().optional(),
});
export type Fact = z.infer<typeof factSchema>;

export const checkSchema = z.object({
  check: z.string(),
  left: z.number(),
  right: z.number(),
  passed: z.boolean(),
});
export type Check = z.infer<typeof checkSchema>;

export const severities = ["info", "warning", "error"] as const;
export const diagnosticSchema = z.object({
  severity: z.enum(severities),
  code: z.string(),
  message: z.string(),
  start: offset,
  end: offset,
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

export const sectionSchema = z.object({
  kind: z.enum(sectionKinds),
  heading: z.string(),
  start: offset,
  end: offset,
});
export type Section = z.infer<typeof sectionSchema>;

export const organizationSchema = z.object({
  name: z.string().nullable(),
  level: z.enum(levels).nullable(),
  kind: z.enum(organizationKinds).nullable(),
});
export type Organization = z.infer<typeof organizationSchema>;

export const regionSchema = z.object({
  code: z.string().nullable(),
  province: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
});
export type RegionName = z.infer<typeof regionSchema>;

export const parsedReportSchema = z.object({
  status: z.literal("parsed"),
  reportId: z.string().regex(/^[0-9a-f]{64}$/),
  parserVersion: z.string(),
  title: z.string().nullable(),
  year: z.int().min(0).max(0xffff),
  organization: organizationSchema,
  region: regionSchema,
  publishedOn: z.iso.date().nullable(),
  indexNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  edition: z.enum(editions),
  script: z.enum(scripts),
  encoding: z.string(),
  mediaType: z.string(),
  sections: z.array(sectionSchema),
  facts: z.array(factSchema),
  checks: z.array(checkSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type ParsedReport = z.infer<typeof parsedReportSchema>;

export const rejectedDocumentSchema = z.object({
  status: z.literal("rejected"),
  reportId: z.string().regex(/^[0-9a-f]{64}$/),
  parserVersion: z.string(),
  rejection: rejectionSchema,
  diagnostics: z.array(diagnosticSchema),
});
export type RejectedDocument = z.infer<typeof rejectedDocumentSchema>;

export const outcomeSchema = z.discriminatedUnion("status", [parsedReportSchema, rejectedDocumentSchema]);
/** What becomes of one document: a report with its facts, or a rejection with its reason. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** An outcome without what was read of the document: what became of it, and what kind of document it is. */
export type OutcomeHead =
  | Omit<ParsedReport, "sections" | "facts" | "checks" | "diagnostics">
  | Omit<RejectedDocument, "diagnostics">;
