import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import type { ColumnsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { figures } from "../../src/chart/chartSpec/pictureInWords.ts";
import { areApartInTime } from "../../src/model/facts/apartInTime.ts";
import type { Observation } from "../../src/model/observation.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What sentences of charts said more firmly than their rows until 2026.25.0, and that these releases keep it. */

const BEFORE = "2026.25.0";
/** The release that had it first, and kept it. */
const SAYING = "2026.26.0";
const languages = await someWords();

describe.each(languages)("in %s", (code, words) => {
  const now = siteInWords(code, words, HEAD);
  const before = siteInWords(code, words, BEFORE);

  it("of several figures of one count and month none alone is the latest", () => {
    // By a date from which one later figure, alone in its years, is not known yet.
    const view: SheetView = { collection: "references", as_of: "2022-01-01" };
    const both = words.observation.bySource(
      words.kit.listed(
        [2, 3].map((n) => words.figure(n, "", 0)),
        "or",
      ),
    );
    expect(specOf(now, "security", view).finding).toContain(both);
    expect(specOf(before, "security", view).finding).not.toContain(both);
    const [sentence] = specOf(now, "security", view).sentences ?? [];
    expect(sentence?.rows).toHaveLength(2);
  });

  it("records of different years vary, and do not disagree; of periods that overlap they do since 2026.27.0", () => {
    const [said, former] = [siteInWords(code, words, SAYING), before].map((site) => specOf(site, "oil-supply").finding ?? "");
    expect(said).toMatch(
      /vary by year|illərə görə fərqlənir|سال به سال فرق دارند|שונים משנה לשנה|различаются по годам|yıla göre değişiyor/,
    );
    expect(former).not.toMatch(
      /vary by year|illərə görə fərqlənir|سال به سال فرق دارند|שונים משנה לשנה|различаются по годам|yıla göre değişiyor/,
    );
    expect(specOf(now, "oil-supply").finding).not.toMatch(
      /vary by year|illərə görə fərqlənir|سال به سال فرق دارند|שונים משנה לשנה|различаются по годам|yıla göre değişiyor/,
    );
    if (code !== "tr" && code !== "en") expect(said?.length).toBeLessThanOrEqual(former?.length ?? 0);
  });
});

describe("records of one claim", () => {
  const [, english] = languages.find(([code]) => code === "en") ?? expect.fail("no English");
  const { catalog } = siteInWords("en", english, HEAD);
  const of = (text: string, period_basis = "stated") => ({ period: parsePeriod(text), period_basis }) as unknown as Observation;

  it("are apart in time where no two have a day in common, of the claim or not", () => {
    expect(areApartInTime(catalog, of("2013"), [of("2010"), of("2006/2019"), of("2023")])).toBe(false);
    expect(areApartInTime({ ...catalog, release: SAYING }, of("2013"), [of("2010"), of("2006/2019"), of("2023")])).toBe(true);
    const overlapping = { ...catalog, release: "2026.27.0" };
    expect(areApartInTime(overlapping, of("2013"), [of("2010"), of("2006/2019"), of("2023")])).toBe(false);
    expect(areApartInTime(overlapping, of("2013"), [of("2010"), of("2011/2019"), of("2023")])).toBe(true);
    // Since 2026.28.0 none are: those of another time are records of a claim only where they held in its time too.
    expect(areApartInTime(catalog, of("2013"), [of("2010"), of("2011/2019"), of("2023")])).toBe(false);
    expect(areApartInTime(catalog, of("2010"), [of("2010"), of("2006/2019"), of("2023")])).toBe(false);
    expect(areApartInTime(catalog, of("2013"), [of("2010"), of("2010")])).toBe(false);
    expect(areApartInTime(catalog, of("2020", "publication"), [of("2010"), of("2006/2019")])).toBe(false);
    expect(areApartInTime(catalog, of("2013"), [of("2010")])).toBe(false);
    expect(areApartInTime({ ...catalog, release: BEFORE }, of("2013"), [of("2010"), of("2023")])).toBe(false);
  });
});

describe("marks of other counts beside columns", () => {
  const [, english] = languages.find(([code]) => code === "en") ?? expect.fail("no English");
  const specIn = (release: string) => specOf(siteInWords("en", english, release), "oil-volumes");
  const [now, before] = [specIn("2026.26.0"), specIn(BEFORE)];

  it("have their own period and count in the picture in words, and not the months of the column", () => {
    const said = figures(now);
    expect(said).toContain("2024 (one month): 523,500");
    expect(said).toContain("Israel, 2024 (customs data on oil, until they stop in October 2024): 1m+");
    expect(said).toContain("Israel, 2025 (crude oil, tanker tracking, converted to weight): 4.68m");
    expect(figures(before)).toContain("Israel, 2024 (one month): 1m+");
  });

  it("are keyed as several where they are", () => {
    const keyed = ({ forms }: ChartSpec) => (forms?.[0] as ColumnsPanel | undefined)?.key.find(({ look }) => look === "computed")?.label;
    expect([keyed(now), keyed(before)]).toEqual(["other counts, each different", "another count"]);
  });
});
