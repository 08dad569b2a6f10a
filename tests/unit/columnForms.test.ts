import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { formData } from "../../src/chart/chartSpec/formData.ts";
import type { ColumnsPanel, DivergingPanel, FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import type { Observation } from "../../src/model/observation.ts";
import { exchanged } from "../fixtures/exchanged.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { drawn, thinned } from "../fixtures/sample.ts";
import { withoutRows } from "../fixtures/sheetCatalog.ts";
import { type SheetView, siteOver, viewOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";

/** Charts in columns and in bars of two directions: what is drawn, what is said to be left out, and nothing else. */

const head = headCatalog();
const CHARTS = ["arms-import-shares", "arms-deliveries", "oil-volumes", "trade-directions"];
const VIEWS: SheetView[] = [
  {},
  { collection: "documents" },
  { collection: "references" },
  { as_of: "2014-12-31" },
  { as_of: "2021-12-31" },
  { from: 2012, to: 2017 },
  { from: 2021, to: 2026 },
];
const EACH = CHARTS.flatMap((id) => VIEWS.map((view) => [id, JSON.stringify(view), view] as const));

function chartOf(catalog: Catalog, id: string) {
  return catalog.chartById.get(id) ?? expect.fail(`no chart ${id}`);
}

function specOf(catalog: Catalog, id: string, view: SheetView = {}): ChartSpec {
  return chartSpec(siteOver(catalog), chartOf(catalog, id), viewOf(view));
}

function rowsIn(catalog: Catalog, id: string, { from, to, ...rest }: SheetView): Observation[] {
  const chart = chartOf(catalog, id);
  return chartRows(catalog, { ...chart, from: from ?? chart.from, to: to === undefined ? chart.to : to + 1 }, viewOf(rest).vintage);
}

const drawnIn = ({ forms = [] }: ChartSpec) => forms.flatMap((form) => formData(form).map(({ id }) => id));

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many figures a picture says that it leaves to the table: every count of figures in the sentence that says so. */
function saidLeftOut({ forms = [] }: ChartSpec): number {
  const said = forms.flatMap(({ note = "" }) => /Only in the table: .*/.exec(note) ?? []).join(" ");
  const counts = [...said.matchAll(/(\w+) figures? /g)].map(([, count = ""]) =>
    WORDS.includes(count) ? WORDS.indexOf(count) : Number(count),
  );
  return counts.reduce((a, b) => a + b, 0);
}

/** Views in which something is drawn: in the others no figure in view can be a column or a bar. */
const DRAWN = EACH.filter(([id, , view]) => drawnIn(specOf(head, id, view)).length > 0);

it("every chart is drawn in some of the views", () => {
  expect([...new Set(DRAWN.map(([id]) => id))]).toEqual(CHARTS);
});

describe.each(thinned(EACH, 4))("%s in %s", (id, _, view) => {
  const spec = specOf(head, id, view);
  const rows = rowsIn(head, id, view);

  it("draws each figure in view once, or says that the table has it", () => {
    const drawn = drawnIn(spec);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.filter((one) => !rows.some((o) => o.id === one))).toEqual([]);
    // Where no figure can be a column the chart is drawn as marks and lines over time.
    if (spec.forms !== undefined) expect(drawn.length + saidLeftOut(spec)).toBe(rows.length);
    else expect(spec.panels.length).toBeGreaterThan(0);
  });
});

describe.each(thinned(DRAWN, 4))("the picture of %s in %s", (id, _, view) => {
  const { forms = [] } = specOf(head, id, view);

  it("shows each value as it is, at its own window or year, in its partner's colour", () => {
    const known = new Map(rowsIn(head, id, view).map((o) => [o.id, o]));
    const checked = (one: { id: string; partner: string }, value: number | null) => {
      const o = known.get(one.id);
      if (value === null) return expect(o).toBeUndefined();
      expect(one.partner).toBe(o?.counterpart);
      return expect(value).toBe(o?.value ?? ((o?.lower ?? 0) + (o?.upper ?? 0)) / 2);
    };
    for (const form of forms) {
      if (form.kind === "columns")
        for (const one of [...form.columns, ...form.levels, ...form.claims, ...(form.records ?? []), ...(form.totals ?? [])])
          checked(one, one.value);
      if (form.kind === "diverging") for (const one of [...form.bars, ...(form.records ?? [])]) checked(one, one.size);
    }
  });

  it.each([320, 1080])("at %i px has no bar for what nobody counted", (width) => {
    for (const form of forms) {
      const bars =
        form.kind === "columns" ? form.columns.map((one) => ({ ...one, size: one.value })) : form.kind === "diverging" ? form.bars : [];
      const scene = formScene(form, width);
      const linked = new Set(scene.links.map((link) => link.id));
      for (const bar of bars) expect(linked.has(bar.id)).toBe(bar.size !== null);
      const solid = scene.shapes.filter(({ look }) => look === "solid" || look === "estimate" || look === "hatch");
      expect(solid).toEqual([]);
    }
  });
});

describe("a row that is deleted takes its mark with it", () => {
  it.each(CHARTS)("from %s", (id) => {
    const before = drawnIn(specOf(head, id));
    for (const one of drawn(before, 7, 28)) expect(drawnIn(specOf(withoutRows(head, [one]), id))).not.toContain(one);
  });
});

const columns = ({ forms = [] }: ChartSpec) => forms.filter((form): form is ColumnsPanel => form.kind === "columns");
const diverging = ({ forms = [] }: ChartSpec) => forms.filter((form): form is DivergingPanel => form.kind === "diverging");

describe("partners exchanged", () => {
  const other = (code: string) => (code === "IRN" ? "ISR" : code === "ISR" ? "IRN" : code);
  const values = (form: FormPanel) =>
    formData(form)
      .map(({ id, partner }) => `${id} ${partner}`)
      .sort();
  it.each(CHARTS)("give the picture of %s exchanged", (id) => {
    const [before, after] = [specOf(head, id), specOf(exchanged(head), id)];
    const wanted = (before.forms ?? []).flatMap((form) => formData(form).map((one) => `${one.id} ${other(one.partner ?? "")}`));
    expect((after.forms ?? []).flatMap(values).sort()).toEqual(wanted.sort());
  });
  it("give Iran's panel of trade to Israel, with its bars and its scale", () => {
    const [before, after] = [diverging(specOf(head, "trade-directions")), diverging(specOf(exchanged(head), "trade-directions"))];
    const sizes = (form: DivergingPanel | undefined) => form?.bars.map(({ row, side, size }) => [row, side, size]);
    expect(sizes(after.find(({ id }) => id.endsWith("IRN")))).toEqual(sizes(before.find(({ id }) => id.endsWith("ISR"))));
    expect(after.map(({ title }) => title.includes("times as long"))).toEqual(
      before.map(({ title }) => title.includes("times as long")).reverse(),
    );
  });
});

describe("shares of arms", () => {
  const [shares] = columns(specOf(head, "arms-import-shares"));
  it("mark the claim at its window, above the column of one count", () => {
    const claims = shares?.claims.map(({ window, value, label }) => [window, value, label]);
    expect(claims).toContainEqual(["2016/2020", 69, "69% claimed"]);
    expect(shares?.columns.find(({ window }) => window === "2016/2020")?.value).toBe(69.5);
  });
  it("hatch what is estimated from deals, and not what is summed from printed years", () => {
    const hatched = shares?.columns.filter(({ isEstimate }) => isEstimate).map(({ window }) => window);
    expect(hatched).toEqual(["2018/2022", "2019/2023", "2020/2024", "2021/2025"]);
  });
  it("say of which partner there is no figure, and nothing where there is no figure at all", () => {
    expect(shares?.note).toContain("for Iran");
    expect(columns(specOf(exchanged(head), "arms-import-shares"))[0]?.note).toContain("for Israel");
  });
});

describe("the highest other supplier", () => {
  const levels = (catalog: Catalog, id = "arms-import-shares") => columns(specOf(catalog, id))[0]?.levels ?? [];
  const isFar = ({ counterpart }: Observation) => ["CHN", "PAK"].includes(counterpart);
  const recorded = (window: string) =>
    [...new Set(rowsIn(head, "arms-import-shares", {}))].filter(
      ({ period, basis }) => period.text === window && basis.endsWith("_register"),
    );

  it("is not drawn where what the rows leave of the whole is more: another country could be it", () => {
    const [unseen, rows] = [recorded("2021/2025").filter(isFar), recorded("2021/2025").filter((o) => !isFar(o))];
    const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
    const highest = Math.max(...rows.flatMap(({ counterpart, value }) => (counterpart === "ISR" ? [] : (value ?? 0))));
    expect(100 - sum).toBeGreaterThan(highest);
    const fewer = withoutRows(
      head,
      unseen.map(({ id }) => id),
    );
    expect(levels(fewer).map(({ window }) => window)).not.toContain("2021/2025");
  });
  it("is drawn in every window, where the rest is less", () => {
    const [form] = columns(specOf(head, "arms-import-shares"));
    expect(form?.levels.map(({ window }) => window)).toEqual(form?.windows.map(({ id }) => id));
    expect(form?.levels.at(-1)).toMatchObject({ window: "2021/2025", partner: "CHN", value: 23.5 });
  });
  it("is gone from a window that loses the row of a large supplier, as nothing shows any more who is the highest", () => {
    const [largest] = levels(head).filter(({ window }) => window === "2007/2011");
    expect(largest?.value).toBe(60);
    const without = withoutRows(head, [largest?.id ?? ""]);
    expect(levels(without).map(({ window }) => window)).not.toContain("2007/2011");
  });
  it("of deliveries is drawn only where the total of all suppliers bounds the rest", () => {
    const rows = rowsIn(head, "arms-deliveries", {});
    const [form] = columns(specOf(head, "arms-deliveries"));
    for (const { id, value, window } of form?.levels ?? []) {
      const o = rows.find((one) => one.id === id) ?? expect.fail(id);
      const count = rows.filter((one) => one.period.text === window && one.basis === o.basis && one.variant === o.variant);
      const total = form?.totals?.find((one) => one.window === window)?.value ?? expect.fail(`no total for ${id}`);
      const sum = count.filter(({ counterpart }) => counterpart !== "WLD").reduce((all, one) => all + (one.value ?? 0), 0);
      expect(total - sum, id).toBeLessThanOrEqual(value);
    }
    const marked = form?.levels.map(({ window }) => window);
    for (const window of ["2018", "2025"]) expect(marked, window).toContain(window);
    for (const window of ["2019", "2020"]) expect(marked, window).not.toContain(window);
  });
  it("is drawn by releases before 2026.10.0 wherever one is on record", () => {
    const { catalog } = frozenSite("2026.9.0");
    const [form] = columns(chartSpec(frozenSite("2026.9.0"), chartOf(catalog, "arms-import-shares"), viewOf({})));
    expect(form?.levels.map(({ window }) => window)).toContain("2021/2025");
  });
});

describe("oil by year", () => {
  const [oil] = columns(specOf(head, "oil-volumes"));
  it("names the months of a part of a year and never scales it up", () => {
    const part = oil?.windows.find(({ id }) => id === "2019");
    expect([part?.label, part?.short]).toEqual(["2019 (six months)", ["2019", "6 mo."]]);
    expect(oil?.columns.find(({ window }) => window === "2019")).toMatchObject({ value: 1_100_000, isEstimate: true });
  });
  it("has tanker tracking in columns of its own, and not beside those of customs", () => {
    const [, tankers] = columns(specOf(head, "oil-volumes"));
    expect(tankers?.columns.map(({ window, value }) => [window, value])).toEqual([
      ["2024", 71_800],
      ["2025", 94_000],
    ]);
    expect(tankers?.note).toBe("From tanker tracking, not customs.");
    expect(oil?.windows.at(-1)?.id).toBe("2024");
    expect(oil?.records?.map(({ window }) => window)).toEqual(["2024"]);
  });
  it("names both parts of a year that has two, at the mark and below the column, at every width", () => {
    const last = oil?.windows.at(-1);
    expect([last?.label, last?.short]).toEqual(["Jan 2024", ["2024", "Jan"]]);
    for (const width of [288, 336, 344, 480, 640, 1200]) {
      const written = formScene(oil ?? expect.fail(), width).texts.map(({ text }) => text);
      expect(written, String(width)).toContain("1m+, until October");
      expect(written, String(width)).toContain("2.2m");
    }
  });
});

it("releases before 2026.5.0 draw all of these as marks and lines over time", () => {
  const site = frozenSite("2026.4.0");
  for (const chart of site.catalog.charts.filter(({ kind }) => kind === "claims")) {
    const spec = chartSpec(site, chart, viewOf({}));
    expect(spec.forms, chart.id).toBeUndefined();
    expect(spec.panels.length, chart.id).toBeGreaterThan(0);
  }
});

describe("names of levels", () => {
  const [form = expect.fail("no form")] = specOf(head, "arms-deliveries").forms ?? [];
  /** Names of other suppliers that stand on a column, by their words. */
  const onColumns = (width: number, release: string) => {
    const { texts, links, shapes } = formScene(form, width, false, "ltr", release);
    const columns = [...shapes, ...links.flatMap((link) => link.shapes)].filter(({ look }) => look === "total" || look === "solid");
    const levels = new Set(form.kind === "columns" ? form.levels.flatMap(({ id, label }) => (label === null ? [] : [id])) : []);
    const names = texts.filter(({ of }) => of !== null && levels.has(of));
    return names.filter((name) => columns.some(({ rect }) => intersects(rect, textRect(name)))).map(({ text }) => text);
  };
  it.each([288, 336, 390, 480, 640])("stand on no column at %s px from 2026.10.0 on, as some did before", (width) => {
    expect(onColumns(width, "2026.10.0")).toEqual([]);
    expect(onColumns(width, "2026.9.0").length).toBeGreaterThan(0);
  });
});
