import type { Pattern } from "./languageTable.ts";

/** A pattern with its values in their places; a name without a value stays as it is. */
export function filled(pattern: Pattern, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
