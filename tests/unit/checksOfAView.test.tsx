import { describe, expect, it } from "vitest";
import { type Check, isMentionRef, OF_OCCASIONS } from "../../src/model/check.ts";
import { type CheckFacts, checkFacts } from "../../src/model/checkFacts.ts";
import { checksInView, withChecksInView } from "../../src/model/checksInView.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { mentionOf } from "../../src/model/queries.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { VerdictBar } from "../../src/worker/frame/verdictBar.tsx";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { groupsOf, VerdictGroups } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { ClaimReview } from "../../src/worker/nouns/observation/claimReview.tsx";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the fact check says of a view that has some of the sources; releases before 2026.25.0 keep what they said. */

const BEFORE = "2026.24.0";
const languages = await someWords();
const whole: Vintage = { as_of: null, collection: "all" };
const early: Vintage = { as_of: "2014-12-31", collection: "all" };

it("are the same by their claims as all together, however often they are looked up", () => {
  const all = headCatalog();
  for (const vintage of [early, { ...early, as_of: "2021-12-31" }]) {
    const inView = checksInView(all, vintage);
    const seen = withChecksInView(all, vintage);
    expect(checksInView(seen, vintage)).toEqual(inView);
    for (const lookUp of [1, 2]) {
      for (const claim of all.checksByClaim.keys())
        expect(seen.checksByClaim.get(claim) ?? [], `${claim} ${lookUp}`).toEqual(inView.filter((check) => check.claim === claim));
    }
  }
});

describe.each(languages)("the fact check of a view, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const then = siteInWords(code, words, BEFORE);
  const page = (of: typeof site, vintage: Vintage) => {
    const all = checksInView(of.catalog, vintage);
    return ChecksPage({ edition: of, checks: all, all, vintage, address: "" });
  };
  const inLatin = (text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

  it("says how many checks it can show, and not that the others were not searched for", () => {
    const facts = checkFacts(site.catalog, early);
    expect(facts.figuresChecked + facts.datesChecked).toBeLessThan(facts.figures + facts.dates);
    const said = page(site, early).description;
    expect(said).toBe(words.check.leadOfSome(facts));
    for (const n of [facts.figuresChecked, facts.figures, facts.datesChecked, facts.dates]) expect(inLatin(said)).toContain(String(n));
    expect(page(site, whole).description).toBe(words.check.lead(checkFacts(site.catalog, whole)));
    expect(page(then, early).description).toBe(then.words.check.lead(checkFacts(then.catalog, early)));
  });

  it("has a sentence of its own where no check can be shown", () => {
    const none: CheckFacts = { ...checkFacts(site.catalog, early), figuresChecked: 0, datesChecked: 0 };
    expect(words.check.leadOfSome(none)).not.toMatch(/[0-9۰-۹]{2}/);
    expect(words.check.leadOfSome(none)).not.toMatch(/undefined|NaN|\{n\}/);
  });

  it("says what its sources show where the reason rests on others", () => {
    const untold = checksInView(site.catalog, early).filter(({ reason }) => reason === "");
    expect(untold.length).toBeGreaterThan(0);
    expect(untold.every(({ records, looked_in }) => records.length === 0 && looked_in.length > 0)).toBe(true);
    const body = String(page(site, early).body);
    expect(body.split(words.check.noneInView).length - 1).toBe(untold.length);
    expect(String(page(then, early).body)).not.toContain(words.check.noneInView);
  });

  it("says nothing in the place of a reason that rests on sums which the view lacks", () => {
    const by2021 = { as_of: "2021-12-31", collection: "all" } as const;
    const untold = checksInView(site.catalog, by2021).filter(({ reason }) => reason === "");
    const searched = untold.filter(({ records }) => records.length === 0);
    expect(untold.length).toBeGreaterThan(searched.length);
    expect(String(page(site, by2021).body).split(words.check.noneInView).length - 1).toBe(searched.length);
    const [check] = untold.filter(({ records, verdict }) => records.length > 0 && verdict !== "cannot_be_tested");
    const o = site.catalog.observationById.get(check?.claim ?? "");
    if (check === undefined || o === undefined) throw new Error("no reason of a figure rests on sums");
    const review = (of: Check) => String(<ClaimReview edition={site} o={o} check={of} released="2026-11-30" />);
    expect(review(check)).not.toContain("reviewBody");
    expect(review({ ...check, reason: "Because." })).toContain("reviewBody");
  });
});

describe.each(languages)("the bar of verdicts of the fact check, in %s", (code, words) => {
  const w = words.dashboard.factCheck;
  const site = siteInWords(code, words, HEAD);
  const then = siteInWords(code, words, BEFORE);
  const { checks } = site.catalog;
  const bar = (of: typeof site, own: typeof checks) => {
    const html = String(VerdictBar({ edition: of, parts: groupsOf(of, own) }));
    return { html, chip: /<a class="chip differs.*?<\/a>/s.exec(html)?.[0].replace(/<[^>]+>/g, "") ?? "" };
  };

  it("has a paler part for the dates that do not match and that the record has by their occasion alone, and in 2026.28.0 words too", () => {
    const { byOccasion } = checkFacts(site.catalog, whole);
    expect(byOccasion.differs).toBeGreaterThan(0);
    const before = siteInWords(code, words, "2026.28.0");
    expect(bar(before, checks).chip).toContain(before.words.dashboard.factCheck.dateOnly(byOccasion.differs));
    expect(bar(site, checks).chip).not.toContain(w.dateOnly(byOccasion.differs));
    expect(bar(site, checks).html).toContain('class="occasion differs"');
    expect(bar(then, checks).chip).not.toContain(w.dateOnly(byOccasion.differs));
    expect(bar(then, checks).html).not.toContain("occasion differs");
  });

  it("says that both, or all, are from one episode, and does not count them again", () => {
    const { catalog } = site;
    const episodeOf = ({ claim }: Check) => catalog.eventById.get(mentionOf(catalog, claim)?.event ?? "")?.episode ?? "";
    const dates = checks.filter(({ claim, verdict }) => verdict === "differs" && isMentionRef(claim));
    const group = [...groupBy(dates, episodeOf)].map(([, own]) => own).find((own) => own.length > 2) ?? [];
    expect(group.length).toBeGreaterThan(2);
    const two = group.slice(0, 2);
    const last = siteInWords(code, words, "2026.29.0");
    expect(bar(last, two).chip).toContain(last.words.dashboard.factCheck.onOneOccasion(2));
    expect(bar(last, group).chip).toContain(last.words.dashboard.factCheck.onOneOccasion(group.length));
    for (const own of [two, group]) expect(bar(site, own).chip).not.toContain(w.onOneOccasion(own.length));
    expect(w.onOneOccasion(2)).not.toBe(w.onOneOccasion(3));
    expect(bar(then, two).chip).toContain(w.onOccasions({ dates: 2, occasions: 1, most: 2 }));
    const heading = (of: typeof site) =>
      /<h2.*?<\/h2>/s
        .exec(String(VerdictGroups({ edition: of, checks: two, open: false, table: () => null })))?.[0]
        .replace(/.*<\/span> /s, "")
        .replace("</h2>", "")
        .replaceAll("&#39;", "'");
    // Nothing stands below it that could say the rest of dates alone.
    const byOccasion = two.filter(({ rule }) => OF_OCCASIONS.includes(rule)).length;
    const rest = byOccasion === 0 ? [] : [w.dateOnlyInFull(byOccasion)];
    expect(heading(site)).toBe(words.kit.commas([words.lists.checks.datesOn({ dates: 2, occasions: 1, most: 2 }), ...rest]));
    expect(heading(then)).toBe(words.kit.labelled(words.kit.number(2), words.lists.checks.datesOn({ dates: 2, occasions: 1, most: 2 })));
  });
});
