import type { GlossaryEntry } from "../en/glossary.ts";

/** A glossary as it was: without an entry that came later, and with the definitions that others had, by id. */
export function glossaryThen<Glossary extends { entries: GlossaryEntry[] }>(
  glossary: Glossary,
  { without, defined }: { without: string; defined: Record<string, string> },
): Glossary {
  const entries = glossary.entries.filter(({ id }) => id !== without);
  return { ...glossary, entries: entries.map((entry) => ({ ...entry, definition: defined[entry.id] ?? entry.definition })) };
}
