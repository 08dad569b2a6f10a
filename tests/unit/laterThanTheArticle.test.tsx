import { describe, expect, it } from "vitest";
import { numberContext } from "../../src/model/numberContext.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { NumberPicture } from "../../src/worker/nouns/observation/numberPicture.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 the picture of a claim without a year says which years of the count were not over when its article was published. */

const languages = await allWords();
const ALL: Vintage = { as_of: null, collection: "all" };
const CLAIM = "trade-turnover.IRN.2020.eurasia-review-2020";

function pictureOf(release: string, code = "en", words = en, vintage = ALL): string {
  const site = siteInWords(code, words, release);
  const o = site.catalog.observationById.get(CLAIM) as Observation;
  return String(<NumberPicture edition={site} o={o} context={numberContext(site.catalog, o, vintage)} />);
}

describe("a claim without a year among figures of later years", () => {
  it("names those years behind its own line", () => {
    expect(pictureOf(HEAD)).toMatch(
      /published 2020, no year given\)\. The figures of [0-9–, and]+ were complete only after the article, so it cannot mean them\./,
    );
    const years = /The figures of (.*?) were complete/.exec(pictureOf(HEAD))?.[1] ?? "";
    // The article is of April 2020: a total of that year is later too.
    expect(Math.min(...(years.match(/\d{4}/g) ?? []).map(Number))).toBe(2020);
  });

  it("has its value at its own line, and none of another figure beside that line", () => {
    const svg = pictureOf(HEAD);
    const [, line] = /<path class="l" d="M0 ([\d.]+)H/.exec(svg) ?? [];
    const names = [...(/<svg class="heights".*?<\/svg>/.exec(svg)?.[0].matchAll(/<text x="0" y="([\d.]+)%">(.*?)<\/text>/g) ?? [])];
    expect(names.map(([, , text]) => text)).toEqual(["$600 million", "0"]);
    expect((Number(names[0]?.[1]) * 96) / 100).toBeCloseTo(Number(line), 0);
    expect(pictureOf("2026.27.0")).not.toContain("heights");
  });

  it("does not where the view has none", () => {
    const early = pictureOf(HEAD, "en", en, { ...ALL, as_of: "2020-12-31" });
    expect(early).toContain("The dashed line marks this figure");
    expect(early).not.toContain("complete only after");
  });

  it.each(languages)("in %s, and in no release before", (code, words) => {
    const [now, then] = [pictureOf(HEAD, code, words), pictureOf("2026.27.0", code, words)];
    expect(now).not.toMatch(/undefined|NaN/);
    expect(now.length).toBeGreaterThan(then.length);
  });
});
