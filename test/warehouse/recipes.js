/**
 * The recipes of docs/recipes.md: the title of each section and its SQL.
 * @param {string} markdown
 * @returns {{ title: string, sql: string }[]}
 */
export function recipesOf(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf("\n")),
      sql: /^```sql\n(.*?)^```/ms.exec(section)?.[1] ?? "",
    }));
}
