import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { formData } from "../../src/chart/chartSpec/formData.ts";
import type { DotsPanel, FormPanel, StripPanel, TimelinePanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { eventsCounted } from "../../src/model/facts/eventsCounted.ts";
import type { Observation } from "../../src/model/observation.ts";
import { exchanged } from "../fixtures/exchanged.ts";
import { computedSite, headCatalog } from "../fixtures/headSite.ts";
import { drawn, thinned } from "../fixtures/sample.ts";
import { withoutRows } from "../fixtures/sheetCatalog.ts";
import { type SheetView, siteOver, viewOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";

const head = headCatalog();
const TIMELINES = ["visits", "agreements"];
const FIGURES = ["oil-supply", "trade-volumes", "investment", "freight"];
const VIEWS: SheetView[] = [
  {},
  { collection: "documents" },
  { collection: "references" },
  { as_of: "2014-12-31" },
  { as_of: "2020-12-31" },
  { from: 2012, to: 2017 },
  { from: 2021, to: 2026 },
];
const in_ = (view: SheetView) => JSON.stringify(view);
const EACH = (ids: string[]) => ids.flatMap((id) => VIEWS.map((view) => [id, in_(view), view] as const));

function chartOf(catalog: Catalog, id: string) {
  const chart = catalog.chartById.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
}

function specOf(catalog: Catalog, id: string, view: SheetView = {}): ChartSpec {
  return chartSpec(siteOver(catalog), chartOf(catalog, id), viewOf(view));
}

function rowsIn(catalog: Catalog, id: string, { from, to, ...rest }: SheetView): Observation[] {
  const chart = chartOf(catalog, id);
  return chartRows(catalog, { ...chart, from: from ?? chart.from, to: to === undefined ? chart.to : to + 1 }, viewOf(rest).vintage);
}

const all = <Kind extends FormPanel["kind"]>({ forms = [] }: ChartSpec, kind: Kind) =>
  forms.filter((form): form is Extract<FormPanel, { kind: Kind }> => form.kind === kind);
const timeline = (spec: ChartSpec): TimelinePanel => all(spec, "timeline")[0] ?? expect.fail("no timeline");
const strips = (spec: ChartSpec): StripPanel["strips"] => all(spec, "strip").flatMap((form) => form.strips);
const stripOf = (spec: ChartSpec, partner: string) => strips(spec).find((one) => one.partner === partner) ?? expect.fail("no strip");
/** What is said to lie between a claim and the records. */
const gaps = (spec: ChartSpec) => strips(spec).flatMap(({ gap }) => gap?.label ?? []);
const words = (forms: FormPanel[]) => JSON.stringify(forms);

describe.each(thinned(EACH(TIMELINES), 4))("the timeline of %s in %s", (id, _, view) => {
  const rows = rowsIn(head, id, view);
  const form = timeline(specOf(head, id, view));

  it("has one mark for each event that a count in view is made of", () => {
    const counted = new Set(rows.flatMap((o) => o.derived_from));
    expect(form.events.map((event) => event.id).sort()).toEqual([...counted].sort());
  });

  it("is filled for what the articles tell, and in its own partner's row", () => {
    const told = new Set(rows.filter(({ basis }) => basis === "events_in_documents").flatMap((o) => o.derived_from));
    expect(
      form.events
        .filter(({ look }) => !look.startsWith("found"))
        .map((event) => event.id)
        .sort(),
    ).toEqual([...told].sort());
    for (const { id: event, partner } of form.events) expect(partner).toBe(head.eventById.get(event)?.partner);
  });

  it("has every mark on its axis, in a year in which it is counted", () => {
    const years = new Map<string, Set<string>>();
    for (const o of rows) for (const event of o.derived_from) years.set(event, new Set([...(years.get(event) ?? []), o.period.text]));
    for (const { id: event, from, to } of form.events) {
      expect(from >= form.time.min && to <= form.time.max).toBe(true);
      expect([...(years.get(event) ?? [])]).toContain(String(Math.floor(from)));
    }
  });

  it("says in words every figure in view that counts no events", () => {
    const printed = rows.filter(({ source }) => source !== null);
    expect(form.note === undefined).toBe(printed.length === 0);
    // A count is said with its qualifier in our words, what is no number as it is printed.
    for (const { as_worded } of printed) expect(form.note).toContain(/\d+/.exec(as_worded ?? "")?.[0] ?? as_worded);
  });

  it("counts beside each row just what the view's counts come to", () => {
    for (const { partner, label } of form.totals) {
      const own = rows.filter((o) => o.counterpart === partner && o.series === chartOf(head, id).series[0]);
      const sum = (basis: string) => own.filter((o) => o.basis === basis).reduce((n, { value }) => n + (value ?? 0), 0);
      const [told, found] = [sum("events_in_documents"), sum("events_in_references")];
      expect(label.includes(`${told} in the articles`)).toBe(told > 0);
      expect(label.includes(`${found} in other sources`)).toBe(found > 0);
      expect(label.includes("none in this view")).toBe(told + found === 0);
    }
  });
});

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** How many figures of parts of years strips leave to the table, by their words. */
function saidParts(forms: readonly FormPanel[]): number {
  const labels = forms.flatMap((form) =>
    form.kind === "strip" ? form.strips.flatMap(({ asides }) => asides.map(({ label }) => label)) : [],
  );
  const said = labels.flatMap(
    (label) => /^Only in the table: (\w+) figures? for (?:a part of a year|parts of a year)\.$/.exec(label)?.[1] ?? [],
  );
  return said.reduce((sum, word) => sum + (NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word)), 0);
}

describe.each(["trade-volumes", "investment"])("a row of marks of %s", (id) => {
  const tracksIn = ({ forms = [] }: ChartSpec) =>
    forms.flatMap((form) => (form.kind === "strip" ? form.strips.flatMap(({ tracks }) => tracks) : []));
  const bases = (catalog: Catalog, ids: string[]) => new Set(ids.map((one) => catalog.observationById.get(one)?.basis));

  it("is of one basis, and bears its name where its counter has others", () => {
    const tracks = tracksIn(specOf(head, id));
    expect(tracks.length).toBeGreaterThan(2);
    for (const { label, records } of tracks) {
      expect(
        bases(
          head,
          records.map((one) => one.id),
        ).size,
        label,
      ).toBe(1);
    }
    expect(new Set(tracks.map(({ label }) => label)).size).toBeGreaterThan(2);
  });

  it("is in releases before 2026.10.0 as it was", () => {
    const site = frozenSite("2026.9.0");
    const tracks = tracksIn(chartSpec(site, site.catalog.chartById.get(id) ?? expect.fail(id), viewOf({})));
    expect(
      tracks.some(
        ({ records }) =>
          bases(
            site.catalog,
            records.map((one) => one.id),
          ).size > 1,
      ),
    ).toBe(true);
  });
});

const OF_FIGURES = EACH(FIGURES);

describe.each(thinned(OF_FIGURES, 4))("the picture of %s in %s", (id, _, view) => {
  const rows = rowsIn(head, id, view);
  const { forms = [], panels } = specOf(head, id, view);

  it("draws each figure in view once, or says it in words", () => {
    expect(panels).toEqual([]);
    // A sum is of rows of other series, which the table has.
    const drawn = forms.flatMap((form) => formData(form).flatMap((datum) => (datum.id.includes("+") ? [] : [datum.id])));
    const targets = rows.filter(({ status }) => status === "F");
    const parts = rows.filter((o) => o.basis.endsWith("_part_year") && !drawn.includes(o.id));
    expect([...drawn, ...[...targets, ...parts].map((o) => o.id)].sort()).toEqual(rows.map((o) => o.id).sort());
    expect(saidParts(forms)).toBe(parts.length);
    for (const { id: target } of targets) {
      // Where nothing is counted there is no strip below which a target could stand.
      if (drawn.length > 0) expect(words(forms)).toContain(target);
    }
  });
});

describe.each(OF_FIGURES.filter(([, , { collection }]) => collection))("the picture of %s in %s, one collection alone,", (id, _, view) => {
  it("compares nothing", () => {
    expect(gaps(specOf(head, id, view))).toEqual([]);
  });
});

it("a picture of both collections compares them", () => {
  expect(FIGURES.filter((id) => gaps(specOf(head, id)).length > 0)).not.toEqual([]);
});

describe("a row that is deleted takes its mark with it", () => {
  it.each(TIMELINES)("from %s", (id) => {
    const { events } = timeline(specOf(head, id));
    expect(events.length).toBeGreaterThan(0);
    for (const { id: event } of drawn(events, 8, 24)) {
      const rest = timeline(specOf(withoutRows(head, [event]), id));
      expect(rest.events.some((one) => one.id === event)).toBe(false);
      expect(rest.events.length).toBe(events.length - 1);
    }
  });

  it.each(FIGURES)("from %s", (id) => {
    const ids = (spec: ChartSpec) =>
      (spec.forms ?? []).flatMap((form) => formData(form).flatMap((datum) => (datum.id.includes("+") ? [] : [datum.id])));
    const before = ids(specOf(head, id));
    expect(before.length).toBeGreaterThan(0);
    for (const gone of drawn(before, 2, 8)) {
      // Catalogues are not validated here, so that a check may name a row that is gone.
      expect(ids(specOf(withoutRows(head, [gone]), id)).sort()).toEqual(before.filter((one) => one !== gone).sort());
    }
  });
});

describe("partners that are exchanged give the picture exchanged", () => {
  const turned = exchanged(head);
  const [first, second] = head.subject.partners.map(({ code }) => code) as [string, string];
  const other = (code: string) => (code === first ? second : first);

  it.each(TIMELINES)("of %s", (id) => {
    const marks = ({ events }: TimelinePanel, of: (code: string) => string) =>
      events.map((one) => [one.id, of(one.partner), one.look, one.from, one.to, one.label]).sort();
    const [own, others] = [timeline(specOf(head, id)), timeline(specOf(turned, id))];
    expect(marks(others, other)).toEqual(marks(own, (code) => code));
    expect(others.totals.map(({ label }) => label)).toEqual(own.totals.map(({ label }) => label).reverse());
  });

  it.each(["trade-volumes", "investment"])("of %s", (id) => {
    const seen = (spec: ChartSpec, of: (code: string) => string) =>
      strips(spec)
        .map(({ partner, value, claim, verdict, tracks, gap, note }) => [
          ...[of(partner), note, value, claim?.id ?? null, claim?.label ?? null, verdict, gap],
          tracks.flatMap(({ records }) => records.map((record) => `${record.id} ${record.value} ${record.label}`)).sort(),
        ])
        .map((strip) => JSON.stringify(strip))
        .sort();
    expect(seen(specOf(turned, id), other)).toEqual(seen(specOf(head, id), (code) => code));
  });

  it("of oil-supply", () => {
    const dots = (spec: ChartSpec, of: (code: string) => string) =>
      all(spec, "dots").flatMap(({ rows }: DotsPanel) =>
        rows.map((row) => [row.id, row.dots.map((dot) => [dot.id, of(dot.partner), dot.value])]),
      );
    expect(dots(specOf(turned, "oil-supply"), other)).toEqual(dots(specOf(head, "oil-supply"), (code) => code));
  });
});

describe("the verdict on a claim of a strip", () => {
  const [claim, check] = (() => {
    const found = head.checks.find(
      ({ claim: id, verdict, records }) => verdict === "differs" && records.length > 1 && id.startsWith("trade-turnover."),
    );
    return [head.observationById.get(found?.claim ?? "") ?? expect.fail("no claim"), found ?? expect.fail("no check")] as const;
  })();
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => head.observationById.get(id)?.source ?? []);

  it("is told with how far it is from the records that gave it", () => {
    const { verdict, gap } = stripOf(specOf(head, "trade-volumes"), claim.counterpart);
    const values = check.records.map((id) => head.observationById.get(id)?.value ?? 0);
    expect(verdict?.result).toBe("differs");
    expect(gap?.value).toBe(Math.min(...values));
    const [least, most] = [Math.max(...values), Math.min(...values)].map((value) => Math.round(((claim.value ?? 0) / value) * 10) / 10);
    expect(gap?.label).toContain(`${least} to ${most} times`);
  });

  it.each(check.records)("is not told without %s", (record) => {
    const { verdict, gap } = stripOf(specOf(withoutRows(head, [record]), "trade-volumes"), claim.counterpart);
    expect([verdict, gap]).toEqual([null, null]);
  });

  it("is not told where a year of its records is out of view", () => {
    const years = check.records.map((id) => Number(head.observationById.get(id)?.period.start.slice(0, 4)));
    const from = Math.min(...years) + 1;
    const { verdict, gap } = stripOf(specOf(head, "trade-volumes", { from }), claim.counterpart);
    expect([verdict, gap]).toEqual([null, null]);
  });

  it("is not told where only the articles are in view", () => {
    expect(sourcesOf(check.records).length).toBe(check.records.length);
    const { verdict, gap, claim: drawn } = stripOf(specOf(head, "trade-volumes", { collection: "documents" }), claim.counterpart);
    expect([verdict, gap, drawn?.id]).toEqual([null, null, claim.id]);
  });
});

describe("oil by what it is a share of", () => {
  const [form] = all(specOf(head, "oil-supply"), "dots");

  it("has in each row figures of one basis alone, and says that rows are not compared", () => {
    for (const { id, dots } of form?.rows ?? []) {
      expect(new Set(dots.map((dot) => head.observationById.get(dot.id)?.basis))).toEqual(new Set([id]));
    }
    expect(new Set(form?.rows.map(({ id }) => id)).size).toBe(form?.rows.length);
    expect(form?.note).not.toBeUndefined();
  });

  it("has rows with a claim first, in bold, and says of a figure without a year when it was published", () => {
    const rows = form?.rows ?? [];
    const claimed = rows.map(({ dots }) => dots.some(({ look }) => look === "claim"));
    expect(claimed).toEqual([...claimed].sort((a, b) => Number(b) - Number(a)));
    expect(rows.map(({ isQuiet }) => !isQuiet)).toEqual(claimed);
    for (const { id, label } of rows.flatMap(({ dots }) => dots))
      expect(/[ (]published /.test(label)).toBe(head.observationById.get(id)?.period_basis === "publication");
  });

  it("has no such words where there is one row", () => {
    const [one] = all(specOf(head, "oil-supply", { from: 2010, to: 2011, collection: "references" }), "dots");
    expect([one?.rows.length, one?.note]).toEqual([1, undefined]);
  });

  it("draws what we computed and what is of low reliability unlike a record", () => {
    const looks = new Map(form?.rows.flatMap(({ dots }) => dots.map((dot) => [dot.id, dot.look] as const)));
    expect([...new Set(looks.values())]).toEqual(expect.arrayContaining(["computed", "doubtful"]));
    for (const [id, look] of looks) {
      const o = head.observationById.get(id);
      const isClaim = head.sourceById.get(o?.source ?? "")?.collection === "documents";
      // Since 2026.26.0 what its source estimates is hollow too, since 2026.28.0 what we computed from doubtful figures doubtful.
      const isComputed = o?.reporter === "compiler" || o?.status === "E";
      expect(look).toBe(isClaim ? "claim" : o?.status === "U" ? "doubtful" : isComputed ? "computed" : "record");
    }
  });
});

describe("an event that both collections tell", () => {
  it("is one, with the most exact date of the year in which the articles have it", () => {
    const both = eventsCounted(rowsIn(head, "visits", {})).filter(({ collections }) => collections.length > 1);
    expect(both.length).toBeGreaterThan(0);
    for (const { event } of both) {
      const shortest = Math.min(...event.mentions.flatMap(({ period }) => (period === null ? [] : [period.text.split("-").length * -1])));
      expect((event.period?.text.split("-").length ?? 0) * -1).toBe(shortest);
    }
  });
});

describe("a release before this", () => {
  const pinned = computedSite("2026.4.0");
  it.each([...TIMELINES, ...FIGURES])("still draws %s as marks and lines over time", (id) => {
    const spec = chartSpec(pinned, chartOf(pinned.catalog, id), viewOf());
    expect(spec.forms).toBeUndefined();
    expect(spec.panels.length).toBeGreaterThan(0);
  });
  it("still has the lean of its visits as a panel, which now is a row of cells", () => {
    const lean = chartSpec(pinned, chartOf(pinned.catalog, "visits"), viewOf()).panels.map((panel) => panel.id);
    expect(lean).toContain("lean.visits");
    const [cells] = all(specOf(head, "visits"), "cells");
    expect(cells?.groups.flatMap(({ rows }) => rows.map((row) => row.id))).toEqual(["visits"]);
  });
});
