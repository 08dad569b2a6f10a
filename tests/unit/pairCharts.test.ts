import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec, Line, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { pairRow } from "../../src/chart/chartSpec/pair/pairRow.ts";
import { rowChart } from "../../src/chart/chartSpec/sheet/rowChart.ts";
import { plotsInBox } from "../../src/chart/scene/boxLayout.ts";
import { chartScene } from "../../src/chart/scene/chartScene.ts";
import { embedSizes } from "../../src/chart/scene/embedSize.ts";
import { NARROW, plotLayout, WIDE } from "../../src/chart/scene/plotScales.ts";
import type { Chart } from "../../src/model/chart.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import type { Dimension } from "../../src/model/dimensions/dimension.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** Charts of one count of both partners: what they draw is held against the rows, by means of its own. */

const catalog = headCatalog();
const site = unpinned({ ...frozenSite(), catalog });
const chartOf = (id: string): Chart => catalog.chartById.get(id) as Chart;
const specOf = (id: string, view = WHOLE): ChartSpec => chartSpec(site, chartOf(id), view);
const [IRAN, ISRAEL] = catalog.subject.partners.map(({ code }) => code) as [string, string];

const pairs = catalog.charts.filter(({ kind }) => kind === "pair");
const votes = specOf("un-votes");
const lean = votes.panels[0] as Panel;
const measure = (panel: Panel) => panel.lines.filter(({ role }) => role === "measure");
const beside = (panel: Panel) => panel.lines.filter(({ role }) => role === "beside");
const points = (lines: Line[]) => lines.flatMap((line) => line.points);
const valueIn = (lines: Line[], year: number) => points(lines).find(({ at }) => Math.floor(at) === year)?.value;
const cells = (dimension: Dimension, of = catalog) =>
  (balanceSheet(of, { vintage: WHOLE.vintage, from: null, to: null }).rows.find((row) => row.dimension === dimension)?.cells ?? []).filter(
    ({ preferred, lean: value }) => preferred && value !== null,
  );

describe("the votes", () => {
  const excess = catalog.pairsBySeries.get("un-vote-excess") ?? [];
  const broken = catalog.observations
    .filter(({ series, status }) => series === "un-vote-excess" && status === "B")
    .map(({ period }) => Number(period.text));

  it("are the lean of each year that has one, and of no other", () => {
    expect(excess.length).toBeGreaterThan(30);
    expect(points(measure(lean)).map(({ at, value }) => [at, value])).toEqual(
      excess.map(({ period, value }) => [Number(period.text) + 0.5, value]),
    );
  });
  it("stand in the table beside the two readings by which they are clear or not, from 2026.10.0 on", () => {
    const figure = (series: string, year: string) =>
      (catalog.pairsBySeries.get(series) ?? []).find(({ period }) => period.text === year)?.value ?? Number.NaN;
    const rows = votes.table?.rows ?? [];
    const of = (year: string) => rows.find(({ cells: row }) => row[4] === year && row[8] !== "–")?.cells.slice(8);
    expect(votes.table?.columns.slice(8)).toEqual([
      "Share of members nearer Iran",
      "Place beyond the average member, ideal points",
      "Share of members nearer Iran by ideal points",
    ]);
    for (const year of ["2009", "2012"]) {
      const ideal = figure("un-ideal-point-excess", year);
      const [rank, idealRank] = ["un-vote-rank", "un-ideal-point-rank"].map((id) => String(Math.round(figure(id, year) * 100) / 100));
      expect(of(year)).toEqual([rank, `−${Math.abs(ideal).toFixed(2)}`, idealRank]);
    }
    expect(of("2025")?.[1]).toContain("(2024)");
    expect(rows.filter(({ cells: row }) => row[8] !== "–").length).toBe(excess.length);
    expect(new Set(rows.map(({ cells: row }) => row.length))).toEqual(new Set([11]));
    const before = chartSpec({ ...site, catalog: { ...catalog, release: "2026.9.0" } }, chartOf("un-votes"), WHOLE);
    expect(before.table?.columns.length).toBe(8);
  });
  it("leave a year empty that has none, whatever another count says of it", () => {
    const years = new Set(excess.map(({ period }) => Number(period.text) + 0.5));
    const between = Array.from({ length: Math.max(...years) - Math.min(...years) }, (_, i) => Math.min(...years) + i).filter(
      (at) => !years.has(at),
    );
    expect(between.length).toBeGreaterThan(0);
    expect(points(lean.lines).filter(({ at }) => between.includes(at))).toEqual([]);
  });
  it("have their intervals as bands, a year alone too", () => {
    expect(lean.bands.flatMap((band) => band.points)).toEqual(
      excess.map(({ period, low, high }) => ({ at: Number(period.text) + 0.5, low, high })),
    );
  });
  it("are joined over no missing year and over no break, and a line stands before each break", () => {
    expect(broken.length).toBeGreaterThan(0);
    for (const { points: run } of measure(lean))
      for (const [i, { at }] of run.entries()) {
        if (i === 0) continue;
        expect(at - (run[i - 1]?.at ?? 0)).toBe(1);
        expect(broken).not.toContain(Math.floor(at));
      }
    // Where the figures of the other publisher begin, as in the other panels: before the first year that this one has of them.
    const [line] = lean.moments;
    expect(lean.moments.length).toBe(1);
    expect(line?.at).toBeLessThanOrEqual(Math.min(...broken));
    expect(line?.at).toBeGreaterThan(
      Math.max(
        ...points(measure(lean))
          .map(({ at }) => at)
          .filter((at) => at < Math.min(...broken)),
      ),
    );
  });
  it("have the line before the year of the break, and from 2026.10.0 to 2026.24.0 before the first one of the other publisher", () => {
    const agreement = votes.panels.filter(({ id }) => id.startsWith("un-vote-agreement"));
    expect(agreement.length).toBe(2);
    const publisher = (id: string) => catalog.sourceById.get(catalog.observationById.get(id)?.source ?? "")?.publisher;
    const firstOfNew = catalog.observations
      .filter(({ series, id }) => series === "un-vote-agreement" && publisher(id) === "UN Dag Hammarskjöld Library")
      .map(({ period }) => Number(period.text));
    expect(Math.min(...firstOfNew)).toBeLessThan(broken[0] ?? 0);
    for (const { moments } of agreement) expect(moments.map(({ at }) => at)).toEqual([...new Set(broken)]);
    const between = chartSpec({ ...site, catalog: { ...catalog, release: "2026.24.0" } }, chartOf("un-votes"), WHOLE);
    const ofPublisher = between.panels.filter(({ id }) => id.startsWith("un-vote-agreement"));
    expect(ofPublisher.length).toBe(2);
    for (const { moments } of ofPublisher) expect(moments.map(({ at }) => at)).toEqual([Math.min(...firstOfNew)]);
    const before = chartSpec({ ...site, catalog: { ...catalog, release: "2026.9.0" } }, chartOf("un-votes"), WHOLE);
    const then = before.panels.filter(({ id }) => id.startsWith("un-vote-agreement"));
    for (const { moments } of then) expect(moments.map(({ at }) => at)).toEqual([...new Set(broken)]);
  });
  it("say of each series which votes it counts, where they count different ones", () => {
    const label = (code: string) => catalog.codeByKey.get(`basis ${code}`)?.label ?? expect.fail(code);
    const told = votes.subtitle.split("; ");
    expect(told.find((text) => text.startsWith("Agreement beyond"))).toContain(label("final_passages_all_three"));
    expect(told.find((text) => text.startsWith("Agreement: "))).toContain(label("final_passages_without_conflict"));
    expect(specOf("exports-one-method").subtitle).not.toContain(": ");
  });
  it("have a partner's colour only where the sheet is clear, and that partner's", () => {
    const clear = new Map(
      cells("votes")
        .filter(({ strength }) => strength === "clear")
        .map((cell) => [Number(cell.period) + 0.5, (cell.lean ?? 0) < 0 ? IRAN : ISRAEL]),
    );
    expect(clear.size).toBeGreaterThan(0);
    for (const { at, partner } of points(measure(lean))) expect(partner, String(at)).toBe(clear.get(at) ?? null);
  });
  it("stand as far from the average OIC member as the excess over it says", () => {
    const over = catalog.pairsBySeries.get("un-vote-excess-oic") ?? [];
    expect(
      beside(lean)
        .filter(({ label }) => label !== "")
        .map(({ label }) => label),
    ).toEqual(["OIC average"]);
    for (const { period, value } of over) {
      const year = Number(period.text);
      expect((valueIn(measure(lean), year) ?? 0) - (valueIn(beside(lean), year) ?? 0), period.text).toBeCloseTo(value, 9);
    }
  });
  it("have raw agreement in a panel for each partner, with both averages beside it, and say that it is no lean", () => {
    for (const code of [IRAN, ISRAEL]) {
      const panel = votes.panels.find(({ id }) => id === `un-vote-agreement+${code}`) as Panel;
      const named = panel.lines.filter(({ label }) => label !== "").map(({ label, role }) => [label, role]);
      expect(named.sort()).toEqual([
        ["Azerbaijan", "measure"],
        ["OIC average", "beside"],
        ["UN average", "beside"],
      ]);
      expect(panel.reason).toContain("Not a sign of leaning");
      expect(panel.ends).toBeNull();
      for (const [series, lines] of [
        ["un-vote-agreement", measure(panel)],
        ["un-vote-agreement-members", beside(panel)],
      ] as const)
        for (const o of chartRows(catalog, chartOf("un-votes"), WHOLE.vintage).filter((o) => o.series === series && o.counterpart === code))
          expect(
            points(lines).some(({ at, value }) => Math.floor(at) === Number(o.period.text) && value === o.value),
            o.id,
          ).toBe(true);
    }
  });
  it("never have raw agreement in what they say", () => {
    for (const to of [null, 2010, 2000]) {
      const said = specOf("un-votes", { ...WHOLE, to });
      expect(said.finding).not.toMatch(/agreement/i);
      for (const { part, rows } of said.sentences ?? [])
        if (part === "finding") expect(rows.filter((id) => id.startsWith("un-vote-agreement"))).toEqual([]);
    }
  });
  it("say the years by side, and of those alone that are in view", () => {
    expect(specOf("un-votes", { ...WHOLE, to: 2005 }).finding).toBe(
      "Next to the average UN member, the votes were slightly nearer Israel in 1992–95; unclear in 1996–2005.",
    );
    expect(votes.finding).toMatch(
      /^Azerbaijan tilts to Iran over Israel in UN votes, like the average OIC member, and more than .* the votes were clearly nearer Iran in 2011–/,
    );
  });
});

it("the votes say which test speaks against a side in the years that are not clear", () => {
  const against = "What speaks against a clear side: in ";
  const said = specOf("un-votes", { ...WHOLE, to: 2005 }).sentences?.find(({ text }) => text.startsWith(against));
  expect(said?.part).toBe("ends");
  expect(said?.text).toBe(
    `${against}1992–2002 the 90% interval of the votes, which includes zero; in 1998 and 2000–05 the rank among the members; in 1998 and 2000–04 the ideal points; in 1996–97 and 1999–2000 the difference, which is too small.`,
  );
  expect(said?.rows.some((id) => id.startsWith("un-ideal-point-excess.1998"))).toBe(true);
  expect(said?.rows.some((id) => id.startsWith("un-ideal-point-excess.1997"))).toBe(false);
});

describe.each([
  ["exports-one-method", "goods_sold"],
  ["imports-reported", "goods_bought"],
] as const)("%s", (id, dimension) => {
  const spec = specOf(id);
  const [amounts, side] = spec.panels as [Panel, Panel];

  it("has a line for each partner, named after it, and of one basis alone", () => {
    expect(new Set(amounts.lines.map(({ partner }) => partner))).toEqual(new Set([IRAN, ISRAEL]));
    expect(
      amounts.lines
        .map(({ label }) => label)
        .filter((label) => label !== "")
        .sort(),
    ).toEqual(["Iran", "Israel"]);
    const rows = chartRows(catalog, chartOf(id), WHOLE.vintage);
    expect(new Set(rows.map(({ basis }) => basis)).size).toBe(1);
    expect(points(amounts.lines).length).toBe(rows.length);
  });
  it("has below it the side, computed from the two", () => {
    const of = (partner: string) => amounts.lines.filter((line) => line.partner === partner);
    const leans = points(measure(side));
    expect(leans.length).toBeGreaterThan(15);
    for (const { at, value } of leans) {
      const [irn = 0, isr = 0] = [valueIn(of(IRAN), at - 0.5), valueIn(of(ISRAEL), at - 0.5)];
      expect(value, String(at)).toBeCloseTo((isr - irn) / (isr + irn), 9);
    }
    // Beside a printed 0 the cell has no lean, and its point stands at the end of the scale.
    const withLean = leans.filter(({ value }) => Math.abs(value) < 1);
    expect(cells(dimension).map(({ period }) => Number(period) + 0.5)).toEqual(withLean.map(({ at }) => at));
    expect(leans.filter((one) => !withLean.includes(one)).map(({ at }) => at)).toEqual(dimension === "goods_bought" ? [1992.5] : []);
  });
  it("joins no other count to it: that stands apart, quiet and no estimate, in years that it has not", () => {
    const other = spec.panels.flatMap(({ lines }) => lines).filter(({ role }) => role === undefined);
    expect(other.length).toBeGreaterThan(0);
    const own = new Set(points(measure(side)).map(({ at }) => at));
    for (const line of other) {
      expect(line.quiet).toBe(true);
      for (const { at, estimate } of line.points) expect([estimate, own.has(at)]).toEqual([false, false]);
    }
  });
  it("draws doubtful figures hollow, and dotted what leads to and from them", () => {
    const doubted = chartRows(catalog, chartOf(id), WHOLE.vintage).filter(({ status }) => status === "U").length;
    expect(points(amounts.lines).filter(({ unreliable }) => unreliable).length).toBe(doubted);
    for (const { points: run } of amounts.lines)
      for (const [i, point] of run.entries()) expect(point.dotted).toBe(point.unreliable || (run[i - 1]?.unreliable ?? false));
    expect(spec.ends.includes("doubtful")).toBe(doubted > 0);
  });
});

it("what customs prove is open upwards and said with both figures", () => {
  const spec = specOf("exports-one-method");
  const bounds = spec.panels.flatMap(({ lines }) => points(lines)).filter(({ open }) => open === "up");
  expect(bounds.length).toBeGreaterThan(0);
  const said = spec.sentences?.find(({ text }) => text.includes("by customs"));
  for (const { at } of bounds) expect(said?.text).toContain(`In ${Math.floor(at)}, by customs`);
  for (const id of said?.rows ?? []) expect(catalog.observationById.has(id), id).toBe(true);
});

describe("visits", () => {
  it("say nothing of a side, which decides nothing", () => {
    const { sentences = [] } = specOf("visits");
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text } of sentences) expect(text).not.toMatch(/more visits|towards|lean/i);
  });
  it("have in the release that drew it the lean of each window that has enough, with its interval", () => {
    const frozen = frozenSite("2026.4.0");
    const { panels } = chartSpec(frozen, frozen.catalog.chartById.get("visits") as Chart, WHOLE);
    const side = panels.at(-1) as Panel;
    const enough = cells("visits", frozen.catalog);
    expect(points(side.lines).map(({ at, value }) => [at, value])).toEqual(
      enough.map(({ period, lean: value }) => [Number(period.slice(-4)) + 0.5, value]),
    );
  });
  it("are drawn in releases as they were", () => {
    const frozen = frozenSite("2026.3.0");
    const panels = chartSpec(frozen, frozen.catalog.chartById.get("visits") as Chart, WHOLE).panels;
    expect(panels.map(({ id }) => id)).toEqual(["official-visits+IRN", "official-visits+ISR"]);
  });
});

it("a row of the sheet leads to the chart that opens it", () => {
  expect(rowChart(site, "votes")).toBe("/charts/un-votes");
  expect(rowChart(site, "goods_sold")).toBe("/charts/exports-one-method");
  expect(rowChart(site, "goods_bought")).toBe("/charts/imports-reported");
  expect(rowChart({ ...site, catalog: { ...catalog, charts: [] } }, "goods_bought")).toBeNull();
});

describe.each(pairs.map(({ id }) => id))("%s", (id) => {
  const spec = specOf(id);
  const { wide, narrow } = embedSizes(spec);

  it.each([
    ["wide", WIDE],
    ["narrow", NARROW],
    ["embed", wide],
    ["narrow embed", narrow],
  ] as const)("names each of its lines, %s", (_, size) => {
    for (const { panel, lines } of chartScene(spec, size).panels) {
      const wanted = panel.lines.filter(({ quiet, label }) => !quiet && label !== "").map(({ label }) => label);
      expect(lines.flatMap(({ name }) => (name ? [name.text] : [])).sort(), panel.id).toEqual(wanted.sort());
      expect(wanted.length, panel.id).toBeGreaterThanOrEqual(panel.id.startsWith("lean") ? 0 : 1);
    }
  });
  it("has a row in the table for each figure that it draws", () => {
    const own = chartRows(catalog, chartOf(id), WHOLE.vintage).map(({ id: row }) => row);
    const ofOthers = pairRow(catalog, chartOf(id), WHOLE.vintage)?.standIns.flatMap(({ rows }) => rows) ?? [];
    expect(spec.table.rows.length).toBe(
      new Set([...own, ...ofOthers.filter((row) => catalog.observationById.has(row))]).size +
        chartOf(id).series.flatMap((series) => catalog.pairsBySeries.get(series) ?? []).length,
    );
    for (const { cells: row } of spec.table.rows) expect(row.length).toBe(spec.table.columns.length);
  });
  it("has a panel and says nothing where nothing is in view", () => {
    const empty = specOf(id, { ...WHOLE, vintage: { as_of: "1995-12-31", collection: "all" } });
    expect([empty.panels.length, empty.finding, empty.sentences]).toEqual([1, undefined, []]);
  });
});

describe("a whole panel", () => {
  it("has its row to itself", () => {
    const rows = plotLayout(WIDE, votes).plots.map(({ x, width }) => [x > 0, width > WIDE.width / 2]);
    expect(rows).toEqual([
      [false, true],
      [false, false],
      [true, false],
      [false, true],
    ]);
    const { height } = plotLayout(WIDE, votes);
    const boxed = plotsInBox(votes, WIDE, { width: WIDE.width, height });
    expect(boxed.map(({ width }) => width > WIDE.width / 2)).toEqual([true, false, false, true]);
    expect(plotLayout(NARROW, votes).plots.every(({ x, width }) => x === 0 && width === NARROW.width)).toBe(true);
  });
});

it("a lone year beside a measure has a point, and the points of a measure are hollow where they are doubted", () => {
  const scene = chartScene(specOf("imports-reported"), WIDE).panels[0];
  expect(scene?.lines.flatMap(({ dots = [] }) => dots).filter(({ isHollow }) => isHollow).length).toBeGreaterThan(0);
  const [leading] = chartScene(votes, WIDE).panels;
  const thin = leading?.lines.filter(({ isThin }) => isThin) ?? [];
  expect(thin.map(({ dots = [] }) => dots.length).sort()).toEqual([0, 1]);
});
