import { describe, expect, it } from "vitest";
import { isPassedOn } from "../../src/model/passedOn.ts";
import { citedNumber } from "../../src/worker/nouns/observation/citedNumber.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A figure that another page passes on is cited with whose it is and through whom. */

const languages = await allWords();
const KPLER = "oil-supply-share.ISR.2025.slpress-2026-01";

describe("a figure that is passed on", () => {
  it("is every one that comes through another publisher than that of its page", () => {
    const { observations, sourceById } = headCatalog();
    const through = observations.filter(({ attribution }) => /\bthrough (?!WITS)/.test(attribution ?? ""));
    expect(through.filter(isPassedOn).length).toBeGreaterThan(3);
    for (const o of through) {
      const [, name = ""] = /\bthrough ([^,]+)/.exec(o.attribution ?? "") ?? [];
      expect(isPassedOn(o), o.id).toBe(sourceById.get(o.source ?? "")?.publisher !== name);
    }
  });

  it.each(languages)("is cited with the whole chain in %s", (code, words) => {
    const edition = siteInWords(code, words, HEAD);
    const o = edition.catalog.observationById.get(KPLER) ?? expect.fail(KPLER);
    const cited = citedNumber(edition, o);
    for (const name of ["Kpler", "Reuters", "SLpress.gr"]) expect(cited.split(name).length, name).toBe(2);
    expect(citedNumber(siteInWords(code, words, "2026.29.0"), o)).not.toContain("Reuters");
  });
});
