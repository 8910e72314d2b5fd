/** The host that a source address names, in lower case; `file` for local files and for what is no address. */
export function siteOf(sourceUri: string): string {
  if (!URL.canParse(sourceUri)) return "file";
  const { hostname } = new URL(sourceUri);
  return hostname === "" ? "file" : hostname;
}
