import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { isEmpty } from "../../src/chart/chartSpec/chartSpec.ts";
import { messageInView } from "../../src/chart/chartSpec/readingInView.ts";
import type { Collection } from "../../src/model/source.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Views said how marks are read that they have not: bars where there are no figures, and marks of other sources where articles are alone. */

const COLLECTIONS: Collection[] = ["documents", "references"];

describe.each(await allWords())("how a view is read, in %s", (code, words) => {
  const viewsIn = (release: string) => {
    const site = siteInWords(code, words, release);
    return site.catalog.charts.flatMap((chart) =>
      COLLECTIONS.map((collection) => {
        const view = { ...WHOLE, vintage: { as_of: null, collection } };
        return { site, chart, view, spec: chartSpec(site, chart, view) };
      }),
    );
  };

  it("is not said where it has nothing in it, but in releases before", () => {
    const empty = viewsIn(HEAD).filter(({ spec }) => isEmpty(spec));
    expect(empty.length).toBeGreaterThan(2);
    for (const { site, spec, view, chart } of empty) {
      expect(messageInView(spec), chart.id).toBe(spec.finding ?? "");
      const told = String(<HowToRead edition={site} spec={{ ...spec, finding: "One sentence." }} view={view} />);
      expect(told, chart.id).not.toContain('<p class="reading">');
      expect(messageInView({ ...spec, release: "2026.28.0" })).toContain(spec.reading);
    }
  });

  it("of the timelines says nothing of filled marks, which the key says of those in view", () => {
    const { catalog } = siteInWords(code, words, HEAD);
    const [visits, agreements] = ["visits", "agreements"].map((id) => catalog.chartById.get(id)?.reading ?? "");
    expect([visits, agreements].join(" ")).not.toMatch(/outlined|filled|dolu|dolgulu|заливк|توپر|מלא/);
  });
});
