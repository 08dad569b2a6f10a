import { expect, it } from "vitest";
import { occasionVerdicts } from "../../src/model/checkFacts.ts";
import { checksInView } from "../../src/model/checksInView.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 a filtered fact check says in a sentence, as the whole does, what the bar below it has in few words. */

const ALL: Vintage = { as_of: null, collection: "all" };

it.each(await allWords())(
  "in %s a filter says in how many dates the record has the occasion alone, and no release before",
  (code, words) => {
    const bodyOf = (release: string, verdict: string) => {
      const site = siteInWords(code, words, release);
      const all = checksInView(site.catalog, ALL);
      const checks = all.filter((check) => check.verdict === verdict);
      const said = words.check.ofOccasions(occasionVerdicts(checks));
      return { body: String(ChecksPage({ edition: site, checks, all, vintage: ALL, address: "" }).body), said };
    };
    for (const verdict of ["agrees", "differs"]) {
      const { body, said } = bodyOf(HEAD, verdict);
      expect(said).not.toBeNull();
      expect(body).toContain(said);
      expect(bodyOf("2026.27.0", verdict).body).not.toContain(said);
    }
    expect(bodyOf(HEAD, "cannot_be_tested").said).toBeNull();
    expect(bodyOf(HEAD, "cannot_be_tested").body).not.toMatch(/null|undefined/);
  },
);
