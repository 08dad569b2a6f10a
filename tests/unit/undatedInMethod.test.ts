import { describe, expect, it } from "vitest";
import { chartClaims } from "../../src/model/chartClaims.ts";
import { methodFacts } from "../../src/model/methodFacts.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the method says of figures without a year holds of the charts that have some: not each of them is over time and draws them hollow. */

const EVERYTHING = { as_of: null, collection: "all" as const };

describe.each(await someWords())("figures without a year, in %s", (language, words) => {
  const site = siteInWords(language, words, HEAD);
  const recorded = (release: string) => {
    const of = siteInWords(language, words, release);
    const sections = of.words.method.sections(methodFacts(of.catalog));
    return sections.find(({ place }) => place === "recorded")?.text ?? [];
  };

  it("are said in another way than in releases that call all of them hollow", () => {
    const changed = recorded(HEAD).filter((text, i) => text !== recorded("2026.29.0")[i]);
    expect(changed).toHaveLength(1);
  });

  it("are said to have none in each card of a form", () => {
    const undated = site.catalog.charts.flatMap((chart) =>
      chartClaims(site.catalog, chart, EVERYTHING).flatMap(({ figure }) =>
        figure?.period_basis === "publication" ? [{ chart, figure }] : [],
      ),
    );
    expect(undated.length).toBeGreaterThan(3);
    for (const { chart, figure } of undated) {
      const text = JSON.stringify(specOf(site, chart.id).forms ?? []);
      const at = text.indexOf(`"id":"${figure.id}","partner"`);
      if (at < 0) continue;
      const said = words.numberPage.undated(words.periodInWords(figure.period.text));
      expect(text.slice(at, at + 800), figure.id).toContain(said.slice(1));
    }
  });
});
