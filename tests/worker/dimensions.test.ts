import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "../../src/model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { cellEntries } from "../../src/worker/nouns/balance/dimensions/json.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

const { catalog, build } = builtApp();
const PATH = "/v1/balance/dimensions";

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const get = (path: string) => fetch(`${origin}${path}`);
const json = async (path: string) => (await get(path)).json() as Promise<Answer>;
const { first_year, last_year } = catalog.subject;
const yearOf = (period: string) => Number((period.split("/").at(-1) ?? "").slice(0, 4));

describe(PATH, () => {
  it("has a cell of its own measure for each row and year, and names the years that have no common count", async () => {
    const { dimensions, rows, count } = await json(PATH);
    expect(count).toBe(dimensions.length);
    expect(rows.map((row: Answer) => row.dimension)).toEqual([...DIMENSIONS]);
    for (const dimension of DIMENSIONS) {
      const own = dimensions.filter((cell: Answer) => cell.dimension === dimension && cell.preferred);
      expect(own.map(({ period }: Answer) => yearOf(period))).toEqual(
        Array.from({ length: last_year - first_year + 1 }, (_, i) => first_year + i),
      );
      for (const cell of own) expect(cell.strength === null, `${dimension} ${cell.period}`).toBe(cell.state === "no_common_count");
    }
  });

  it("gives every key of every cell, in one order, and side-loads every source that is named", async () => {
    const { dimensions, sources } = await json(PATH);
    for (const cell of dimensions) {
      expect(Object.keys(cell)).toEqual(Object.keys(cellEntries));
      for (const source of cell.sources) expect(sources[source]?.id).toBe(source);
      expect(cell.caution).toMatch(/\.$/);
      if (cell.lean !== null) expect(Math.abs(cell.lean)).toBeLessThanOrEqual(1);
      if (cell.lean_low !== null && cell.lean_high !== null) expect(cell.lean_low).toBeLessThanOrEqual(cell.lean_high);
      if (!cell.preferred) expect(cell.strength).toBeNull();
      if (cell.state === "no_common_count") expect([cell.irn, cell.isr, cell.lean, cell.rests_on]).toEqual([null, null, null, []]);
      expect(cell.other_is === null).toBe(cell.state === "both" || cell.state === "no_common_count");
    }
  });

  it("computes the lean of amounts from the two values that it shows", async () => {
    const { dimensions } = await json(`${PATH}?dimension=goods_sold,goods_bought`);
    expect((await json(`${PATH}?dimension=goods_sold&dimension=goods_bought`)).dimensions).toEqual(dimensions);
    const both = dimensions.filter(({ lean }: Answer) => lean !== null);
    expect(both.length).toBeGreaterThan(0);
    for (const { irn, isr, lean } of both) expect(lean).toBeCloseTo((isr - irn) / (isr + irn), 5);
  });

  it("publishes every threshold with what it decides", async () => {
    const { thresholds } = await json(PATH);
    expect(Object.fromEntries(Object.entries(thresholds).map(([name, { value }]: Answer) => [name, value]))).toEqual(THRESHOLDS);
    for (const { text } of Object.values<Answer>(thresholds)) expect(text).toMatch(/\w{3}.*\.$/);
  });

  it("says in its sentence only what clear or one-sided cells of the answer bear out, and names every other row", async () => {
    const { dimensions, rows, sentence } = await json(PATH);
    for (const { dimension, period } of sentence.clauses) {
      const cell = dimensions.find((one: Answer) => one.dimension === dimension && one.period === period && one.preferred);
      expect(["clear", "one_sided"]).toContain(cell.strength);
      expect(rows.find((row: Answer) => row.dimension === dimension).latest).toBe(period);
    }
    const named = [...sentence.clauses, ...sentence.not_claimed].map(({ dimension }: Answer) => dimension);
    expect(named.sort()).toEqual([...DIMENSIONS].sort());
  });

  it("answers every parameter", async () => {
    const only = await json(`${PATH}?dimension=votes&from=2015&to=2015`);
    expect(new Set(only.dimensions.map(({ dimension, period }: Answer) => `${dimension} ${period}`))).toEqual(new Set(["votes 2015"]));
    expect(only.rows.length).toBe(1);
    const measures = await json(`${PATH}?measure=customs-bound,trade-baci-exports`);
    expect(new Set(measures.dimensions.map(({ measure }: Answer) => measure))).toEqual(new Set(["customs-bound", "trade-baci-exports"]));
    const past = await json(`${PATH}?to=2014`);
    expect(Math.max(...past.dimensions.map(({ period }: Answer) => yearOf(period)))).toBe(2014);
    expect(past.sentence.text).toMatch(/^State of 2014: /);
    const known = await json(`${PATH}?as_of=2014-12-31`);
    expect(known.sentence.text).toMatch(/^As known on 31 December 2014: /);
    expect(known.sentence.unpublished.length).toBeGreaterThan(0);
    for (const { sources } of [known])
      for (const { published } of Object.values<Answer>(sources)) expect(published.slice(0, 4) <= "2014").toBe(true);
    const articles = await json(`${PATH}?collection=documents`);
    expect(Object.values<Answer>(articles.sources).map(({ collection }) => collection)).not.toContain("references");
  });

  it.each(["dimension=vote", "measure=un-votes", "to=soon", "from=", "as_off=2020", "release=1"])("refuses ?%s by name", async (query) => {
    const response = await get(`${PATH}?${query}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Answer;
    expect(errors.map(({ parameter }: Answer) => parameter)).toEqual([query.split("=")[0]]);
  });

  it.each(thinned(build.releases, 4))("answers for release %s with what its rows bear out", async (release) => {
    const { dimensions, rows } = await json(`${PATH}?release=${release}`);
    expect(rows.length).toBe(DIMENSIONS.length);
    expect(dimensions.some(({ state }: Answer) => state === "both")).toBe(true);
    for (const path of [`${PATH}.csv`, `${PATH}/refused`]) expect((await get(`${path}?release=${release}`)).status).toBe(200);
  });

  it("gives the same cells as CSV, without values that may not be redistributed", async () => {
    const { dimensions, sources } = await json(PATH);
    const lines = csvParse(await (await get(`${PATH}.csv`)).text());
    expect(lines.columns).toEqual(Object.keys(cellEntries));
    expect(lines.map(({ lean }) => lean)).toEqual(dimensions.map(({ lean }: Answer) => (lean === null ? "" : String(lean))));
    dimensions.forEach((cell: Answer, i: number) => {
      const open = cell.sources.every((id: string) => sources[id].redistribute);
      if (open) expect(lines[i]?.["isr"]).toBe(cell.isr === null ? "" : String(cell.isr));
    });
    const bounds = lines.filter(({ measure, sources: ids }) => measure === "customs-bound" && ids?.includes("wits-aze-summary-2019"));
    for (const { irn, isr, lean } of bounds) expect([irn, isr, lean === ""]).toEqual(["", "", false]);
  });

  it("links its forms and is named by the service document", async () => {
    const link = (await get(PATH)).headers.get("link") ?? "";
    expect(link).toContain(`<${origin}${PATH}.csv>; rel="alternate"; type="text/csv"`);
    const { links } = await json("/v1");
    expect([links.balance_dimensions, links.balance_dimensions_refused]).toEqual([`${origin}${PATH}`, `${origin}${PATH}/refused`]);
  });
});

describe(`${PATH}/refused`, () => {
  it("counts what it lists by reason, and names figures that are there", async () => {
    const { refused, reasons, count, sources } = await json(`${PATH}/refused`);
    expect(count).toBe(refused.length);
    expect(Object.values<number>(reasons).reduce((sum, n) => sum + n, 0)).toBe(count);
    for (const pair of refused) for (const source of pair.sources) expect(sources[source]?.id).toBe(source);
    const [first] = refused;
    for (const id of [first.irn, first.isr]) expect((await get(`/v1/observations/${id}`)).status).toBe(200);
  });

  it("answers every parameter", async () => {
    const { refused } = await json(`${PATH}/refused?series=trade-turnover&reason=different_basis&from=2024&to=2024`);
    for (const { series, reason, period } of refused)
      expect([series, reason, period]).toEqual(["trade-turnover", "different_basis", "2024"]);
    expect((await get(`${PATH}/refused?reason=other`)).status).toBe(400);
  });
});

describe("/method", () => {
  const page = async (path: string) => {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };

  it("tells each threshold with what others would give, and what is not claimed", async () => {
    const html = await page("/method");
    for (const name of Object.keys(THRESHOLDS)) expect(html).toContain(`id="threshold-${name}"`);
    const { sentence } = await json(PATH);
    expect(html).toContain(sentence.text);
    for (const { dimension } of sentence.not_claimed) expect(html).toContain(`id="not-claimed-${dimension}"`);
  });

  it("follows the day that is asked, as the API does", async () => {
    const { sentence } = await json(`${PATH}?as_of=2014-12-31`);
    expect(await page("/method?as_of=2014-12-31")).toContain(sentence.text);
  });

  it("says nothing of it in a release that has no balance sheet", async () => {
    for (const release of ["2026.1.0", "2026.2.0", "2026.3.0"]) {
      const html = await page(`/method?release=${release}`);
      expect(html).not.toContain('id="balance-sheet"');
      expect(html).not.toContain("threshold-");
    }
  });
});
