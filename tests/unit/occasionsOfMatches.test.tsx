import { describe, expect, it } from "vitest";
import { sharedOccasions } from "../../src/model/occasions.ts";
import { VerdictBar } from "../../src/worker/frame/verdictBar.tsx";
import { groupsOf, VerdictGroups } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** How few episodes the dates that match are from, and how many one of them has: said of all verdicts alike since 2026.27.0, and since 2026.30.0 above their list alone. */

const BEFORE = "2026.26.0";
const plain = (html: string) => html.replaceAll("&#39;", "'").replaceAll(/<[^>]*>/g, "");

describe.each(await someWords())("dates that match, in %s", (code, words) => {
  const [site, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, BEFORE)];
  const of = (edition: typeof site) => edition.catalog.checks.filter(({ verdict }) => verdict === "agrees");
  const bar = (edition: typeof site) => plain(String(VerdictBar({ edition, parts: groupsOf(edition, of(edition)) })));
  const groups = (edition: typeof site) =>
    plain(String(VerdictGroups({ edition, checks: edition.catalog.checks, open: false, table: () => null })));
  const shared = sharedOccasions(site.catalog, of(site)) ?? expect.fail();

  it("named their episodes in the bar of the page, as those that do not", () => {
    const last = siteInWords(code, words, "2026.29.0");
    expect(bar(last)).toContain(last.words.dashboard.factCheck.onOccasions(sharedOccasions(last.catalog, of(last)) ?? expect.fail()));
    expect(bar(site)).not.toContain(words.dashboard.factCheck.onOccasions(shared));
    const earlier = sharedOccasions(then.catalog, of(then)) ?? expect.fail();
    expect(bar(then)).not.toContain(then.words.dashboard.factCheck.onOccasions(earlier));
  });

  it("say above their list how many one episode has", () => {
    const counts = new Map<string, number>();
    for (const { claim } of of(site)) {
      const [event = ""] = claim.split("#");
      const occasion = site.catalog.eventById.get(event)?.episode ?? event;
      if (claim.includes("#")) counts.set(occasion, (counts.get(occasion) ?? 0) + 1);
    }
    expect(shared.most).toBe(Math.max(...counts.values()));
    const said = words.kit.commas([words.lists.checks.datesOn(shared), words.lists.checks.mostOnOne(shared.most)]);
    expect(groups(site)).toContain(said);
    expect(groups(then)).not.toContain(words.lists.checks.mostOnOne(shared.most));
  });
});
