import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { type Check, isMentionRef } from "../../src/model/check.ts";
import { mentionOf } from "../../src/model/queries.ts";
import { LookedIn } from "../../src/worker/nouns/check/lookedIn.tsx";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { VerdictGroups } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That the fact check speaks of the claims that it shows, in one order, and names each source that was searched. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const olden = (site: Edition): Edition => ({ ...site, catalog: Object.create(site.catalog, { release: { value: "2026.25.0" } }) });
const then = olden(edition);
const ALL = { as_of: null, collection: "all" } as const;
const languages = await someWords();
const plain = (html: string) => html.replace(/<[^>]+>/g, "");
const text = (node: unknown) => plain(String(node)).replace(/\s+/g, " ");

/** The checks of each table, in the order in which they stand there. */
function tables(site: Edition, checks: readonly Check[]): Check[][] {
  const found: Check[][] = [];
  const table = (own: Check[]) => {
    found.push(own);
    return null;
  };
  String(VerdictGroups({ edition: site, checks: [...checks], open: false, table }));
  return found.filter(([first]) => isMentionRef(first?.claim ?? ""));
}

/** The country of a date and where in time it is. */
function placeOf({ claim }: Check): [number, string] {
  const mention = mentionOf(catalog, claim);
  const partner = catalog.eventById.get(mention?.event ?? "")?.partner;
  return [catalog.subject.partners.findIndex(({ code }) => code === partner), mention?.period?.start ?? "9999"];
}

function isSorted(own: readonly Check[]): boolean {
  const places = own.map(placeOf);
  return places.every(([country, start], i) => {
    const [before, earlier] = places[i - 1] ?? [-1, ""];
    return before < country || (before === country && earlier <= start);
  });
}

describe("dates in the fact check", () => {
  it("stand by country and date since 2026.26.0", () => {
    const now = tables(edition, catalog.checks);
    expect(now.length).toBeGreaterThan(1);
    for (const own of now) expect(isSorted(own)).toBe(true);
    expect(tables(then, catalog.checks).some((own) => !isSorted(own))).toBe(true);
    expect(now.flat().length).toBe(tables(then, catalog.checks).flat().length);
  });

  it("have one heading where a verdict has no figure", () => {
    const own = catalog.checks.filter(({ claim, verdict }) => verdict === "differs" && isMentionRef(claim));
    const group = (site: Edition) => String(VerdictGroups({ edition: site, checks: own, open: true, table: () => "rows" }));
    expect(group(edition).match(/<h[23]/g)).toHaveLength(1);
    expect(group(edition)).toContain("rows");
    expect(group(edition)).toContain(edition.words.dashboard.chip.date.differs);
    expect(group(then).match(/<h[23]/g)).toHaveLength(2);
  });
});

describe("a narrowed fact check", () => {
  const own = catalog.checks.filter(({ claim }) => catalog.sourceOfRef.get(claim) === "avim-2025");
  const page = (site: Edition, checks: Check[]) => ChecksPage({ edition: site, checks, all: catalog.checks, vintage: ALL, address: "/" });

  it("opens with the figures and dates that it shows", () => {
    const dates = own.filter(({ claim }) => isMentionRef(claim)).length;
    const { description } = page(edition, own);
    expect(description).toContain(`${own.length - dates} figures and ${dates} dates of events in one article`);
    expect(page(then, own).description).toContain("in the five articles");
    expect(page(edition, catalog.checks).description).toBe(page(then, catalog.checks).description);
  });

  it("says no number where nothing is left", () => {
    expect(page(edition, []).description).not.toMatch(/\d/);
  });

  it.each(languages)("has a sentence for it in %s", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const whole = page(site, [...site.catalog.checks]).description;
    const one = page(site, own).description;
    expect(one).not.toBe(whole);
    expect(one).toContain(words.lists.checks.figures(own.filter(({ claim }) => !isMentionRef(claim)).length));
    expect(page(site, own.slice(0, 1)).description).not.toBe(one);
  });
});

describe("where a record was looked for", () => {
  const shared = catalog.checks.filter(({ looked_in }) => {
    const publishers = looked_in.map((id) => catalog.sourceById.get(id)?.publisher);
    return new Set(publishers).size < publishers.length;
  });

  it("several sources of a publisher have their dates, or how their titles begin", () => {
    expect(shared.length).toBeGreaterThan(3);
    const said = shared.map((check) => text(LookedIn({ edition, check })));
    expect(said.some((one) => /Ynetnews, 21 \w+ 2012, 12 \w+ 2012/.test(one))).toBe(true);
    expect(
      said.some((one) => one.includes("The Jerusalem Post, February 2012, April 22, 2012") || /Jerusalem Post, \w+ 2012, /.test(one)),
    ).toBe(true);
    expect(
      said.some((one) => one.includes("Heydar Aliyev Heritage Library, “Azerbaijani-Iranian relations”, “Statement of the President")),
    ).toBe(true);
    for (const one of said) expect(one).not.toMatch(/, [2-9](,|;|$)/);
    expect(shared.some((check) => /, 2(,|;|$)/.test(text(LookedIn({ edition: then, check }))))).toBe(true);
  });

  it("each of them is told from the others", () => {
    for (const check of shared) {
      const links = [...String(LookedIn({ edition, check })).matchAll(/<a href="([^"]*\/sources\/[^"]*)">(.*?)<\/a>/g)];
      expect(links.length).toBe(check.looked_in.length);
      expect(new Set(links.map(([, , label = ""]) => plain(label))).size, check.claim).toBe(links.length);
    }
  });
});
