import { describe, expect, it } from "vitest";
import { seriesBy } from "../../src/model/noteInView.ts";
import { numberFacts } from "../../src/worker/nouns/observation/facts.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 a view by date has no caution of a series that names a year which was still to come. */

describe.each(await allWords())("cautions by date, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const { catalog } = site;
  const years = (text: string | null) =>
    (text ?? "")
      .replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)))
      .match(/\d{4}/g)
      ?.map(Number) ?? [];

  it.each(["2010", "2014", "2020", "2024"])("name no year after %s, and keep what names none", (year) => {
    for (const series of catalog.series) {
      const { caution } = seriesBy(catalog, series, `${year}-12-31`);
      for (const named of years(caution)) expect(named, series.id).toBeLessThanOrEqual(Number(year));
      if (years(series.caution).length === 0) expect(caution, series.id).toBe(series.caution);
      else expect(caution?.length ?? 0, series.id).toBeLessThanOrEqual(series.caution?.length ?? 0);
    }
  });

  it("are whole without a date, and of a series in which nothing was still to come", () => {
    for (const series of catalog.series)
      for (const day of [null, "2025-12-31"]) expect(seriesBy(catalog, series, day).caution).toBe(series.caution);
    const votes = catalog.seriesById.get("un-same-vote") ?? expect.fail();
    expect(years(votes.caution)).toContain(2025);
    expect(seriesBy(catalog, votes, "2014-12-31").caution).toBe(
      votes.caution?.slice(0, seriesBy(catalog, votes, "2014-12-31").caution?.length),
    );
    expect(seriesBy({ release: "2026.27.0" }, votes, "2014-12-31")).toBe(votes);
  });

  it("stand so beside a number", () => {
    const o = catalog.observationsBySeries.get("un-same-vote")?.[0] ?? expect.fail();
    const said = (as_of: string | null) => numberFacts(site, o, { as_of }).map(([, text]) => text);
    expect(said("2014-12-31")).not.toContain(catalog.seriesById.get(o.series)?.caution);
    expect(said(null)).toContain(catalog.seriesById.get(o.series)?.caution);
  });
});
