import { describe, expect, it } from "vitest";
import { attributionOf } from "../../src/chart/chartSpec/attributionOf.ts";
import { reporterName, whoSays } from "../../src/chart/chartSpec/whoSays.ts";
import { COMPILER } from "../../src/model/observation.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A name in Latin letters and what stands behind its colon run as one on a page from right to left, since 2026.27.0. */

const BEFORE = "2026.26.0";
const LATIN = /^\p{Script=Latin}/u;

describe.each(await someWords())("who says a figure, in %s", (code, words) => {
  const said = (release: string) => {
    const site = siteInWords(code, words, release);
    // Of what we computed ourselves the name is how it was made.
    const figures = site.catalog.observations.filter(({ attribution, reporter }) => attribution !== null && reporter !== COMPILER);
    return figures.map((o) => ({ text: whoSays(site, o), name: reporterName(site, o), attribution: attributionOf(site, o) ?? "" }));
  };

  it("is one run of letters where both names are Latin, and two where one is", () => {
    const all = said(HEAD);
    expect(all.some(({ name }) => LATIN.test(name))).toBe(true);
    for (const { text, name, attribution } of all) {
      const runs =
        LATIN.test(name) && LATIN.test(attribution)
          ? words.kit.leftToRight(`${name}: ${attribution}`)
          : words.observation.by(name, attribution);
      expect(text).toBe(runs);
    }
  });

  it("was two before", () => {
    for (const { text, name, attribution } of said(BEFORE)) expect(text).toBe(words.observation.by(name, attribution));
  });
});
