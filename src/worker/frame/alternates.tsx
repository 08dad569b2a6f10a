import type { Edition } from "../../edition/edition.ts";
import { languagePath } from "../../edition/languagePath.ts";
import { type NounName, PAGES, type PageName } from "../../edition/paths.ts";
import type { Published } from "../../edition/published.ts";
import { isOlderThan } from "../../model/turn.ts";

/** Where the rows of a page stand as data: its noun, and whether there is CSV of it too. */
const NOUN_OF: Partial<Record<PageName, { noun: NounName; csv?: true }>> = {
  charts: { noun: "charts" },
  observation: { noun: "observations" },
  events: { noun: "events", csv: true },
  sources: { noun: "sources" },
  source: { noun: "sources" },
  disagreements: { noun: "disagreements" },
  checks: { noun: "checks", csv: true },
  changes: { noun: "changes" },
  guide: { noun: "observations", csv: true },
};

interface Props {
  edition: Edition;
  published: readonly Published[];
  /** Absolute address of the page. */
  address: string;
}

/**
 * What a page is in other forms, for programs that read its head: the feed of changes, and the same rows as JSON and CSV where it has rows.
 * Releases before 2026.29.0 name these of English pages alone, and no CSV of the fact check.
 */
export function Alternates({ edition, published, address }: Props) {
  const { urls, words } = edition;
  const w = words.found.forms;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={urls.data("changes.atom")} title={w.feed} />
      {formsOf(edition, published, address).map(([type, href]) => (
        <link rel="alternate" type={type} href={href} title={type === "text/csv" ? w.csv : w.json} />
      ))}
    </>
  );
}

function formsOf({ urls, catalog }: Edition, published: Props["published"], address: string): [type: string, href: string][] {
  const isOlder = isOlderThan(catalog.release, "2026.29.0");
  const place = address.slice(urls.origin.length).split("?")[0] ?? "";
  const [name, id] = pageAt(isOlder ? place : languagePath(place, published).path);
  const of = name === null ? undefined : NOUN_OF[name];
  if (of === undefined) return [];
  const { noun } = of;
  const csv = of.csv && !(isOlder && noun === "checks");
  const json = id === null ? urls.data(noun) : urls.data(noun, id);
  return [["application/json", json], ...(csv ? ([["text/csv", urls.data(`${noun}.csv`)]] satisfies [string, string][]) : [])];
}

/** The page that stands at a path, and which row it shows. */
function pageAt(path: string): [PageName | null, string | null] {
  for (const [name, pattern] of Object.entries(PAGES) as [PageName, string][]) {
    if (pattern === path) return [name, null];
    const [before = "", after] = pattern.split(":id");
    const id = path.slice(before.length);
    if (after === "" && path.startsWith(before) && id !== "" && !id.includes("/")) return [name, decodeURIComponent(id)];
  }
  return [null, null];
}
