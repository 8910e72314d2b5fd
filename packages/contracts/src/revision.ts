/** Remedy steps that one parser version can try on a document. */
export const remedySteps = 100;

/**
 * What orders the answers about one document: the parser version as a number, then the remedy step (0 for the plain try).
 * 1.4.0 step 2 is 100400002. A prerelease counts as its release. Throws RangeError for what is no such version.
 */
export function revisionOf(parserVersion: string, step = 0): number {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(parserVersion);
  const [major, minor, patch] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const fits = match !== null && major < 42 && minor < 1000 && patch < 1000;
  if (!fits || !Number.isInteger(step) || step < 0 || step >= remedySteps) {
    throw new RangeError(`Parser version ${parserVersion}, step ${step} has no revision`);
  }
  return ((major * 1000 + minor) * 1000 + patch) * remedySteps + step;
}
