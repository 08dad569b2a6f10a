import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { chartFacts } from "../../src/model/facts/chartFacts.ts";
import type { Observation } from "../../src/model/observation.ts";
import { EVERYTHING } from "../../src/model/vintage.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.31.0 a sum has its year and its doubt, and a count of events says how many are of one occasion. */

const catalog = headCatalog();
const BEFORE = "2026.30.0";
const factsOf = (id: string, release = HEAD, change: (o: Observation) => Observation = (o) => o) => {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const changed = new Map(catalog.observations.map((o) => [o.id, change(o)]));
  const of = { ...catalog, release, observations: [...changed.values()], observationById: changed };
  return chartFacts({ catalog: of, chart, vintage: EVERYTHING, shown: chartRows(of, chart, EVERYTHING) });
};

describe.each(await allWords())("in %s", (code, words) => {
  const { facts, kit } = words;
  const say = (...view: Parameters<typeof factsOf>) => factsOf(...view).map((fact) => facts.sentence(fact, bareNames));

  it("a sum of exports and imports has its year, and says that one of the two is doubtful", () => {
    const [now, before] = [say("trade-volumes")[0] ?? "", say("trade-volumes", BEFORE)[0] ?? ""];
    const years = (text: string) => [text.split("2013"), text.split("۲۰۱۳")].reduce((n, parts) => n + parts.length, 0);
    expect(years(now) - years(before)).toBe(1);
    const sure = say("trade-volumes", HEAD, (o) => (o.series === "imports-from-partner" ? { ...o, status: "A" } : o))[0] ?? "";
    expect(sure.length).toBeLessThan(now.length);
    expect(years(sure)).toBe(years(now));
    const both = say("trade-volumes", HEAD, (o) => (/^(?:im|ex)ports-/.test(o.series) ? { ...o, status: "U" } : o))[0] ?? "";
    expect(years(both)).toBe(years(now));
    expect(both.length).toBeGreaterThan(sure.length);
    expect(both).not.toBe(now);
    if (code === "en") {
      expect(both).toContain("Both of these figures are doubtful.");
      expect(both).not.toContain("one is doubtful");
      expect(now).toContain("Exports and imports of 2013 on record total ");
      expect(now).toContain(" (one is doubtful). ");
      expect(before).not.toContain("one is doubtful");
    }
  });

  it("one sum that is told alone has its doubt, as several have", () => {
    const lone = (release: string) => {
      const site = siteInWords(code, words, release);
      const chart = site.catalog.chartById.get("trade-volumes") ?? expect.fail();
      const { finding = "" } = chartSpec(site, chart, viewOf({ from: 2015 }));
      const [, beside = ""] = /CEPII\)[^(]*\(([^)]*)\)/.exec(finding.replaceAll(/[\u2066-\u2069]/gu, "")) ?? [];
      return { beside, doubt: labelOf(site.catalog, "status", "U") };
    };
    const [now, before] = [lone(HEAD), lone(BEFORE)];
    expect(now.beside).toContain(now.doubt);
    expect(before.beside).not.toBe("");
    expect(before.beside).not.toContain(before.doubt);
  });

  it("of agreements it is said how many of which country are of one occasion, where most are", () => {
    const [now, before] = [say("agreements")[0] ?? "", say("agreements", BEFORE)[0] ?? ""];
    expect(now.startsWith(`${before} `)).toBe(true);
    const added = now.slice(before.length);
    expect(added).toContain(kit.digits("6"));
    expect(added).toContain("<IRN>");
    expect(added).not.toContain("<ISR>");
    expect(say("visits")).toEqual(say("visits", BEFORE));
  });
});
