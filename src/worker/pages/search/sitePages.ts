import type { Edition } from "../../../edition/edition.ts";
import type { WholePage } from "../../../edition/paths.ts";
import type { SitePage } from "../../../model/search/beside.ts";
import { pageText } from "../../frame/cards/pages.ts";

/** The pages that a search finds: those that no row has. */
const FOUND = [
  "inYourArticle",
  "method",
  "guide",
  "about",
  "checks",
  "events",
  "disagreements",
  "sources",
  "charts",
  "glossary",
  "changes",
] as const satisfies WholePage[];

/** Each of these pages with what it is called and what it says first; that on articles also by the programs it names. */
export function sitePages(edition: Edition): SitePage[] {
  const { hosts } = edition.words.inYourArticle;
  return FOUND.map((page) => {
    const { heading, lines } = pageText(edition, page);
    const parts = page === "inYourArticle" ? Object.values(hosts).map((host) => host.heading) : [];
    return { id: page, heading, lead: lines.join(" "), parts };
  });
}

/** The address of one of these pages. */
export function pageAddress({ urls }: Edition, id: string): string {
  return urls.page(FOUND.find((page) => page === id) ?? "search");
}
