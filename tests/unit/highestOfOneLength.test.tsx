import { describe, expect, it } from "vitest";
import { numberContext } from "../../src/model/numberContext.ts";
import { areOfOneLength } from "../../src/model/ofOneLength.ts";
import { NumberPicture } from "../../src/worker/nouns/observation/numberPicture.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Pages of numbers name the highest of a count since 2026.28.0 only where its periods are equally long. */

const ALL = { as_of: null, collection: "all" } as const;
const BEFORE = "2026.27.0";
const MONTH = "oil-exports-value.ISR.2024-01-01_2024-01-31.jpost-788193";

describe.each(await someWords())("the highest figure of a count, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const draw = (of: typeof site, id: string) => {
    const o = of.catalog.observationById.get(id) ?? expect.fail(id);
    return String(<NumberPicture edition={of} o={o} context={numberContext(of.catalog, o, ALL)} />);
  };

  it("is not named among months and half-years, and is in releases before", () => {
    expect(draw(site, MONTH)).toContain("<figcaption>");
    expect(draw(site, MONTH)).not.toContain(words.numberPage.highest);
    expect(draw(siteInWords(code, words, BEFORE), MONTH)).toContain(words.numberPage.highest);
  });

  it("is named wherever all periods are as long, and nowhere else", () => {
    for (const o of site.catalog.observations.filter(({ source }) => source !== null)) {
      const { count } = numberContext(site.catalog, o, ALL);
      const printed = count.filter(({ source }) => source !== null);
      if (printed.length < 2 || areOfOneLength(printed)) continue;
      const said = draw(site, o.id);
      expect(said, o.id).not.toContain(words.numberPage.highest);
      expect(said, o.id).toContain(words.numberPage.unlike);
    }
    const years = site.catalog.observations.find(({ series }) => series === "arms-deliveries") ?? expect.fail();
    expect(draw(site, years.id)).toContain(words.numberPage.highest);
    expect(draw(site, years.id)).not.toContain(words.numberPage.unlike);
  });
});
