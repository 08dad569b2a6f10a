import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the index says where other sources are alone in view, or one article: what is left out in turn, and of what nothing is. */

const BEFORE = "2026.27.0";
const OTHERS: Vintage = { as_of: null, collection: "references" };
const BOTH: Vintage = { as_of: null, collection: "all" };
const ONE: Vintage = { as_of: "2014-12-31", collection: "documents" };

describe("the index of other sources alone", () => {
  const rows = balanceRows(headCatalog(), { ...DEFAULT_BALANCE, vintage: OTHERS });

  it("keeps its sign in each year in which a side is named, whichever source is left out", () => {
    const named = rows.filter(({ direction }) => direction !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ band_low, band_high }) => (band_low ?? 0) * (band_high ?? 0) <= 0)).toEqual([]);
  });

  it("has as its range the outermost of what each source left out by a reader gives", () => {
    const last = rows.at(-1);
    const tellers = headCatalog().sources.filter(
      ({ id, collection }) => collection === "references" && headCatalog().mentionsBySource.has(id),
    );
    const others = tellers.map(
      ({ id }) => balanceRows(headCatalog(), { ...DEFAULT_BALANCE, vintage: OTHERS, drop: [id] }).at(-1)?.lean ?? 0,
    );
    expect(last?.band_low).toBeCloseTo(Math.min(...others), 12);
    expect(last?.band_high).toBeCloseTo(Math.max(...others), 12);
  });
});

describe.each(await allWords())("the index in a view, in %s", (code, words) => {
  const specOf = (release: string, vintage: Vintage) => {
    const site = siteInWords(code, words, release);
    const view = { ...WHOLE, vintage, balance: { ...DEFAULT_BALANCE } };
    const spec = chartSpec(site, site.catalog.chartById.get("balance") as Chart, view);
    return { site, view, spec };
  };
  const keyIn = (release: string, vintage: Vintage) => {
    const { site, view, spec } = specOf(release, vintage);
    return String(<HowToRead edition={site} spec={spec} view={view} />);
  };

  it("says what is left out: an article, another source, or all other sources as one", () => {
    for (const vintage of [DEFAULT_BALANCE.vintage, OTHERS, BOTH]) {
      const { columns } = specOf(HEAD, vintage).spec.table;
      const ofEach = words.balance.columns({ low: "", high: "", of: String }, vintage.collection);
      expect(columns[2]).toBe(ofEach[2]);
      expect(specOf(BEFORE, vintage).spec.table.columns[2]).toBe(words.balance.columns({ low: "", high: "", of: String })[2]);
      expect(keyIn(HEAD, vintage)).toContain(words.indexPicture.range[vintage.collection]);
      expect(keyIn(BEFORE, vintage)).toContain(words.indexPicture.key.range);
    }
  });

  it("says of the gray line who disagrees there: no coder but in the usual view, and nobody of one source alone", () => {
    const { key, gray } = words.indexPicture;
    const said = (release: string, vintage: Vintage) =>
      [key.disagree, gray.methods, gray.one].filter((text) => keyIn(release, vintage).includes(text));
    expect(said(HEAD, DEFAULT_BALANCE.vintage)).toEqual([key.disagree]);
    expect([said(HEAD, OTHERS), said(HEAD, BOTH)]).toEqual([[gray.methods], [gray.methods]]);
    expect(said(HEAD, ONE)).toEqual([gray.one]);
    expect([said(BEFORE, OTHERS), said(BEFORE, ONE)]).toEqual([[key.disagree], [key.disagree]]);
  });

  it("counts the sources whose events are weighed, in the claim, its last year and its list alike", () => {
    for (const vintage of [OTHERS, BOTH]) {
      const { spec, site } = specOf(HEAD, vintage);
      const n = spec.sources.length;
      const last = balanceRows(headCatalog(), { ...DEFAULT_BALANCE, vintage }).at(-1);
      expect(last?.documents).toBe(n);
      expect(spec.finding).toContain(site.words.kit.digits(String(n)));
    }
    expect(specOf(HEAD, DEFAULT_BALANCE.vintage).spec.sources.length).toBe(specOf(BEFORE, DEFAULT_BALANCE.vintage).spec.sources.length);
    expect(specOf(BEFORE, OTHERS).spec.sources.length).toBeLessThan(specOf(HEAD, OTHERS).spec.sources.length);
  });

  it("says that other sources alone are no sample", () => {
    expect(specOf(HEAD, OTHERS).spec.finding).toContain(words.balance.noSample);
    expect(specOf(BEFORE, OTHERS).spec.finding).not.toContain(words.balance.noSample);
    expect(specOf(HEAD, BOTH).spec.finding).not.toContain(words.balance.noSample);
  });

  it("states of one article alone no range, no variants and no side", () => {
    const { spec } = specOf(HEAD, ONE);
    expect(spec.finding).toContain(words.balance.ofOne);
    expect(new Set(spec.table.rows.map(({ cells }) => cells.slice(2, 4).join()))).toEqual(new Set(["–,–"]));
    expect(spec.panels[0]?.bands).toEqual([]);
    expect(keyIn(HEAD, ONE)).not.toContain(words.indexPicture.key.range);
    expect(specOf(BEFORE, ONE).spec.finding).not.toContain(words.balance.ofOne);
    expect(specOf(BEFORE, ONE).spec.table.rows[0]?.cells[2]).not.toBe("–");
  });
});

describe.each(await allWords())("the row of events reported, in %s", (code, words) => {
  const rowIn = (release: string, vintage: Vintage) => {
    const site = siteInWords(code, words, release);
    const spec = chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, { ...WHOLE, vintage });
    const rows = (spec.forms ?? []).flatMap((form) => (form.kind === "cells" ? form.groups.flatMap((group) => group.rows) : []));
    const row = rows.find(({ id }) => id === "events");
    return { note: row?.note, caution: row?.years.at(-1)?.card?.lines.at(-1) };
  };
  const { note, caution } = words.sheet.eventsRow;

  it("counts events of other sources where they are alone in view, and not what articles chose to report", () => {
    expect(rowIn(HEAD, OTHERS)).toEqual({ note: expect.stringContaining(note), caution: caution.others });
    const said = [rowIn(HEAD, DEFAULT_BALANCE.vintage), rowIn(BEFORE, OTHERS)];
    expect(said.map((of) => of.note?.includes(note) || of.caution === caution.others)).toEqual([false, false]);
  });

  it("says of one article alone that no side is named from it", () => {
    expect(rowIn(HEAD, ONE).caution).toBe(caution.one);
    expect(rowIn(BEFORE, ONE).caution).not.toBe(caution.one);
  });
});
