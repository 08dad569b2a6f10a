import { describe, expect, it } from "vitest";
import { bothWaysText } from "../../src/chart/chartSpec/bothWaysText.ts";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import type { ColumnsPanel, DotsPanel, StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import { markKey } from "../../src/chart/scene/markKey.ts";
import { WIDE } from "../../src/chart/scene/plotScales.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { votesRule } from "../../src/model/dimensions/votesRule.ts";
import { isEstimate } from "../../src/model/estimate.ts";
import { checksOf, observationsForSeries } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { keyWords } from "../../src/worker/nouns/chart/keyWords.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.25.0 missed in charts, as it is said and drawn since, and that the releases before keep what they had. */

const BEFORE = "2026.25.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();
const ALL = { as_of: null, collection: "all" } as const;

const specOf = (site: Edition, id: string, view: SheetView & { estimates?: "without" } = {}): ChartSpec => {
  const { estimates, ...seen } = view;
  return chartSpec(site, site.catalog.chartById.get(id) as Chart, { ...viewOf(seen), ...(estimates ? { estimates } : {}) });
};
const formsOf = (site: Edition, id: string) => specOf(site, id).forms ?? expect.fail(`no forms in ${id}`);

describe("beside the votes", () => {
  const saidIn = (site: Edition, view: SheetView = {}) => specOf(site, "un-votes", view).ends;

  it("it is said what slight and unclear mean, and which years the votes alone would make clear", () => {
    const said = saidIn(now);
    expect(said).toContain("Slight: the votes, the rank and the ideal points are all on one side, but the interval includes zero.");
    expect(said).toContain("Unclear: the three are not all on one side, or the difference is too small.");
    expect(said).toContain("By the votes and their interval alone, they would have been clearly nearer Iran in 2003–10.");
    expect(saidIn(before)).not.toMatch(/Slight:|Unclear:|alone, they/);
  });

  it("what no year in view shows is not explained", () => {
    expect(saidIn(now, { from: 2011 })).not.toMatch(/Slight:|Unclear:|alone, they/);
    expect(saidIn(now, { from: 2003, to: 2010 })).toMatch(/^Unclear: the votes, the rank and the ideal points are not all/);
    expect(saidIn(now, { to: 1995 })).not.toMatch(/Unclear:|alone, they/);
  });

  it("it is said of which years the panels below alone have points", () => {
    const GAP = "“Nearer Israel or nearer Iran than the average UN member” has no point for 2024; other panels do.";
    expect(saidIn(now)).toContain(GAP);
    expect(saidIn(now, { to: 2023 })).not.toContain("has no point");
    expect(saidIn(before)).not.toContain("has no point");
    for (const id of ["exports-one-method", "imports-reported", "imports-one-method"])
      expect(specOf(now, id).ends).not.toContain("has no point");
  });

  it("the years that votes alone would make clear are those whose interval has a side that the other tests have not", () => {
    const years = [
      { decided: "all", side: "irn", years: [2011] },
      { decided: "rank", side: "irn", years: [2010] },
      { decided: "others", side: "irn", years: [2003] },
      { decided: "near_zero", side: null, years: [1999] },
    ] as const;
    const rule = votesRule({ years: years.map((one) => ({ ...one, years: [...one.years] })) });
    expect(rule).toEqual({ slight: ["rank"], isUnclear: true, alone: [{ side: "irn", years: [2003, 2010] }] });
  });

  it.each(languages)("in %s they are said in its words, with the years that are not clear", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const [statement] = (specOf(site, "un-votes").sentences ?? []).filter(({ part }) => part === "ends");
    expect(statement?.text).toMatch(/(2003|۲۰۰۳).*(10|۱۰)/);
    expect(statement?.rows.length).toBeGreaterThan(20);
  });
});

describe("a count from a list", () => {
  const disputes = observationsForSeries(now.catalog, "militarized-disputes", ALL);

  it("is no estimate: it stays in the view without them, and is drawn solid", () => {
    expect(disputes.length).toBeGreaterThan(20);
    for (const o of disputes) expect([o.id, isEstimate(HEAD, o), isEstimate(BEFORE, o)]).toEqual([o.id, false, true]);
    const linesOf = (site: Edition, estimates?: "without") =>
      specOf(site, "disputes", estimates ? { estimates } : {})
        .panels.filter(({ id }) => id.startsWith("militarized-disputes"))
        .flatMap(({ lines }) => lines);
    expect(linesOf(now, "without")).toHaveLength(linesOf(now).length);
    expect(linesOf(now).some(({ broken, points }) => broken || points.some(({ estimate }) => estimate))).toBe(false);
    expect(linesOf(before, "without")).toHaveLength(0);
    expect(linesOf(before).every(({ broken }) => broken)).toBe(true);
  });

  it.each(["disputes", "visitors", "arms-deals", "community", "security"])("in %s just what that view leaves out is hollow", (id) => {
    const hollow = specOf(now, id).panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.filter(({ estimate }) => estimate)));
    const without = specOf(now, id, { estimates: "without" });
    expect(markKey(without, WIDE).map(({ look }) => look)).not.toContain("estimate");
    const left = without.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points));
    const all = specOf(now, id).panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points));
    expect(all.length - left.length).toBe(hollow.length);
  });
});

describe("oil", () => {
  const dots = (site: Edition) => formsOf(site, "oil-supply")[0] as DotsPanel;
  const figure = (site: Edition, id: string) => dots(site).rows.flatMap((row) => row.dots.filter((dot) => dot.id.includes(id)))[0];
  const shapesOf = (site: Edition, release: string) =>
    formScene(dots(site), 640, false, "ltr", release).links.flatMap((link) => link.shapes);

  it("a doubtful range is dashed, and solid before", () => {
    expect(figure(now, "trend-3150340")).toMatchObject({ look: "doubtful", value: null });
    const looks = (site: Edition, release: string) => new Set(shapesOf(site, release).map(({ look }) => look));
    expect(looks(now, HEAD)).toContain("doubtful-bounds");
    expect(looks(now, HEAD)).not.toContain("bounds");
    expect(looks(before, BEFORE)).toContain("bounds");
    expect(looks(before, BEFORE)).not.toContain("doubtful-bounds");
  });

  it("what its source estimates is hollow, and keyed as that", () => {
    expect([figure(now, "slpress-2026-01")?.look, figure(before, "slpress-2026-01")?.look]).toEqual(["computed", "record"]);
    const keyed = (site: Edition) => dots(site).key.find(({ look }) => look === "computed")?.label;
    // What we calculate from doubtful figures is doubtful since 2026.28.0.
    expect(keyed(now)).toBe("estimated by the source");
    expect(keyed(before)).toBe("calculated by us");
  });

  it("its source's estimate is said to be one", () => {
    expect(specOf(now, "oil-supply").finding).toContain("Kpler; estimated by the source)");
    expect(specOf(before, "oil-supply").finding).toContain("Kpler; estimated or derived)");
    expect(figure(now, "slpress-2026-01")?.card?.status).toBe("estimated by the source");
  });

  it("beside a mark of another count, no figure means none in this count", () => {
    const keyed = (site: Edition) => (formsOf(site, "oil-volumes")[0] as ColumnsPanel).key.find(({ look }) => look === "missing")?.label;
    expect([keyed(siteInWords("en", en, "2026.26.0")), keyed(before)]).toEqual(["no figure in this count", "no figure"]);
  });
});

describe("trade of $600 million", () => {
  const CLAIM = "trade-turnover.IRN.2020.eurasia-review-2020";
  const claim = now.catalog.observationById.get(CLAIM) ?? expect.fail(CLAIM);
  const [check] = checksOf(now.catalog, CLAIM);
  const said = bothWaysText(now, ALL, claim, check ?? null) ?? expect.fail("no sums");
  const strips = (site: Edition) => formsOf(site, "trade-volumes").flatMap((form) => (form as StripPanel).strips);
  const stripOf = (site: Edition) => strips(site).find((strip) => strip.claim?.id === CLAIM);

  it("has both high sums in the chart's text as on its card, with their rows", () => {
    expect(said).toMatch(/at most \$608 million \(2006\), \$597 million \(2018; doubtful\)/);
    expect(specOf(now, "trade-volumes").finding).toContain(said);
    const sentence = specOf(now, "trade-volumes").sentences?.find(({ text }) => text.endsWith(said));
    for (const year of ["2006", "2018"]) {
      const added = sentence?.rows.filter((id) => id.startsWith("trade-baci-") && id.includes(`.IRN.${year}.`));
      expect(added).toHaveLength(2);
    }
    expect(specOf(now, "trade-volumes").ends).toMatch(/sums of exports and imports are for .*2018/);
    expect(specOf(before, "trade-volumes").finding).not.toContain("$597 million");
  });

  it("has them in the text alone, and not once more below the picture", () => {
    for (const site of [now, before]) expect(stripOf(site)?.asides.some(({ label }) => label.includes("CEPII"))).toBe(false);
  });
});

describe("years of records that lie at one place", () => {
  const form = (site: Edition) => formsOf(site, "trade-volumes")[0] as StripPanel;
  const recordsOf = (site: Edition) => form(site).strips.flatMap(({ tracks }) => tracks.flatMap(({ records }) => records));
  const toldIn = (site: Edition, width: number, release: string) => {
    const ids = new Set(recordsOf(site).map(({ id }) => id));
    return formScene(form(site), width, false, "ltr", release).texts.filter(({ of }) => ids.has(of ?? ""));
  };

  it.each(languages)("are all told, in %s on a phone too", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    for (const width of [328, 640]) {
      const told = toldIn(site, width, HEAD);
      expect(told.map(({ of }) => of).sort(), `${width}`).toEqual(
        recordsOf(site)
          .map(({ id }) => id)
          .sort(),
      );
      const rects = told.map(textRect);
      for (const [i, rect] of rects.entries()) expect(rects.slice(i + 1).some((other) => intersects(rect, other))).toBe(false);
    }
  });

  it("had room for one of them in releases before", () => {
    const told = new Set(toldIn(before, 640, BEFORE).map(({ of }) => of));
    const left = recordsOf(before).filter(({ id }) => !told.has(id));
    expect(left.map(({ label }) => label).sort()).toEqual(["2023", "2025"]);
  });
});

describe("names of counts beside a strip", () => {
  it("have more room where they then need fewer lines", () => {
    const [form] = formsOf(now, "trade-volumes") as [StripPanel];
    const namesOf = (release: string) => formScene(form, 1285, false, "ltr", release).texts.map(({ text }) => text);
    expect(namesOf(HEAD)).toContain("Israel's count: officials' statement, oil and gas included");
    expect(namesOf(BEFORE)).not.toContain("Israel's count: officials' statement, oil and gas included");
  });
});

describe("visitors", () => {
  const reasonOf = (site: Edition, code: string, view: SheetView = {}) =>
    specOf(site, "visitors", view).panels.find(({ id }) => id === `visitor-arrivals+${code}`)?.reason ?? "";

  it("of ten months that are more than those of the year are said below the chart, where the year is in view", () => {
    const said = "Israel, January–October 2018, 38,700; more than the whole year (28,200): the two counts do not fit together.";
    expect(reasonOf(now, "ISR")).toContain(said);
    expect(reasonOf(now, "IRN")).not.toContain("do not fit together");
    expect(reasonOf(now, "ISR", { from: 2019 })).not.toContain("do not fit together");
    expect(reasonOf(before, "ISR")).not.toContain("do not fit together");
  });

  it("of two countries say that each has a scale of its own, and up to where: since 2026.28.0 in their titles", () => {
    const now = siteInWords("en", en, "2026.27.0");
    expect(reasonOf(now, "IRN")).toContain("Iran: scale of its own, up to 500,000.");
    expect(reasonOf(now, "ISR")).toContain("Israel: scale of its own, up to 80,000.");
    expect(reasonOf(before, "ISR")).not.toContain("scale of its own");
  });
});

describe("the key of marks over time", () => {
  it("names the ways of arrows in view, and what is hollow", () => {
    expect(keyWords(now, specOf(now, "visitors"))).toMatchObject({
      open: "arrow: “up to” or “almost”",
      estimate: "small hollow dot, dashed line: an estimate",
    });
    expect(keyWords(before, specOf(before, "visitors"))).toEqual({});
  });

  it("speaks of a gap beside doubtful records only where no line runs on through them", () => {
    const spec = specOf(now, "imports-reported");
    expect(keyWords(now, spec).unreliable).toBe("hollow dot: a doubtful record");
    const panels = spec.panels.map((panel) => ({
      ...panel,
      lines: panel.lines.map((line) => ({ ...line, points: line.points.map((point) => ({ ...point, dotted: false })) })),
    }));
    expect(keyWords(now, { ...spec, panels })).not.toHaveProperty("unreliable");
  });
});
