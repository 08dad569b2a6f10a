import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { paragraphsOf } from "../../src/chart/chartSpec/paragraphs.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { Finding } from "../../src/worker/nouns/chart/finding.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.32.0 a finding on claims of both countries is read country by country, and says of which country a count has nothing. */

const BEFORE = "2026.31.0";
const specOf = (site: Edition, id: string, view = WHOLE) => chartSpec(site, site.catalog.chartById.get(id) ?? expect.fail(), view);

describe.each(await allWords())("in %s", (code, words) => {
  const [site, before] = [siteInWords(code, words, HEAD), siteInWords(code, words, BEFORE)];
  const [iran, israel] = site.catalog.subject.partners.map(({ code: partner }) => labelOf(site.catalog, "counterpart", partner));

  it("a finding begins a paragraph where it turns from one country to the other, and loses no word", () => {
    const spec = specOf(site, "trade-volumes");
    const paragraphs = paragraphsOf(site.catalog, spec);
    expect(paragraphs.length).toBe(2);
    expect(paragraphs.join(" ")).toBe(spec.finding);
    for (const id of ["oil-supply", "visits"]) expect(paragraphsOf(site.catalog, specOf(site, id)), id).toEqual([specOf(site, id).finding]);
    expect(String(<Finding edition={site} spec={spec} />).match(/<p>/g)?.length).toBe(3);
    expect(String(<Finding edition={before} spec={specOf(before, "trade-volumes")} />).match(/<p[ >]/g)?.length).toBe(1);
  });

  it("words that are not known one by one are one paragraph, and no words are none", () => {
    expect(paragraphsOf(site.catalog, { finding: "Something else.", sentences: specOf(site, "trade-volumes").sentences ?? [] })).toEqual([
      "Something else.",
    ]);
    expect(paragraphsOf(site.catalog, { sentences: [] })).toEqual([]);
  });

  it("of a country of which sources tell nothing in view it is said", () => {
    const [now, then] = [site, before].map((one) => specOf(one, "agreements", viewOf({ from: 2020 })));
    const others = (spec = now) => spec?.sentences?.filter(({ part }) => part === "finding")[1]?.text ?? "";
    expect(others(then)).not.toContain(israel);
    expect(others().startsWith(others(then))).toBe(true);
    expect(others().slice(others(then).length)).toContain(israel);
    expect(others().slice(others(then).length)).not.toContain(iran);
    const whole = (one: Edition) => specOf(one, "agreements").sentences?.filter(({ part }) => part === "finding")[1]?.text;
    expect(whole(site)).toBe(whole(before));
  });

  it("a higher record of later years has its year alone; who counts stands in the table", () => {
    const customs = labelOf(site.catalog, "reporter", "aze_customs_via_mp");
    expect(customs).not.toBe("aze_customs_via_mp");
    const [now = "", then = ""] = [site, before].map((one) => specOf(one, "trade-volumes").finding);
    expect(then).toContain(customs);
    expect(now).not.toContain(customs);
    expect(now).toContain(words.kit.year(2024));
  });
});
