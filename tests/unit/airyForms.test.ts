import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { CellsPanel, ColumnsPanel, FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { FormScene } from "../../src/chart/scene/forms/formScene.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import { plotLayout, WIDE } from "../../src/chart/scene/plotScales.ts";
import { computedSite } from "../fixtures/headSite.ts";

/** Words of forms that keep clear of axes, marks and each other since release 2026.9.0; pictures of releases before it stay as they were. */
const site = computedSite("2026.9.0");
const WIDTHS = [1136, 760, 640, 344];
const BEFORE = "2026.8.0";

function specOf(id: string, of = site) {
  return chartSpec(of, of.catalog.chartById.get(id) ?? expect.fail(`no chart ${id}`), WHOLE);
}

function formsOf(id: string): FormPanel[] {
  return specOf(id).forms ?? expect.fail(`no forms in ${id}`);
}

function named({ texts }: FormScene) {
  return texts.filter(({ of }) => of !== null);
}

describe.each(WIDTHS)("in %i px", (width) => {
  it("no year and no words of a strip stand on its axis or left of it", () => {
    const [form = expect.fail("no form")] = formsOf("trade-volumes");
    const { texts, plot } = formScene(form, width);
    const axis = plot.x + 9;
    const words = texts.filter(({ of, style, anchor }) => of !== null || (style === "label" && anchor !== "start"));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => textRect(text).x < axis).map(({ text }) => text)).toEqual([]);
  });

  it("as many years as before have their place, and none runs into the next", () => {
    const [form = expect.fail("no form")] = formsOf("trade-volumes");
    const scene = formScene(form, width);
    expect(named(scene).length).toBeGreaterThanOrEqual(named(formScene(form, width, false, "ltr", BEFORE)).length);
    const years = named(scene);
    const close = years.flatMap((a, i) => years.slice(i + 1).filter((b) => a.y === b.y && intersects(textRect(a), textRect(b))));
    expect(close).toEqual([]);
  });

  it("no fewer suppliers are named than before, and all but those without room off the columns", () => {
    const [form = expect.fail("no form")] = formsOf("arms-deliveries") as ColumnsPanel[];
    const scene = formScene(form, width);
    const before = formScene(form, width, false, "ltr", BEFORE);
    const names = (of: FormScene) => named(of).filter(({ partner }) => partner === null);
    expect(names(scene).length).toBeGreaterThanOrEqual(names(before).length);
    const covering = (of: FormScene) => {
      const columns = [...of.shapes, ...of.links.flatMap(({ shapes }) => shapes)].filter(({ look }) => look === "total");
      return names(of).filter((text) => columns.some(({ rect }) => intersects(rect, textRect(text)))).length;
    };
    expect(covering(before)).toBeGreaterThan(1);
    expect(covering(scene)).toBeLessThanOrEqual(width < 480 ? 2 : 1);
  });

  it("what a total says in brackets stands on one line", () => {
    const [form = expect.fail("no form")] = formsOf("visits");
    const totals = formScene(form, width).texts.filter(({ text }) => /[()]/.test(text));
    expect(totals.length).toBeGreaterThan(1);
    expect(totals.map(({ text }) => text).filter((text) => text.includes("(") !== text.includes(")"))).toEqual([]);
  });
});

it("a zero in digits whose zero is a dot has a ring, in cells a frame around each count before 2026.26.0; other zeros have none", () => {
  const persian = (text: string | null) => text?.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit))) ?? null;
  const [sheet = expect.fail("no sheet")] = formsOf("balance-sheet") as CellsPanel[];
  const groups = sheet.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, years: row.years.map((cell) => ({ ...cell, text: persian(cell.text) })) })),
  }));
  const counts = sheet.groups.flatMap(({ rows }) => rows.flatMap(({ years }) => years.filter(({ look }) => look === "zero")));
  const frames = (form: FormPanel, release = "") =>
    formScene(form, 1136, false, "ltr", release)
      .links.flatMap(({ shapes }) => shapes)
      .filter(({ look }) => look === "tick").length;
  expect(counts.length).toBeGreaterThan(0);
  expect(frames({ ...sheet, groups })).toBe(counts.filter(({ text }) => text === "0").length);
  expect(frames({ ...sheet, groups }, "2026.25.0")).toBe(counts.length);
  expect(frames({ ...sheet, groups }, BEFORE)).toBe(0);
  expect(frames(sheet)).toBe(0);
  const [columns = expect.fail("no columns")] = formsOf("arms-deliveries") as ColumnsPanel[];
  const ticks = columns.value.ticks.map((tick) => ({ ...tick, label: persian(tick.label) ?? "" }));
  const dotted = {
    ...columns,
    columns: columns.columns.map((one) => (one.value === 0 ? { ...one, label: "" } : one)),
    value: { ...columns.value, ticks },
  };
  const rings = (form: FormPanel) => formScene(form, 760).shapes.filter(({ look }) => look === "tick");
  const zeros = named(formScene(dotted, 760)).filter(({ text }) => text === "۰");
  expect(zeros.length).toBeGreaterThan(0);
  expect(rings(dotted)).toHaveLength(zeros.length);
  expect(rings(columns)).toHaveLength(0);
});

it.each(["visitors", "community"])("of three panels of %s one has its row to itself, and none reaches into another's row", (id) => {
  const { plots, title } = plotLayout(WIDE, specOf(id));
  expect(plots.map(({ width }) => width === WIDE.width).filter(Boolean)).toHaveLength(1);
  const meeting = plots.filter((a) =>
    plots.some((b) => b.y > a.y && a.x < b.x + b.width && b.x < a.x + a.width && a.y + a.height > b.y - title),
  );
  expect(meeting).toEqual([]);
  expect(specOf(id, computedSite(BEFORE)).panels.some(({ isWhole }) => isWhole)).toBe(false);
});
