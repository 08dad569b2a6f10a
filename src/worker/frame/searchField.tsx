import type { Edition } from "../../edition/edition.ts";

/** Letters that a search may have at most. */
const LONGEST = 200;

/** The field of the search as a plain form; the pin, the day of the page and `keep`, parameters of the view, go along. */
export function SearchField({ edition, value = "", keep = {} }: { edition: Edition; value?: string; keep?: Record<string, string> }) {
  const w = edition.words.search;
  const { day } = edition.urls;
  const kept = { ...(edition.pinned === null ? {} : { release: edition.pinned }), ...(day === null ? {} : { as_of: day }), ...keep };
  return (
    <form class="search" method="get" action={edition.urls.latest.search()}>
      <input type="search" name="q" value={value} maxlength={LONGEST} aria-label={w.label} placeholder={w.label} />
      {Object.entries(kept).map(([name, text]) => (
        <input type="hidden" name={name} value={text} />
      ))}
      <button type="submit">{w.button}</button>
    </form>
  );
}
