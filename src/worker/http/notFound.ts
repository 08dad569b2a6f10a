import { queryOf } from "../../edition/address.ts";
import { changedPage } from "../../edition/changedUrls.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Withdrawal } from "../../model/withdrawal.ts";
import type { Asked } from "./asked.ts";
import { isEmbed } from "./embedPolicy.ts";
import { goneOf, hasRow, type Withdrawable } from "./goneOf.ts";
import { hiddenByDate } from "./hiddenByDate.ts";
import { meantBy } from "./meantBy.ts";
import { problemPage } from "./page.ts";
import { problemJson } from "./problem.ts";
import { suggestion } from "./suggestion.ts";

/** Nouns that an address names by id. */
type Noun = Withdrawable | "release";

/** Letters of an id that an answer repeats at most. */
const LONGEST_ECHO = 120;

/** 410 for an id that the release in view, or one before it, withdrew; else 404, with the nearest id of those `known`. */
export function notFound(asked: Asked, noun: Noun | "file", known: string[]): Response {
  const words = asked.edition.words.problem;
  const gone = noun === "release" || noun === "file" ? undefined : goneOf(asked, noun, asked.id);
  if (gone) {
    const { release, reason } = gone;
    return problemJson(asked, {
      type: "gone",
      detail: goneText(asked.edition, gone),
      gone: { release, reason, pinned: lastAddress(asked, gone) },
    });
  }
  const short = asked.id.slice(0, LONGEST_ECHO);
  if (isLater(asked, noun)) return problemJson(asked, { type: "not-found", detail: notYet(asked, noun) });
  const day = hiddenByDate(asked, noun);
  if (day !== null) {
    const detail = `${notByDate(asked, noun, day)}. ${words.withoutDate}: ${withoutDate(asked)}`;
    return problemJson(asked, { type: "not-found", detail });
  }
  const hint = meant(asked, noun, short, known);
  return problemJson(asked, { type: "not-found", detail: hint ? words.notFoundWithHint(noun, short, hint) : words.notFound(noun, short) });
}

/** The same as a page; the nearest id of those `known` is a link. */
export function notFoundPage(asked: Asked, noun: Noun, known: string[]): Response {
  const words = asked.edition.words.problem;
  const gone = noun === "release" ? undefined : goneOf(asked, noun, asked.id);
  if (!gone) {
    if (isLater(asked, noun)) return problemPage(asked, "not-found", [notYet(asked, noun)], newest(asked, noun));
    const day = hiddenByDate(asked, noun);
    if (day !== null) {
      const link = { href: withoutDate(asked), label: words.withoutDate };
      return problemPage(asked, "not-found", [notByDate(asked, noun, day)], link);
    }
    const short = asked.id.slice(0, LONGEST_ECHO);
    const hint = meant(asked, noun, short, known);
    return problemPage(asked, "not-found", [words.notFound(noun, short)], hint === null ? undefined : nearest(asked.edition, noun, hint));
  }
  return problemPage(asked, "gone", [goneText(asked.edition, gone)], { href: lastAddress(asked, gone), label: words.goneLast(gone.last) });
}

/** The id of those `known` that was probably meant; charts and series are also known by what they are called. */
function meant({ edition: { catalog, words } }: Asked, noun: Noun | "file", id: string, known: string[]): string | null {
  if (noun !== "chart" && noun !== "series") return suggestion(id, known);
  const rows = known.map((one) => ({ id: one, called: namesOf(catalog, noun, one) }));
  return meantBy(id, rows, words.search.small);
}

/** What a chart or a series is called beside its id: its title, and the series that a chart draws. */
function namesOf({ chartById, seriesById }: Catalog, noun: "chart" | "series", id: string): string[] {
  const chart = noun === "chart" ? chartById.get(id) : undefined;
  const row = chart ?? seriesById.get(id);
  return row === undefined ? [] : [row.title, ...(chart?.series ?? [])];
}

/** Whether a row came after the release that the address pins. */
function isLater({ app, edition: { catalog, pinned }, id }: Asked, noun: Noun | "file"): noun is Withdrawable {
  if (pinned === null || noun === "release" || noun === "file") return false;
  return hasRow(app.catalog, noun, id) && !hasRow(catalog, noun, id);
}

function notYet({ edition: { words, catalog }, id }: Asked, noun: Noun): string {
  return words.problem.notYet(noun, id, catalog.release);
}

function notByDate({ edition: { words }, id }: Asked, noun: Noun | "file", day: string): string {
  return words.problem.notByDate(noun, id, words.periodInWords(day));
}

/** The address that was asked for, of whatever date. */
function withoutDate({ url, edition: { urls } }: Asked): string {
  const query = new URLSearchParams(url.search);
  query.delete("as_of");
  return `${urls.origin}${url.pathname}${queryOf(query)}`;
}

function goneText({ words }: Edition, { noun, id, release, reason }: Withdrawal): string {
  return words.problem.gone(noun, id, release, reason);
}

/** The address that was asked for, pinned to the last release that has the row, by the id that it had there. */
function lastAddress({ edition, url, path, id: asked }: Asked, { id, last }: Withdrawal): string {
  if (isEmbed(path)) return edition.urls.absolute.pinnedTo(last).chart(id);
  const parts = url.pathname.split("/").map(decodeURIComponent);
  // The last one: an id can be the name of a folder too. Files have an ending behind it.
  const at = parts.findLastIndex((part) => part === asked || part.startsWith(`${asked}.`));
  const renamed = parts.map((part, i) => encodeURIComponent(i === at ? `${id}${part.slice(asked.length)}` : part));
  return `${edition.urls.origin}${renamed.join("/")}?release=${last}`;
}

/** The link to the page of a row in the newest release, where a later one than the pinned has it. */
function newest({ edition: { urls, words }, id }: Asked, noun: Withdrawable): { href: string; label: string } | undefined {
  const href = changedPage(urls.latest, noun, id);
  return href === null ? undefined : { href, label: words.problem.newest };
}

/** The link to the page of a row that may have been meant; undefined where it has none. */
function nearest({ urls, words }: Edition, noun: Noun, id: string): { href: string; label: string } | undefined {
  const href = noun === "release" ? urls.changes(id) : changedPage(urls, noun, id);
  return href === null ? undefined : { href, label: words.search.nearest(id) };
}
