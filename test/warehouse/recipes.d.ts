export function recipesOf(markdown: string): { readonly title: string; readonly sql: string }[];
