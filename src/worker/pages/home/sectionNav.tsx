import type { Edition } from "../../../edition/edition.ts";

/** The menu of the page: its parts in their order. */
export function SectionNav({ edition: { words }, sections }: { edition: Edition; sections: { id: string; label: string }[] }) {
  return (
    <nav class="sections" aria-label={words.home.sections.label}>
      {sections.map(({ id, label }) => (
        <a href={`#${id}`}>{label}</a>
      ))}
    </nav>
  );
}
