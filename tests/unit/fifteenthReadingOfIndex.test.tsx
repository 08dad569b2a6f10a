import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { countryName } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What a reader of the balance index missed: what its parts are, who acts in a name, and what may be said of the last year apart from an event. */

const BEFORE = "2026.25.0";
const languages = await someWords();
type Language = (typeof languages)[number];

const specIn = ([code, words]: Language, release: string, id = "balance") => {
  const site = siteInWords(code, words, release);
  return { site, spec: chartSpec(site, site.catalog.chartById.get(id) as Chart, WHOLE) };
};
const calloutsIn = (language: Language, release: string) => specIn(language, release).spec.panels.flatMap(({ callouts = [] }) => callouts);
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replace(/\s/g, " ");

describe.each(languages)("the balance index, in %s", (...language) => {
  const [, words] = language;

  it("says what the size of a mark, the running score and the amount of evidence are, of what is shown", () => {
    const said = (release: string, id?: string) => {
      const { site, spec } = specIn(language, release, id);
      return plain(String(HowToRead({ edition: site, spec })));
    };
    for (const part of Object.values(words.balance.explained)) {
      expect(said(HEAD)).toContain(plain(part));
      expect(said(BEFORE)).not.toContain(plain(part));
      expect(said(HEAD, "trade-volumes")).not.toContain(plain(part));
    }
  });

  it("says above the picture, and once, what conflict alone does", () => {
    const bodyIn = (release: string) => {
      const { site, spec } = specIn(language, release);
      const chart = site.catalog.chartById.get("balance") as Chart;
      const page = { chart, view: WHOLE, released: null };
      const [above = "", below = ""] = plain(String(ChartPage({ edition: site, spec, page }).body)).split(plain(spec.subtitle));
      const reading = plain(spec.reading).slice(0, 40);
      return [above, below].map((text) => text.includes(reading));
    };
    expect(bodyIn(HEAD)).toEqual([true, false]);
    expect(bodyIn(BEFORE)).toEqual([false, true]);
  });

  it("names who acts towards whom, and of what both do, or of arms, no direction since 2026.27.0", () => {
    const { site } = specIn(language, "2026.26.0");
    const countries = ["AZE", "IRN", "ISR"].map((code) => countryName(site.catalog, code));
    const shorts = calloutsIn(language, "2026.26.0").flatMap(({ short }) => (short === "" ? [] : [short]));
    expect(shorts.length).toBeGreaterThan(2);
    for (const short of shorts) expect(countries.filter((name) => short.includes(name)).length, short).toBe(2);
    const arrow = words.indexPicture.act("", "", "").trim().slice(0, 1);
    expect(shorts.every((short) => short.includes(arrow))).toBe(true);
    expect(calloutsIn(language, HEAD).some(({ short }) => short !== "" && !short.includes(arrow))).toBe(true);
    for (const { short } of calloutsIn(language, BEFORE).slice(0, -1))
      expect(countries.filter((name) => short.includes(name)).length, short).toBe(1);
  });

  it("says below what may be said of the last year that an event is what moved the line", () => {
    const [now, before] = [HEAD, BEFORE].map((release) => calloutsIn(language, release).at(-1));
    expect(before?.text).not.toBe("");
    const { site } = specIn(language, HEAD);
    const visit = site.catalog.eventById.get("pezeshkian-visits-azerbaijan-2025")?.summary ?? expect.fail("no visit");
    expect(now).toMatchObject({ id: before?.id, figure: before?.figure, text: words.indexPicture.movedBy(visit) });
    expect(before?.text).not.toBe(visit);
    expect(now?.short.startsWith(words.indexPicture.movedBy(""))).toBe(true);
  });
});
