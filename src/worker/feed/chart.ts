import type { Edition } from "../../edition/edition.ts";
import type { ChartFeed, ChartRelease } from "../../model/chartFeed.ts";
import { sentence } from "../../words/kit/sentence.ts";
import { escapeMarkup } from "../http/escape.ts";
import { atom, type Entry, tag } from "./atom.ts";

/** The corrections of one chart as a feed: an entry for each release that changed something in it, newest first. */
export function chartAtom({ words, urls }: Pick<Edition, "words" | "urls">, id: string, { title, since, releases }: ChartFeed): string {
  const at = urls.latest.absolute;
  const capital = (text: string) => sentence(words.kit.capitalized(text));
  const entry = ({ release, date, changes, index }: ChartRelease): Entry => {
    const lines = changes.map(({ noun, id: row, told, reason }) => {
      const link = `<a href="${escapeMarkup(at.changes(release, noun, row))}">${escapeMarkup(words.changes.noticeLink)}</a>`;
      return `<li>${escapeMarkup([capital(told), reason ? sentence(reason) : null].filter(Boolean).join(" "))} ${link}</li>`;
    });
    const moved = index.map((text) => `<li>${escapeMarkup(capital(text))}</li>`);
    return {
      id: tag(words, `release/${release}/in/${id}`),
      title: words.chartFeed.entry(release, changes.length + index.length),
      date,
      href: at.changes(release),
      content: `<ul>${[...lines, ...moved].join("")}</ul>`,
      isHtml: true,
    };
  };
  return atom(words, {
    id: tag(words, `changes/in/${id}`),
    title: words.chartFeed.title(words.site.name, title),
    date: releases[0]?.date ?? since,
    self: at.chartFeed(id),
    page: at.chart(id),
    entries: releases.map(entry),
  });
}
