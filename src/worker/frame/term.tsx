import type { Child } from "hono/jsx";
import type { Edition } from "../../edition/edition.ts";

/** A word of the glossary where it first stands on a page: its meaning when pointed at, and the way to the glossary. */
export function Term({ edition, id, children }: { edition: Pick<Edition, "words" | "urls">; id: string; children?: Child }) {
  const entry = edition.words.glossary.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`the glossary has no ${id}`);
  return (
    <a class="term" href={edition.urls.glossary(id)} title={entry.definition}>
      {children ?? entry.term}
    </a>
  );
}
