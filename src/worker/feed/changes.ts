import { toldCell } from "../../chart/chartSpec/toldCell.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Urls } from "../../edition/urls.ts";
import { correctionsSince } from "../../model/correction.ts";
import { changeCounts, type ReleaseRecord, revisedCharts } from "../../model/history.ts";
import type { Words } from "../../words/en.ts";
import { sentence } from "../../words/kit/sentence.ts";
import { atom, EARLIEST, type Entry, tag } from "./atom.ts";

/**
 * RFC 4287 feed: an entry for each release, one for each row that it corrected, revised or withdrew, and one for all that was computed
 * again; newest first.
 */
export function changesAtom(edition: Pick<Edition, "catalog" | "words" | "urls">, history: ReleaseRecord[]): string {
  const {
    words,
    urls: { latest },
  } = edition;
  const urls = latest.absolute;
  const entries = history.flatMap((released) => [
    ...correctionEntries(edition, released, urls),
    ...recomputedEntry(words, released, urls),
    releaseEntry(words, released, urls),
  ]);
  return atom(words, {
    id: tag(words, "changes"),
    title: `${words.site.name}: ${words.changes.heading}`,
    date: history[0]?.date ?? EARLIEST,
    self: urls.data("changes.atom"),
    page: urls.changes(),
    entries,
  });
}

function releaseEntry(words: Words, { version, date, changes }: ReleaseRecord, urls: Urls): Entry {
  const { changes: w } = words;
  const content = w.counts(changeCounts(changes), revisedCharts(changes));
  return { id: tag(words, `release/${version}`), title: w.release(version), date, href: urls.changes(version), content };
}

function correctionEntries(edition: Pick<Edition, "catalog" | "words">, released: ReleaseRecord, urls: Urls): Entry[] {
  const { version, date } = released;
  const rows = correctionsSince([released], "0.0.0").filter(({ kind }) => kind !== "recomputed");
  return rows.map(({ noun, id, kind, reason, cells }) => ({
    id: tag(edition.words, `release/${version}/${noun}/${id}`),
    title: edition.words.changes.changed(noun, kind, id),
    date,
    href: urls.changes(version, noun, id),
    content: [reason ? sentence(reason) : null, ...cells.map((cell) => toldCell(edition, noun, cell))].filter(Boolean).join(" "),
  }));
}

/** What had to be computed again, in one entry: it follows from the others. */
function recomputedEntry(words: Words, released: ReleaseRecord, urls: Urls): Entry[] {
  const { version, date } = released;
  const { changes: w } = words;
  const rows = correctionsSince([released], "0.0.0").filter(({ kind }) => kind === "recomputed");
  if (rows.length === 0) return [];
  const content = rows.map(({ noun, id, cells }) =>
    [`${w.noun[noun]}${id}`, ...cells.map(({ field, before, after }) => w.cell(field, before, after))].join(" "),
  );
  return [
    {
      id: tag(words, `release/${version}/recomputed`),
      title: `${w.release(version)}: ${w.recomputed(rows.length)}`,
      date,
      href: urls.changes(version),
      content: words.kit.semicolons(content),
    },
  ];
}
