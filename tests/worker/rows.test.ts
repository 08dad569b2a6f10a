import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

/** Rows that can be read without a code list, selected and in an order; and series that say what they span. */

const { catalog } = builtApp();
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const get = (path: string) => fetch(`${origin}${path}`, { redirect: "manual" });
const json = async (path: string): Promise<Answer> => (await get(path)).json();
const rows = async (path: string) => csvParse(await (await get(path)).text());
const labelOf = (list: string, code: string) => catalog.codeByKey.get(`${list} ${code}`)?.label;

/** Keys of codes with their list, as every observation has them. */
const CODED = { ref_area: "ref_area", unit: "unit", counterpart: "counterpart", direction: "direction", period_basis: "period_basis" };
const ALSO_CODED = { qualifier: "qualifier", status: "status", basis: "basis", reporter: "reporter", collection: "collection" };
const LISTS = Object.entries({ ...CODED, ...ALSO_CODED });

/** The words that a row should have for a code and has not, as `key code`. */
function wrong(row: Answer): string[] {
  return LISTS.filter(([key, list]) => row[`${key}_label`] !== labelOf(list, row[key])).map(([key]) => `${key} ${row[key]}`);
}

describe("labels=true", () => {
  it("puts words behind all keys of every observation, and changes no other key", async () => {
    const [plain, labelled] = [await json("/v1/observations?topic=arms"), await json("/v1/observations?topic=arms&labels=true")];
    expect(labelled.query.labels).toBe(true);
    const keys = Object.keys(plain.observations[0]);
    expect(keys.filter((key) => key.endsWith("_label"))).toEqual([]);
    expect(labelled.observations.flatMap(wrong)).toEqual([]);
    const without = (o: Answer) => Object.fromEntries(keys.map((key) => [key, o[key]]));
    const { verdict_label, rule_label, ...verdict } = labelled.observations.find((o: Answer) => o.check)?.check ?? {};
    expect([verdict_label, rule_label]).toEqual([labelOf("verdict", verdict.verdict), labelOf("check_rule", verdict.rule)]);
    const bare = (o: Answer) => ({ ...without(o), check: o.check?.reason });
    expect(JSON.stringify(labelled.observations.map(bare))).toBe(JSON.stringify(plain.observations.map(bare)));
    expect(Object.keys(labelled.observations[0]).slice(0, keys.length)).toEqual(keys);
  });

  it("puts columns of words behind all others in CSV, and is off when it is false", async () => {
    const [plain, labelled] = [await rows("/v1/observations.csv?topic=trade"), await rows("/v1/observations.csv?topic=trade&labels=true")];
    expect(labelled.columns.slice(0, plain.columns.length)).toEqual(plain.columns);
    expect(labelled.columns.slice(plain.columns.length).sort()).toEqual([...LISTS.map(([key]) => `${key}_label`), "verdict_label"].sort());
    expect(labelled.flatMap(wrong)).toEqual([]);
    expect((await rows("/v1/observations.csv?labels=false")).columns).toEqual(plain.columns);
    expect((await get("/v1/observations.csv?labels=yes")).status).toBe(400);
  });

  it("reaches every noun that holds codes", async () => {
    const { events, sources } = await json("/v1/events?labels=true&status=happened");
    const [event] = events;
    expect([event.partner_label, event.kind_label]).toEqual([labelOf("partner", event.partner), labelOf("kind", event.kind)]);
    expect([event.status_label, event.dimension_label]).toEqual([
      labelOf("event_status", "happened"),
      labelOf("dimension", event.dimension),
    ]);
    const scored = events.find((one: Answer) => one.cameo !== null);
    expect(scored.cameo_label).toBe(catalog.scale.find(({ cameo }) => cameo === scored.cameo)?.name);
    expect(scored.mentions[0].precision_label).toBe(labelOf("precision", scored.mentions[0].precision));
    expect(["Azerbaijan", "Israel", "Iran"]).toContain(scored.mentions[0].actor_label);
    for (const source of Object.values<Answer>(sources)) expect(source.kind_label).toBe(labelOf("source_kind", source.kind));
    const { series } = await json("/v1/series?labels=true");
    for (const one of series)
      expect([one.topic_label, one.ref_area_label]).toEqual([labelOf("topic", one.topic), labelOf("ref_area", one.ref_area)]);
    const { dimensions } = await json("/v1/balance/dimensions?labels=true&dimension=votes");
    for (const cell of dimensions)
      expect([cell.dimension_label, cell.grade_label]).toEqual(["Votes at the UN", labelOf("grade", cell.grade) ?? null]);
    for (const path of [
      "/v1/checks",
      "/v1/charts",
      "/v1/sources",
      "/v1/balance/dimensions/refused",
      `/v1/observations/${catalog.observations[0]?.id}`,
    ])
      expect(JSON.stringify(await json(`${path}?labels=true`)), path).toMatch(/_label":"\w/);
    expect((await rows("/v1/events.csv?labels=true")).columns).toEqual(
      expect.arrayContaining(["partner_label", "mention_status_label", "actor_label"]),
    );
    expect((await rows("/v1/balance/dimensions.csv?labels=true")).columns.at(-1)).toMatch(/_label$/);
  });

  it("gives a release the words that it had", async () => {
    const { observations } = await json(frozen("/v1/series/arms-import-share/observations?labels=true&counterpart=ISR"));
    expect(observations[0]).toMatchObject({ counterpart_label: "Israel", unit_label: "percent" });
  });
});

describe("what no row can have is said, and no empty list", () => {
  it("by an id whose changes are asked for", async () => {
    for (const query of ["id=nope", "noun=event&id=nope"]) {
      const { status, errors } = await json(`/v1/changes?${query}`);
      expect([status, errors]).toEqual([
        400,
        [expect.objectContaining({ parameter: "id", detail: expect.stringContaining("the id of a row") })],
      ]);
    }
    expect((await json("/v1/changes?id=nope&release=2026.29.0")).count).toBe(0);
    const [{ id }] = (await json("/v1/changes?noun=observation")).changes;
    expect((await json(`/v1/changes?id=${id}`)).count).toBeGreaterThan(0);
    for (const row of ["2016", catalog.series[0]?.id, catalog.events[0]?.id, catalog.sources[0]?.id, catalog.disagreements[0]?.id])
      expect((await get(`/v1/changes?id=${row}`)).status, row).toBe(200);
  });
  it.each([
    ["/v1/events?scored=true", "scored", "one of yes, no"],
    ["/v1/series?labels=yes", "labels", "one of true, false"],
  ])("by a word for yes that is another address's: %s", async (path, parameter, expected) => {
    const { status, errors } = await json(path);
    expect([status, errors]).toEqual([400, [expect.objectContaining({ parameter, detail: expect.stringContaining(expected) })]]);
  });
});

describe("/v1/observations selects", () => {
  it("by series and by topic", async () => {
    const of = async (query: string) => new Set((await json(`/v1/observations?${query}`)).observations.map((o: Answer) => o.series));
    expect([...(await of("series=arms-import-share,trade-turnover"))].sort()).toEqual(["arms-import-share", "trade-turnover"]);
    const oil = catalog.series.filter(({ topic }) => topic === "oil").map(({ id }) => id);
    for (const series of await of("topic=oil")) expect(oil).toContain(series);
    for (const ending of ["", ".csv", ".parquet"]) {
      const apart = await get(`/v1/observations${ending}?topic=oil&series=trade-turnover`);
      const { detail, errors } = (await apart.json()) as Answer;
      expect([apart.status, detail]).toEqual([400, expect.stringContaining("topic must be one or more of trade")]);
      expect(errors).toEqual([expect.objectContaining({ parameter: "topic", allowed: ["trade"] })]);
    }
    expect((await json("/v1/observations?topic=oil,trade&series=trade-turnover")).count).toBeGreaterThan(0);
    expect((await json("/v1/observations?topic=oil&series=trade-turnover&release=2026.29.0")).count).toBe(0);
    const { errors } = await json("/v1/observations?series=trade-turnove");
    expect(errors[0].detail).toContain("Did you mean trade-turnover?");
  });

  it("keys, in the order in which they are named, and columns of CSV", async () => {
    const { observations } = await json("/v1/observations?series=trade-turnover&fields=period,value,counterpart&labels=true");
    for (const o of observations) expect(Object.keys(o)).toEqual(["period", "value", "counterpart", "counterpart_label"]);
    const columns = async (query: string) => (await rows(`/v1/observations.csv?series=trade-turnover&${query}`)).columns;
    expect(await columns("fields=value&fields=period")).toEqual(["value", "period"]);
    expect(await columns("fields=value,period,value")).toEqual(["value", "period"]);
    expect(await columns("fields=counterpart,value&labels=true")).toEqual(["counterpart", "value", "counterpart_label"]);
    expect((await json("/v1/observations?fields=valu")).errors[0].detail).toContain("Did you mean value?");
  });

  it("an order, with what has no value last both ways", async () => {
    const values = async (sort: string): Promise<(number | null)[]> =>
      (await json(`/v1/observations?series=trade-turnover,trade-target&sort=${sort}`)).observations.map((o: Answer) => o.value);
    const [up, down] = [await values("value"), await values("-value")];
    const told = up.filter((value) => value !== null);
    expect(told).toEqual([...told].sort((a, b) => Number(a) - Number(b)));
    expect(down.filter((value) => value !== null)).toEqual(told.toReversed());
    for (const all of [up, down]) expect(all.slice(told.length).every((value) => value === null)).toBe(true);
    const { observations } = await json("/v1/observations?topic=arms&sort=counterpart,-period");
    const keys = observations.map((o: Answer) => [o.counterpart, o.start]);
    expect(keys).toEqual([...keys].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x > y ? -1 : x < y ? 1 : 0)));
  });

  it("the latest of each count, where last alone mixes them", async () => {
    const latest = async (query: string) => (await json(`/v1/observations?series=arms-import-share&counterpart=ISR&${query}`)).observations;
    const all = await latest("from=1900");
    const counts = new Set(all.map((o: Answer) => `${o.basis} ${o.reporter}`));
    expect(counts.size).toBeGreaterThan(1);
    const [mixed, apart] = [await latest("last=1"), await latest("last=1&last_per=count")];
    expect([mixed.length, apart.length]).toEqual([1, counts.size]);
    for (const o of apart) {
      const rivals = all.filter((other: Answer) => other.basis === o.basis && other.reporter === o.reporter);
      expect(
        rivals.every((other: Answer) => other.end <= o.end),
        o.id,
      ).toBe(true);
    }
    expect(await latest("last_per=count")).toEqual(apart);
    expect(await latest("last=1&last_per=counterpart")).toEqual(mixed);
  });
});

describe("a series says", () => {
  it("what its figures span, in what unit, and when it changed", async () => {
    const { series } = await json("/v1/series");
    for (const one of thinned<Answer>(series, 6)) {
      const { observations } = await json(`/v1/series/${one.id}/observations`);
      expect(one.counterparts, one.id).toEqual([...new Set(observations.map((o: Answer) => o.counterpart))].sort());
      expect(one.bases, one.id).toEqual([...new Set(observations.map((o: Answer) => o.basis))].sort());
      expect(one.unit_label, one.id).toBe(labelOf("unit", one.unit));
      const { pairs } = await json(`/v1/series/${one.id}`);
      const all = [...observations, ...pairs];
      expect(all.map(({ period }) => period)).toEqual(expect.arrayContaining([one.first_period, one.last_period]));
      const starts = all.map(({ start }) => start).sort();
      const ends = all.map(({ end }) => end).sort();
      expect(all.find(({ period }) => period === one.first_period).start, one.id).toBe(starts[0]);
      expect(all.find(({ period }) => period === one.last_period).end, one.id).toBe(ends.at(-1));
    }
  });

  it("which release changed it last, of those up to the one that is pinned", async () => {
    const { changes } = await json("/v1/changes");
    const isOf = (id: string) => (change: Answer) =>
      (change.noun === "series" && change.id === id) || (["observation", "pair"].includes(change.noun) && change.id.startsWith(`${id}.`));
    for (const { id, last_change } of (await json("/v1/series")).series) {
      const last = changes.find(isOf(id));
      expect(last_change, id).toEqual(last === undefined ? null : { release: last.release, date: last.date });
    }
    const { series } = await json("/v1/series/arms-import-share?release=2026.1.0");
    expect(series.last_change.release).toBe("2026.1.0");
  });

  it("where its other forms are, each of which is there", async () => {
    const { forms } = (await json("/v1/series/arms-import-share")).series;
    expect(Object.keys(forms)).toEqual(["json", "csv", "jsonstat", "charts", "page"]);
    expect(forms.page).toBe(forms.charts[0]);
    for (const href of [forms.json, forms.csv, forms.jsonstat, ...forms.charts]) expect((await fetch(href)).status, href).toBe(200);
    // Figures that belong to both partners stand in the definition of their series.
    for (const { id, observations, forms: own } of (await json("/v1/series")).series)
      expect(own.json.endsWith(`/v1/series/${id}${observations > 0 ? "/observations" : ""}`), id).toBe(true);
  });
});
