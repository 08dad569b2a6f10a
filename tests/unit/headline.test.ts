import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import type { FactView } from "../../src/model/facts/chartFacts.ts";
import { type Headline, headlineOf } from "../../src/model/facts/headline.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Period } from "../../src/model/period.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { az } from "../../src/words/az.ts";
import { en, type Words } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { releasedCatalog } from "../fixtures/headSite.ts";

/** Which of its sentences a chart has depends on its rows, and these never change. */
const catalog = releasedCatalog("2026.6.0");
const vintage = { as_of: null, collection: "all" } as const;

/** The headline of a chart's first series, after its rows were changed. */
function headline(id: string, change: (rows: Observation[]) => Observation[] = (rows) => rows, release = catalog.release): Headline | null {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const shown = change(chartRows(catalog, chart, vintage));
  const observationById = new Map(shown.map((o) => [o.id, o]));
  const view: FactView = {
    catalog: {
      ...catalog,
      release,
      observationById: new Map([...catalog.observations.map((o) => [o.id, o] as const), ...observationById]),
    },
    ...{ chart, vintage, shown },
  };
  return headlineOf(view, chart.series[0] ?? "");
}

const isOfOneYear = (period: Period | null) => period?.start.slice(0, 4) === period?.end.slice(0, 4);
const isClaim = (o: Observation) => o.source !== null && catalog.sourceById.get(o.source)?.collection === "documents";

describe("the headline of a chart", () => {
  it("says that claims exceed the records only where each exceeds all that it was checked against", () => {
    expect(headline("trade-volumes")?.kind).toBe("above_records");
    const higher = (o: Observation) => (o.id === "trade-turnover.IRN.2019.metbuat-1418779" ? { ...o, value: 7e8, upper: null } : o);
    expect(headline("trade-volumes", (rows) => rows.map(higher))?.kind).toBe("verdicts");
  });

  it("does not say that claims exceed the records where another in view is as high, since 2026.25.0", () => {
    const since = (change?: (rows: Observation[]) => Observation[]) => headline("trade-volumes", change, "2026.25.0");
    // Of Iran's 600 million, the record of 2024 has 647, and that of a year by Iran's customs 688.
    expect(since()).toMatchObject({ kind: "none_match", claims: 2, aboveAll: 1 });
    expect(since()?.rows).toContain("trade-turnover.IRN.2024.minval-124511181");
    const higher = (o: Observation) => (isClaim(o) && o.counterpart === "IRN" ? { ...o, value: 9e8 } : o);
    expect(since((rows) => rows.map(higher))).toMatchObject({ kind: "above_records", claims: 2 });
    expect(since((rows) => rows.filter((o) => o.counterpart === "IRN"))).toMatchObject({ kind: "verdicts", agree: 0, differ: 1 });
    // Without the records that reach it, the highest sum of exports and imports still does.
    const lower = since((rows) => rows.filter((o) => isClaim(o) || (o.upper ?? o.value ?? 0) < 6e8));
    expect(lower).toMatchObject({ kind: "none_match", aboveAll: 1 });
    expect(lower?.rows.some((id) => id.startsWith("trade-baci-"))).toBe(true);
  });

  it("counts in words how many claims exceed all records", () => {
    const said = (words: Words, aboveAll: number) => words.headline({ kind: "none_match", claims: 2, aboveAll, rows: [] }, {} as never);
    expect([en, az, fa, he, ru, tr].map((words) => said(words, 1))).toEqual([
      "neither claim matches the records; one exceeds them all",
      "iki iddianın heç biri digər mənbələrə uyğun deyil; biri onların bütün rəqəmlərindən yüksəkdir",
      "هیچ‌یک از دو ادعا با داده‌های ثبت‌شده همخوان نیست؛ یک ادعا از همهٔ آن‌ها بیشتر است",
      "אף אחת משתי הטענות אינה תואמת לנתונים המתועדים; אחת גבוהה מכולם",
      "ни одно из двух утверждений не сходится с данными; одно превышает все эти данные",
      "iki iddianın hiçbiri diğer kaynaklarla uyuşmuyor; biri bu kaynakların bütün rakamlarını aşıyor",
    ]);
    for (const words of [en, az, fa, he, ru, tr]) expect(said(words, 0)).not.toMatch(/[;؛]/);
  });

  it("says that a claim is the highest only while every other period of its country is lower", () => {
    const found = headline("arms-import-shares");
    expect(found).toMatchObject({ kind: "highest", claim: { series: "arms-import-share", counterpart: "ISR" } });
    const elsewhere = (o: Observation) =>
      o.series === "arms-import-share" && o.counterpart === "ISR" && o.period.text === "2012/2016" ? { ...o, value: 99 } : o;
    expect(headline("arms-import-shares", (rows) => rows.map(elsewhere))).toMatchObject({ kind: "verdicts", agree: 1, differ: 0 });
    expect(headline("arms-import-shares", (rows) => rows.filter(isClaim))).toMatchObject({ kind: "verdicts" });
  });

  it("counts each event once, whoever reports it, and needs both partners", () => {
    const found = headline("visits");
    if (found?.kind !== "found") throw new Error(`it says ${found?.kind}`);
    // By the events themselves: visits of a partner that are scored and fall in one year.
    const events = (partner: string) =>
      resolveEvents(catalog, vintage).filter((e) => e.kind === "visit" && e.partner === partner && e.scored && isOfOneYear(e.period));
    expect(found.counts).toEqual(catalog.subject.partners.map(({ code }) => ({ partner: code, count: events(code).length })));
    expect(headline("visits", (rows) => rows.filter(({ counterpart }) => counterpart === "IRN"))).toBeNull();
  });

  it("tells measures apart only where there are several, and says nothing without a claim", () => {
    expect(headline("oil-supply")).toMatchObject({ kind: "different_bases", claims: 3, bases: 3 });
    expect(headline("oil-supply", (rows) => rows.map((o) => ({ ...o, basis: "consumption" })))?.kind).toBe("verdicts");
    expect(headline("oil-supply", (rows) => rows.filter((o) => !isClaim(o)))).toBeNull();
  });
});
