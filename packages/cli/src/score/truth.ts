import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { applicants, editions, GongkaiError, periods, rejectionReasons, scripts } from "@gongkai/contracts";
import { z } from "zod";

const keyShape = {
  indicator: z.string(),
  period: z.enum(periods).default("year"),
  applicant: z.enum(applicants).default("total"),
  category: z.string().nullable().default(null),
};

const factSchema = z.object({
  ...keyShape,
  value: z.number(),
  /** The text leaves the period open: any of these is right. */
  periods: z.array(z.enum(periods)).optional(),
  /** Right if given, not missed if not. */
  optional: z.boolean().default(false),
});
export type TrueFact = z.infer<typeof factSchema>;

const reportSchema = z.object({
  documentKind: z.literal("report"),
  organization: z.string().nullish(),
  province: z.string().nullish(),
  city: z.string().nullish(),
  county: z.string().nullish(),
  year: z.int().nullish(),
  edition: z.enum(editions).nullish(),
  publishedOn: z.string().nullish(),
  indexNumber: z.string().nullish(),
  documentNumber: z.string().nullish(),
  script: z.enum(scripts).nullish(),
  /** What was done to a specimen to make it hard to read, by name. */
  damage: z.array(z.string()).default([]),
  facts: z.array(factSchema),
  /** Keys that the document itself states in two ways: not judged. */
  contradictions: z.array(z.object(keyShape)).default([]),
});
export type ReportTruth = z.infer<typeof reportSchema>;

const rejectSchema = z.object({
  documentKind: z.literal("reject"),
  reason: z.enum(rejectionReasons),
  alsoAcceptable: z.array(z.enum(rejectionReasons)).default([]),
});
export type RejectTruth = z.infer<typeof rejectSchema>;

const truthSchema = z.discriminatedUnion("documentKind", [reportSchema, rejectSchema]);

/** A document of the set with what a careful reader takes from it. */
export interface Specimen {
  readonly name: string;
  readonly path: string;
  readonly truth: ReportTruth | RejectTruth;
}

/**
 * The documents of `DIR/raw` and `DIR/rejects/raw` that have a truth beside them, by name.
 * @throws GongkaiError E_PATH_NOT_FOUND where neither folder exists, E_FILE_UNREADABLE for a truth that is none.
 */
export function readSpecimens(folder: string): { specimens: Specimen[]; withoutTruth: string[] } {
  const rooms = [folder, join(folder, "rejects")].filter((room) => existsSync(join(room, "raw")));
  if (rooms.length === 0) throw new GongkaiError("E_PATH_NOT_FOUND", join(folder, "raw"));
  const specimens: Specimen[] = [];
  const withoutTruth: string[] = [];
  for (const room of rooms) {
    for (const file of readdirSync(join(room, "raw")).sort()) {
      const path = join(room, "raw", file);
      const name = basename(file, extname(file));
      const truthPath = join(room, "truth", `${name}.json`);
      if (existsSync(truthPath)) specimens.push({ name, path, truth: readTruth(truthPath) });
      else withoutTruth.push(path);
    }
  }
  return { specimens, withoutTruth };
}

function readTruth(path: string): ReportTruth | RejectTruth {
  try {
    return truthSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new GongkaiError("E_FILE_UNREADABLE", `${path} holds no truth (${why.replaceAll("\n", " ")})`, { cause });
  }
}
