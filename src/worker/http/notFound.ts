import type { Context } from "hono";
import type { ChangedNoun } from "../../model/change.ts";
import { type Withdrawal, withdrawalOf } from "../../model/withdrawal.ts";
import type { Site } from "../site.ts";
import { origin } from "./origin.ts";
import { problemPage } from "./page.ts";
import { problemJson } from "./problem.ts";
import { suggestion } from "./suggestion.ts";

/** Nouns that an address names by id. */
type Noun = Exclude<ChangedNoun, "check" | "disagreement" | "balance"> | "release";

/** Letters of an id that an answer repeats at most. */
const LONGEST_ECHO = 120;

/** 410 for an id that the release in view, or one before it, withdrew; else 404, with the nearest id of those `known`. */
export function missing(c: Context, view: Site, noun: Noun, id: string, known: string[]): Response {
  const words = view.words.problem;
  const gone = goneOf(view, noun, id);
  if (gone) {
    const { release, reason } = gone;
    return problemJson(c, view, {
      type: "gone",
      detail: goneText(view, gone),
      gone: { release, reason, pinned: lastAddress(c, id, gone) },
    });
  }
  const short = id.slice(0, LONGEST_ECHO);
  const hint = suggestion(short, known);
  return problemJson(c, view, {
    type: "not-found",
    detail: hint ? words.notFoundWithHint(noun, short, hint) : words.notFound(noun, short),
  });
}

/** The same as a page. */
export function missingPage(c: Context, view: Site, noun: Noun, id: string): Response {
  const words = view.words.problem;
  const gone = goneOf(view, noun, id);
  if (!gone) return problemPage(c, view, "not-found", [words.notFound(noun, id.slice(0, LONGEST_ECHO))]);
  return problemPage(c, view, "gone", [goneText(view, gone)], { href: lastAddress(c, id, gone), label: words.goneLast(gone.last) });
}

/** A row that came back, or that the date of knowledge hides, is not gone. */
function goneOf({ build, catalog }: Site, noun: Noun, id: string): Withdrawal | undefined {
  if (noun === "release") return undefined;
  const rows = {
    observation: catalog.observationById,
    event: catalog.eventById,
    series: catalog.seriesById,
    chart: catalog.chartById,
    source: catalog.sourceById,
  };
  return rows[noun].has(id) ? undefined : withdrawalOf(build.withdrawn, noun, id, catalog.release);
}

function goneText({ words }: Site, { noun, id, release, reason }: Withdrawal): string {
  return words.problem.gone(noun, id, release, reason);
}

/** The address that was asked for, pinned to the last release that has the row, by the id that it had there. */
function lastAddress(c: Context, asked: string, { id, last }: Withdrawal): string {
  return `${origin(c)}${new URL(c.req.url).pathname.replace(asked, () => id)}?release=${last}`;
}
