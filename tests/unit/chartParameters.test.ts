import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { withoutEffect } from "../../src/worker/nouns/chart/query.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Parameters of the balance index, asked of other charts. */

const QUERY = { drop: ["avim-2025"], half_life: 7, from: 2000 };

describe.each(siteInWords("en", en, HEAD).catalog.charts.map(({ id }) => id))("the chart %s", (id) => {
  const of = (release: string) => {
    const site = siteInWords("en", en, release);
    const chart = site.catalog.chartById.get(id);
    return chart === undefined ? [] : withoutEffect(site, chart, QUERY).map(({ parameter }) => parameter);
  };

  it("takes those that change its numbers alone", () => {
    expect(of(HEAD)).toEqual(id === "balance" ? [] : ["half_life", "drop"]);
  });

  it("passes them over in releases before 2026.30.0", () => {
    expect(of("2026.29.0")).toEqual([]);
  });
});

describe("what is wrong", () => {
  it("names the chart that takes the parameter", () => {
    const site = siteInWords("en", en, HEAD);
    const chart = site.catalog.charts.find(({ kind }) => kind === "sheet") ?? expect.fail("no sheet");
    expect(withoutEffect(site, chart, { prior: 0 })).toEqual([
      { parameter: "prior", detail: "prior changes nothing here. It is for /charts/balance" },
    ]);
    expect(withoutEffect(site, chart, { from: 2000 })).toEqual([]);
  });
});
