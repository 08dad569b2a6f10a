import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/model/catalog.ts";
import { type Check, isMentionRef, NEWS_FIRST } from "../../src/model/check.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The fact check counts figures, figures of each country and dates in a line each, before what the verdicts rest on. Releases before 2026.30.0 say all in one. */

const ALL = { as_of: null, collection: "all" } as const;
const plain = (html: string) => html.replaceAll("&#39;", "'").replaceAll(/<[^>]*>/g, "");

describe.each(await someWords())("the counts of the fact check, in %s", (code, words) => {
  const [now, last] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.29.0")];
  const page = (edition: typeof now, checks: Check[] = edition.catalog.checks) =>
    String(ChecksPage({ edition, checks, all: edition.catalog.checks, vintage: ALL, address: "" }).body);
  const { checks, observationById } = now.catalog;
  const figures = checks.filter(({ claim }) => !isMentionRef(claim));
  const verdicts = (own: readonly Check[]) =>
    words.kit.commas(
      NEWS_FIRST.flatMap((verdict) => {
        const n = own.filter((check) => check.verdict === verdict).length;
        return n === 0 ? [] : [words.dashboard.factCheck.ofKind(verdict, n)];
      }),
    );
  const w = words.lists.checks;

  it("are those of the rows, both countries by one rule", () => {
    const said = page(now);
    expect(plain(said)).toContain(words.kit.labelled(w.figures(figures.length), verdicts(figures)));
    const dates = checks.filter(({ claim }) => isMentionRef(claim));
    expect(plain(said)).toContain(words.kit.labelled(w.dates(dates.length), verdicts(dates)));
    const partners = now.catalog.subject.partners.map(({ code: partner }) => {
      const own = figures.filter(({ claim }) => observationById.get(claim)?.counterpart === partner);
      const name = words.kit.commas([labelOf(now.catalog, "partner", partner), w.figures(own.length)]);
      expect(plain(said)).toContain(words.kit.labelled(name, verdicts(own)));
      return own.length;
    });
    expect(partners.reduce((sum, n) => sum + n, 0)).toBe(figures.length);
  });

  it("stand in a bar whose pieces have a key, the paler ends too where there are some", () => {
    const pieces = (html: string) => [...html.matchAll(/class="piece"[^>]*><rect class="([a-z_ ]+)"/g)].map(([, name]) => name);
    const said = page(now);
    expect(pieces(said)).toEqual([...NEWS_FIRST, "occasion differs", "occasion"]);
    expect(plain(said)).toContain(words.check.occasionsInBar);
    expect(plain(page(now, figures))).not.toContain(words.check.occasionsInBar);
    expect(pieces(page(last))).toEqual([]);
  });

  it("say no country where all figures are about one, and no line of what a filter leaves out", () => {
    const own = figures.filter(({ claim }) => observationById.get(claim)?.counterpart === now.catalog.subject.partners[0].code);
    const list = /<ul class="verdict-counts">.*?<details class="grounds">/s.exec(page(now, own))?.[0] ?? expect.fail();
    expect(plain(list)).toBe(words.kit.labelled(w.figures(own.length), verdicts(own)));
    expect(page(now, [])).not.toContain('class="verdict-counts"');
  });

  it("stand before what the verdicts rest on, which is folded", () => {
    const said = page(now);
    const inferred = words.dashboard.factCheck.inferred(checks.filter((check) => check.inferred).length).replaceAll("'", "&#39;");
    expect(said.indexOf(inferred)).toBeGreaterThan(said.indexOf('<details class="grounds">'));
    expect(said.indexOf('<details class="grounds">')).toBeGreaterThan(said.indexOf('<ul class="verdict-counts">'));
    expect(page(last)).not.toContain('class="verdict-counts"');
    expect(page(last)).not.toContain('class="grounds"');
  });
});

it("says of our calculation alone that figures match it, which releases before do without a verb", () => {
  const said = (words: typeof en, ours: number) => words.check.bearers({ officials: 0, ours });
  expect([said(en, 1), said(en, 2)]).toEqual([
    "Of the figures that match, 1 matches only our own calculation.",
    "Of the figures that match, 2 match only our own calculation.",
  ]);
  const then = wordsOf("2026.29.0", en);
  expect(said(then, 1)).toBe("Of the figures that match, 1 only our own calculation.");
  expect(then.check.bearers({ officials: 3, ours: 1 })).toBe(en.check.bearers({ officials: 3, ours: 1 }));
});
