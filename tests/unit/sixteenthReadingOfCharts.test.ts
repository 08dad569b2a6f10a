import { describe, expect, it } from "vitest";
import type { ColumnsPanel, StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords, someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.26.0 missed in charts, as it is said and drawn since, and that the releases before keep what they had. */

const BEFORE = "2026.26.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();

const columnsOf = (site: Edition) => (specOf(site, "oil-volumes").forms ?? []) as ColumnsPanel[];

describe("amounts of oil", () => {
  it("of tankers are columns of their own since 2026.27.0, and a mark beside customs before", () => {
    expect(columnsOf(now).map(({ id }) => id)).toEqual(["oil-exports-volume", "oil-exports-rate"]);
    expect(columnsOf(before).map(({ id }) => id)).toEqual(["oil-exports-volume"]);
    expect(columnsOf(before)[0]?.records?.map(({ window }) => window)).toEqual(["2024", "2025"]);
    expect(columnsOf(now)[0]?.note).toMatch(
      /Only in the table: two figures from other counts and four figures for “Value of oil to Israel”\.$/,
    );
  });

  it.each(languages)("in %s the mark says until when it counts", (code, words) => {
    const [customs] = columnsOf(siteInWords(code, words, HEAD));
    const [former] = columnsOf(siteInWords(code, words, BEFORE));
    const [label, plain] = [customs?.records?.[0]?.label ?? "", former?.records?.[0]?.label ?? ""];
    expect(label.startsWith(plain)).toBe(true);
    expect(label.length).toBeGreaterThan(plain.length + 8);
  });
});

describe("sums of exports and imports beside a claim of total trade", () => {
  const tracksOf = (site: Edition) =>
    (specOf(site, "trade-volumes").forms ?? []).flatMap((form) => (form as StripPanel).strips.flatMap(({ tracks }) => tracks));
  const sums = (site: Edition) => tracksOf(site).filter(({ records }) => records.some(({ id }) => id.includes("+")));

  it("are drawn, each with its year, as what we calculate: of both partners all that the words name", () => {
    const drawn = sums(now).flatMap(({ records }) =>
      records.map(({ partner, label, value, isEstimate, open }) => ({ partner, label, value, isEstimate, open })),
    );
    expect(drawn).toEqual([
      { partner: "IRN", label: "2006", value: 608_284_000, isEstimate: true, open: "down" },
      { partner: "IRN", label: "2018", value: 597_402_000, isEstimate: true, open: null },
      { partner: "IRN", label: "2011", value: 592_723_000, isEstimate: true, open: "down" },
      { partner: "ISR", label: "2008", value: 3_733_846_000, isEstimate: true, open: null },
    ]);
    const { finding = "", ends = "" } = specOf(now, "trade-volumes");
    for (const said of ["$608 million (2006)", "$597 million (2018; doubtful)", "at most $593 million (2011)", "$3.73 billion (2008)"])
      expect(finding).toContain(said);
    expect(ends).toContain("2006, 2008, 2011, 2013 and 2018");
    expect(new Set(sums(now).map(({ label }) => label))).toEqual(new Set(["exports + imports (CEPII)"]));
  });

  it("are in the words alone in releases before, the two highest", () => {
    expect(sums(before)).toEqual([]);
    expect(specOf(before, "trade-volumes").finding).not.toContain("$593 million");
  });

  it("stand on the scale of their strip", () => {
    for (const form of specOf(now, "trade-volumes").forms ?? [])
      for (const { value, tracks } of (form as StripPanel).strips)
        for (const record of tracks.flatMap(({ records }) => records))
          expect(record.value).toBeLessThanOrEqual((value ?? (form as StripPanel).value).max);
  });
});

it("notes in Persian have no digits of another script", async () => {
  const [, persian] = (await allWords()).find(([code]) => code === "fa") ?? expect.fail("no Persian");
  const site = siteInWords("fa", persian, HEAD);
  const notes = site.catalog.charts.flatMap(({ id }) => (specOf(site, id).forms ?? []).flatMap(({ note }) => note ?? []));
  expect(notes.length).toBeGreaterThan(4);
  for (const note of notes) expect(note).not.toMatch(/[0-9]/);
  expect(columnsOf(siteInWords("fa", persian, BEFORE))[0]?.note).toContain("2024");
});

describe("a record of another year that comes nearer to a claim", () => {
  const SAID = "The same source comes nearer to it for another year: 24% (2008).";

  it("is said behind the one that differs, since 2026.27.0", () => {
    expect(specOf(now, "community").finding).toContain(`One record differs: 16% (2013). ${SAID}`);
    expect(specOf(before, "community").finding).not.toContain("another year");
  });

  it("rests on its row, and is not said where it is not in view", () => {
    const [sentence] = (specOf(now, "community").sentences ?? []).filter(({ text }) => text.includes(SAID));
    expect(sentence?.rows).toContain("azerbaijanis-in-iran-share.IRN.2008.cia-factbook-2008");
    expect(specOf(now, "community", { from: 2010 }).finding).not.toContain("24%");
  });

  it("and the other bear their figures, as points that no line joins", () => {
    const labels = (site: Edition) =>
      specOf(site, "community")
        .panels.find(({ id }) => id === "azerbaijanis-in-iran-share")
        ?.lines.map(({ label }) => label);
    expect(labels(now)).toEqual(["24%, CIA World Factbook", "16%, CIA World Factbook"]);
    expect(labels(before)).toEqual(["CIA World Factbook", ""]);
  });
});

describe("visitors", () => {
  it("of the whole year are said behind a pair that is of a part of it, with their row", () => {
    const [sentence] = (specOf(now, "visitors").sentences ?? []).filter(({ text }) => text.includes("for the whole of 2025"));
    expect(sentence?.text).toContain("69,124");
    expect(sentence?.rows).toContain("visitor-arrivals.ISR.2025.report-mideast-2025");
    expect(specOf(before, "visitors").finding).not.toContain("whole of");
  });

  it("on record stand beside the arrow of a claim that would hide them, in their year", () => {
    const at = (site: Edition) => {
      const panel = specOf(site, "visitors").panels.find(({ id }) => id === "visitor-arrivals+ISR") ?? expect.fail("no panel");
      const [point] = panel.lines.flatMap(({ points }) => points.filter(({ value }) => value === 47_000));
      return point?.at ?? expect.fail("no point");
    };
    expect(at(before)).toBeCloseTo(2019.5, 1);
    expect(at(now)).toBeLessThan(2019.3);
    expect(at(now)).toBeGreaterThan(2019);
  });
});

describe("votes at the United Nations", () => {
  it("have both ranks in the table since 2026.27.0, by which it is said than whom they are nearer", () => {
    const columnsIn = (site: Edition) => specOf(site, "un-votes").table.columns;
    expect(columnsIn(now)).toHaveLength(columnsIn(before).length + 1);
    const { columns, rows } = specOf(now, "un-votes").table;
    const at = columns.findIndex((name) => /nearer Iran by ideal points/.test(name));
    expect(at).toBeGreaterThan(0);
    const [row] = rows.filter(({ cells }) => cells[4] === "2023" && cells[at] !== "–");
    const rank = now.catalog.pairsBySeries.get("un-ideal-point-rank")?.find(({ period }) => period.text === "2023");
    expect(Number(row?.cells[at])).toBeCloseTo(rank?.value ?? -1, 2);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it("of a year that no line joins have a mark of the OIC beside Azerbaijan's, in its year", () => {
    const lone = (site: Edition, label: RegExp) =>
      specOf(site, "un-votes").panels.flatMap(({ lines }) =>
        lines.filter(({ id, points }) => label.test(id) && points.length === 1).flatMap(({ points }) => points.map(({ at }) => at)),
      );
    expect(new Set(lone(before, /oic/).map((at) => Math.round(at * 10) / 10))).toEqual(new Set([2025.5]));
    for (const at of lone(now, /oic|members/)) expect(Math.abs(at - 2025.9)).toBeLessThan(0.01);
    expect(lone(now, /oic/).length).toBeGreaterThan(2);
  });
});

describe("armed disputes", () => {
  const panelsOf = (site: Edition) => specOf(site, "disputes").panels;
  const countOf = (site: Edition) => panelsOf(site).find(({ id }) => id === "militarized-disputes") ?? expect.fail("no panel");

  it("are joined by no line, and none of both partners in a year hides another", () => {
    const points = countOf(now).lines.map((line) => line.points);
    expect(points.every(({ length }) => length === 1)).toBe(true);
    const places = points.flat().map(({ at, value }) => `${at.toFixed(2)} ${value}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(countOf(before).lines.flatMap((line) => line.points).length);
    expect(countOf(before).lines).toHaveLength(2);
    const years = (partner: string) =>
      points
        .flat()
        .filter((point) => point.partner === partner)
        .map(({ at }) => Math.floor(at));
    expect(years("IRN")).toEqual(years("ISR"));
  });

  it("stand beside shares on an axis in the percent of the sentences, in each language", () => {
    for (const [code, words] of languages) {
      const [, share] = panelsOf(siteInWords(code, words, HEAD));
      expect(
        share?.value.ticks.map(({ label }) => label),
        code,
      ).toContain(words.tick(80, "PC"));
    }
    expect(panelsOf(before)[1]?.value.ticks.map(({ label }) => label)).toContain("0.8");
  });

  it("have no years behind the last one of both lists", () => {
    const last = Math.max(...panelsOf(now).flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ at }) => at))));
    expect(specOf(now, "disputes").time.max).toBe(Math.floor(last) + 1);
    expect(specOf(before, "disputes").time.max).toBe(2027);
    expect(specOf(now, "disputes", { to: 2016 }).time.max).toBe(2017);
  });
});

describe("ticks of total trade", () => {
  const formOf = (site: Edition) => (specOf(site, "trade-volumes").forms ?? []).find((form): form is StripPanel => form.kind === "strip");
  const recordsOf = (site: Edition) => (formOf(site)?.strips ?? []).flatMap(({ tracks }) => tracks.flatMap(({ records }) => records));

  it.each(languages)("in %s have their years in their own order where these stand in one line", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const form = formOf(site) ?? expect.fail("no strip");
    const amounts = new Map(recordsOf(site).map(({ id, value }) => [id, value]));
    for (const width of [328, 640, 1200]) {
      const years = formScene(form, width).texts.filter(({ of }) => of !== null && amounts.has(of));
      expect(years.map(({ of }) => of).sort()).toEqual([...amounts.keys()].sort());
      for (const [i, one] of years.entries())
        for (const other of years.slice(i + 1)) {
          if (one.y !== other.y || one.partner !== other.partner) continue;
          const [left, right] = textRect(one).x < textRect(other).x ? [one, other] : [other, one];
          expect(amounts.get(left.of ?? "") ?? 0, `${left.text} ${right.text}`).toBeLessThanOrEqual(amounts.get(right.of ?? "") ?? 0);
        }
    }
  });

  it("are of a count whose name says what it leaves out", () => {
    const names = (site: Edition) => formOf(site)?.strips.flatMap(({ tracks }) => tracks.map(({ label }) => label));
    expect(names(now)).toContain("Iran's count: without oil");
    expect(names(before)).toContain("Iran's count");
  });

  it("make the picture of a phone no higher than before, with the sums in it", () => {
    const height = (site: Edition, release: string) =>
      formScene(formOf(site) ?? expect.fail("no strip"), 320, false, "ltr", release).height;
    expect(height(now, HEAD)).toBeLessThanOrEqual(height(before, BEFORE));
  });
});

describe("a share of arms of which one year has most", () => {
  const said = (site: Edition, view: SheetView = {}) =>
    (specOf(site, "arms-import-shares", view).sentences ?? []).filter(({ rows }) => rows.length > 8);
  const ofOneYear = (site: Edition, view: SheetView = {}) =>
    said(site, view).filter(({ text }) => /2025|۲۰۲۵/.test(text) && /84|۸۴/.test(text));

  it("is said once, with the amounts from which it is computed, since 2026.27.0", () => {
    const [one, ...more] = ofOneYear(now);
    expect(more).toEqual([]);
    expect(one?.text).toBe("Share of a single year (2025) in the deliveries of 2021–2025: Israel 100%, all suppliers 84% (our estimates).");
    const amounts = (one?.rows ?? [])
      .flatMap((id) => now.catalog.observationById.get(id) ?? [])
      .filter(({ series }) => series === "arms-deliveries");
    expect(amounts).toHaveLength(10);
    expect(new Set(amounts.map(({ source, variant }) => `${source} ${variant}`)).size).toBe(1);
    expect(specOf(now, "arms-import-shares").ends).toContain(one?.text);
    expect(ofOneYear(before)).toEqual([]);
  });

  it("is not said where the years of the period are not all in one count, nor of a period out of view", () => {
    expect(ofOneYear(now, { to: 2019 })).toEqual([]);
    expect(ofOneYear(now, { collection: "documents" })).toEqual([]);
  });

  it.each(languages)("is said in %s", (code, words) => {
    expect(ofOneYear(siteInWords(code, words, HEAD))).toHaveLength(1);
  });
});
