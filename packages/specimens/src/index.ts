export { carriers } from "./carriers/carriers.js";
export { damages } from "./damage/damages.js";
export { Random } from "./random.js";
export { type NonReport, nonReports } from "./rejects/non-reports.js";
export { type Specimen, type SpecimenOptions, specimens } from "./specimens.js";
export type { RejectTruth, ReportTruth, TrueFact } from "./truth.js";
