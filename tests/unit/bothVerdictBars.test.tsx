import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { sharedOccasions } from "../../src/model/occasions.ts";
import { VerdictBar } from "../../src/worker/frame/verdictBar.tsx";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { groupsOf } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { ClaimCards } from "../../src/worker/pages/home/claimCards.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The verdicts as one bar stand on the front page and on the fact check: one picture, and one rule for what is said of each verdict. */

const ALL = { as_of: null, collection: "all" } as const;
const plain = (html: string) => html.replaceAll("&#39;", "'").replaceAll(/<[^>]*>/g, "");

describe.each(await someWords())("the bars of verdicts, in %s", (code, words) => {
  const [now, last, before, then] = [
    siteInWords(code, words, HEAD),
    siteInWords(code, words, "2026.29.0"),
    siteInWords(code, words, "2026.28.0"),
    siteInWords(code, words, "2026.27.0"),
  ];
  const front = (edition: typeof now) => String(ClaimCards({ edition, vintage: ALL }));
  const checks = (edition: typeof now) => String(VerdictBar({ edition, parts: groupsOf(edition, edition.catalog.checks) }));
  const picture = (html: string) => /<div class="verdicts".*?<\/svg>/s.exec(html)?.[0] ?? expect.fail();
  const chips = (html: string) => (html.split('<div class="verdicts"')[1]?.split("</ul>")[0] ?? "").split("</li>").map(plain);

  it("are one picture on both pages in 2026.28.0, and two before; since then occasions have an end of theirs where they are explained alone", () => {
    expect(picture(front(before))).toBe(picture(checks(before)));
    expect(picture(front(now))).not.toContain("occasion");
    expect(picture(checks(now))).toContain("occasion");
    expect(picture(front(then))).not.toBe(picture(checks(then)));
  });

  it("say on the front page figures and dates apart, and of none how many have the occasion alone", () => {
    const { byKind, byOccasion } = checkFacts(now.catalog, ALL);
    const w = words.dashboard.factCheck;
    const lead = plain(/<p class="reading">.*?<\/p>/s.exec(front(now))?.[0] ?? "");
    for (const verdicts of Object.values(byKind)) {
      for (const verdict of VERDICTS) expect(lead).toContain(w.ofKind(verdict, verdicts[verdict]));
    }
    const said = [...chips(front(now)), ...chips(checks(now))].join(" ");
    for (const n of [byOccasion.agrees, byOccasion.differs]) expect(said).not.toContain(w.dateOnly(n));
    const inferred = w.inferred(now.catalog.checks.filter((one) => one.inferred).length);
    expect(lead).not.toContain(inferred);
    expect(plain(front(before))).toContain(inferred);
    const page = (edition: typeof now) =>
      plain(String(ChecksPage({ edition, checks: edition.catalog.checks, all: edition.catalog.checks, vintage: ALL, address: "" }).body));
    expect(page(now)).toContain(inferred);
    expect(page(now)).toContain(words.check.ofOccasions(byOccasion) ?? expect.fail());
  });

  it("said of both verdicts on the front page how many have the occasion alone, and of none how many episodes", () => {
    const { byOccasion } = checkFacts(now.catalog, ALL);
    const w = before.words.dashboard.factCheck;
    const said = chips(front(before));
    expect(said[0]).toContain(w.dateOnly(byOccasion.differs));
    expect(said[1]).toContain(w.dateOnly(byOccasion.agrees));
    const episodes = (verdict: string) =>
      w.onOccasions(
        sharedOccasions(
          now.catalog,
          now.catalog.checks.filter((one) => one.verdict === verdict),
        ) ?? expect.fail(),
      );
    expect(chips(front(then))[0]).toContain(
      then.words.dashboard.factCheck.onOccasions(
        sharedOccasions(
          then.catalog,
          then.catalog.checks.filter(({ verdict }) => verdict === "differs"),
        ) ?? expect.fail(),
      ),
    );
    for (const verdict of ["differs", "agrees", "cannot_be_tested"]) {
      expect([...said, ...chips(front(now))].join(" ")).not.toContain(episodes(verdict));
      expect(chips(checks(now)).join(" ")).not.toContain(episodes(verdict));
      expect(chips(checks(last)).join(" ")).toContain(episodes(verdict));
    }
  });
});
