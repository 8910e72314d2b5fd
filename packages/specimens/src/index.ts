export { carriers } from "./carriers/carriers.js";
export { type Specimen, type SpecimenOptions, specimen, specimens } from "./specimens.js";
export type { RejectTruth, ReportTruth, TrueFact } from "./truth.js";
