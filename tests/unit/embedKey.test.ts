import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { embedTexts } from "../../src/chart/chartSpec/embedTexts.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { isDoubtful } from "../../src/model/observationStatus.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What an embed says at once of how its marks are drawn, and whether a hollow point is called what its row is. */

const specOf = (site: Edition, id: string, from?: string, to?: string): ChartSpec => {
  const chart = site.catalog.chartById.get(id);
  if (chart === undefined) throw new Error(id);
  return chartSpec(site, { ...chart, from: Number(from ?? chart.from), to: Number(to ?? chart.to) }, viewOf());
};

describe.each(await someWords())("an embed in %s", (code, words) => {
  const [now, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.28.0")];

  it("says at once that hollow points are doubtful or an upper limit, where rows of both kinds are in view", () => {
    const own = now.catalog.observations.filter((o) => o.series === "trade-baci-imports" && isDoubtful(o));
    const limits = own.filter((o) => isUpperLimit(now.catalog, o));
    expect([limits.length > 0, limits.length < own.length]).toEqual([true, true]);
    const spec = specOf(now, "imports-one-method");
    const { below, folded } = embedTexts(now, spec);
    expect(spec.ends).toContain(words.pair.hollowLimits(false));
    expect(below).toContain(words.pair.hollowLimits(false));
    expect(folded.join(" ")).not.toContain(words.pair.hollowLimits(false));
  });

  it("names limits alone where all that is hollow is one, of either partner", () => {
    const years = new Set(
      now.catalog.observations.filter((o) => o.series === "trade-baci-imports" && isDoubtful(o)).map(({ period }) => Number(period.text)),
    );
    for (const year of years) {
      const own = now.catalog.observations.filter(
        (o) => o.series === "trade-baci-imports" && isDoubtful(o) && Number(o.period.text) === year,
      );
      const limits = own.filter((o) => isUpperLimit(now.catalog, o)).length;
      const said = limits === 0 ? words.pair.hollow : words.pair.hollowLimits(limits === own.length);
      expect(specOf(now, "imports-one-method", `${year}`, `${year + 1}`).ends, `${year}`).toContain(said);
    }
  });

  it("says in its notes when a cell of five years has a side or is pale, where one row is drawn", () => {
    const { folded } = embedTexts(now, specOf(now, "visits"));
    expect(folded.join(" ")).toContain(now.words.sheet.fiveYears);
    expect(embedTexts(now, specOf(now, "freight")).folded.join(" ")).not.toContain(now.words.sheet.fiveYears);
  });

  it("goes on saying of releases before that all of them are doubtful", () => {
    const { ends } = specOf(then, "imports-one-method");
    expect(ends).toContain(then.words.pair.hollow);
    expect(ends).not.toContain(words.pair.hollowLimits(false));
  });

  it("says at once what shading and gray are in the votes", () => {
    const { below } = embedTexts(now, specOf(now, "un-votes"));
    expect(below).toContain(words.pair.interval);
    expect(below).toContain(words.pair.grayIn(true, "votes"));
  });

  it.each(["imports-reported", "exports-one-method"])("says in which plot of %s gray means a year that is not clear", (id) => {
    const spec = specOf(now, id);
    const dimension = now.catalog.chartById.get(id)?.row ?? expect.fail();
    expect(spec.panels.findIndex(({ id: own }) => own.startsWith("lean."))).toBe(1);
    expect(embedTexts(now, spec).below).toContain(words.pair.grayIn(false, dimension));
  });
});
