import { describe, expect, it } from "vitest";
import type { ColumnsPanel, DivergingPanel, FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { FormScene } from "../../src/chart/scene/forms/formScene.ts";
import { hatch } from "../../src/chart/scene/forms/formShapes.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { FORMS } from "../../tools/gallery/forms/all.ts";
import { VISITS_COLUMNS } from "../../tools/gallery/forms/columns.ts";
import { VISITS_DIVERGING } from "../../tools/gallery/forms/diverging.ts";
import { OIL_DOTS } from "../../tools/gallery/forms/dots.ts";
import { COUNTS_SEGMENTS } from "../../tools/gallery/forms/segments.ts";
import { TRADE_STRIP } from "../../tools/gallery/forms/strip.ts";
import { VISITS_TIMELINE } from "../../tools/gallery/forms/timeline.ts";

const WIDTHS = [320, 360, 640, 760, 1200];
const link = ({ links }: FormScene, id: string) => {
  const found = links.find((one) => one.id === id);
  if (!found) throw new Error(`no link of ${id}`);
  return found;
};
const all = ({ shapes, links }: FormScene) => [...shapes, ...links.flatMap((one) => one.shapes)];

/** Each form's values in the first window or row set to one: both partners' and a card for both. */
function columnsOf(value: number | null): ColumnsPanel {
  return {
    ...VISITS_COLUMNS,
    columns: VISITS_COLUMNS.columns.map((column) => ({ ...column, value, label: value === null ? "" : String(value) })),
  };
}
function barsOf(size: number | null, direction: DivergingPanel["direction"]): DivergingPanel {
  return {
    ...VISITS_DIVERGING,
    direction,
    bars: VISITS_DIVERGING.bars.map((bar) => ({ ...bar, size, label: size === null ? "" : String(size) })),
  };
}

describe.each(WIDTHS)("at %i px", (width) => {
  const several: [string, (value: number | null) => FormPanel][] = [
    ["columns", columnsOf],
    ["diverging, across", (value) => barsOf(value, "across")],
    ["diverging, down", (value) => barsOf(value, "down")],
  ];

  it.each(several)("%s: zero is its figure and no bar", (_, formOf) => {
    const scene = formScene(formOf(0), width);
    expect(all(scene).filter(({ look }) => look === "solid" || look === "estimate" || look === "missing")).toEqual([]);
    const data = scene.links.map(({ id }) => id);
    expect(scene.texts.flatMap(({ of, text }) => (of !== null && text === "0" ? [of] : [])).sort()).toEqual(data.sort());
  });

  it.each(several)("%s: what was not counted is a dot, without figure, and no zero", (_, formOf) => {
    const scene = formScene(formOf(null), width);
    expect(new Set(scene.links.flatMap(({ shapes }) => shapes.map(({ look }) => look)))).toEqual(new Set(["missing"]));
    expect(scene.texts.filter(({ of }) => of !== null)).toEqual([]);
    expect(scene.key.map(({ look }) => look)).toEqual(["missing"]);
  });

  it.each(several)("%s: the smallest value above zero is seen", (_, formOf) => {
    const bars = all(formScene(formOf(0.001), width)).filter(({ look }) => look === "solid");
    expect(bars.length).toBe(14);
    for (const { rect } of bars) expect(Math.min(rect.width, rect.height)).toBeGreaterThanOrEqual(1);
  });

  it.each(several)("%s: both partners' bars have one length for one value", (_, formOf) => {
    const scene = formScene(formOf(5), width);
    const bars = all(scene).filter(({ look }) => look === "solid");
    const size = (partner: string) =>
      bars.filter((one) => one.partner === partner).map(({ rect }) => [rect.width.toFixed(0), rect.height.toFixed(0)].join("x"));
    expect(new Set(size("IRN"))).toEqual(new Set(size("ISR")));
    expect(new Set(size("IRN")).size).toBe(1);
  });

  it("columns: height is proportional to the value", () => {
    const height = (value: number) => all(formScene(columnsOf(value), width)).find(({ look }) => look === "solid")?.rect.height ?? 0;
    expect(height(8) / height(2)).toBeCloseTo(4, 1);
  });

  it("columns: a gap is not closed: its neighbours keep their places and heights", () => {
    const gap = { ...VISITS_COLUMNS, columns: VISITS_COLUMNS.columns.map((column, i) => (i === 7 ? { ...column, value: null } : column)) };
    const [whole, broken] = [formScene(VISITS_COLUMNS, width), formScene(gap, width)];
    const ids = VISITS_COLUMNS.columns.flatMap(({ id }, i) => (i === 7 ? [] : [id]));
    const place = (scene: FormScene, id: string) => link(scene, id).shapes.map(({ rect }) => [rect.x, rect.height]);
    for (const id of ids) expect(place(broken, id)).toEqual(place(whole, id));
  });

  it("timeline, segments, strips and dots: the partners exchanged give the picture exchanged", () => {
    for (const form of [VISITS_TIMELINE, COUNTS_SEGMENTS, TRADE_STRIP, OIL_DOTS]) {
      const other: Record<string, string> = { IRN: "ISR", ISR: "IRN" };
      const text = JSON.stringify(form, (key, value: unknown) =>
        (key === "partner" || key === "code") && typeof value === "string" ? (other[value] ?? value) : value,
      );
      const exchanged = JSON.parse(text) as FormPanel;
      // Places follow the order, and marks the partner's own: only colours may differ.
      const [one, two] = [formScene(form, width), formScene(exchanged, width)];
      expect(all(two).map(({ rect, look }) => [rect, look])).toEqual(all(one).map(({ rect, look }) => [rect, look]));
      expect(two.texts.map(({ text: words, x, y }) => [words, x, y])).toEqual(one.texts.map(({ text: words, x, y }) => [words, x, y]));
    }
  });

  it("timeline: marks of one row never meet, and one at a day stands at its day", () => {
    const scene = formScene(VISITS_TIMELINE, width);
    const marks = scene.links.map(({ partner, x, y }) => ({ partner, x, y }));
    const meeting = marks.flatMap((a, i) =>
      marks.slice(i + 1).filter((b) => a.partner === b.partner && Math.abs(a.x - b.x) < 10 && Math.abs(a.y - b.y) < 10),
    );
    expect(meeting).toEqual([]);
    const at = (id: string) => link(scene, id).x;
    const [first, last] = [at("rafsanjani-visits-azerbaijan-1993"), at("araghchi-visits-baku-2025")];
    const perYear = (last - first) / (2025 + (11 + 7.5 / 31) / 12 - (1993 + (9 + 25.5 / 31) / 12));
    expect(perYear).toBeCloseTo((width - 16) / 35, 1);
  });

  it("dots: a dot stands at its value, its whisker at its bounds, an arrow at the open side", () => {
    const scene = formScene(OIL_DOTS, width);
    const at = (id: string, look: string) => link(scene, `oil-supply-share.ISR.${id}`).shapes.find((shape) => shape.look === look)?.rect;
    const range = at("2006_2019.trend-3150340", "bounds");
    const [low, high] = [at("2010.regionplus-3810", "record"), at("2023.hajij-3676", "record")];
    if (!range || !low || !high) throw new Error("not drawn");
    const perPercent = (high.x - low.x) / 40;
    expect(range.width).toBeCloseTo(8 * perPercent, 0);
    expect(range.x).toBeCloseTo(low.x + low.width / 2 + 5 * perPercent, 0);
    const arrow = at("2021.responsible-statecraft-2021", "open");
    const claim = at("2021.responsible-statecraft-2021", "claim");
    expect((arrow?.x ?? 0) < (claim?.x ?? 0)).toBe(true);
  });
});

describe.each(["IRN", "ISR"])("bounds of %s", (partner) => {
  const own = { partner, card: null };
  const bounded = { low: 20, high: 60, open: null };
  const isBounds = ({ look }: { look: string }) => look === "bounds";

  it("are whiskers of a dot, also where the figure is only a range, and an arrow where one side is open", () => {
    const [row] = OIL_DOTS.rows;
    const dot = { ...own, ...bounded, look: "record" as const, label: "" };
    const dots = [
      { ...dot, id: "a", value: 40 },
      { ...dot, id: "b", value: null },
      { ...dot, id: "c", value: 40, low: null, open: "up" as const },
    ];
    const shapes = all(formScene({ ...OIL_DOTS, rows: row ? [{ ...row, dots }] : [] }, 760));
    expect(shapes.filter(isBounds).length).toBe(2);
    expect(shapes.filter(({ look }) => look === "record").length).toBe(2);
    expect(shapes.filter(({ look }) => look === "open").length).toBe(1);
    expect(new Set(shapes.filter(isBounds).map(({ rect }) => rect.width)).size).toBe(1);
  });

  it("are whiskers of a claim and of the records below it, in one scale", () => {
    const [strip] = TRADE_STRIP.strips;
    if (!strip) throw new Error("no strip");
    const wide = { low: 1000, high: 3000, open: null };
    const record = { ...own, ...wide, id: "r", value: 2000, isEstimate: false, label: null };
    const claim = { ...own, ...wide, id: "c", label: "2", value: 2000 };
    const form = { ...TRADE_STRIP, strips: [{ ...strip, partner, claim, tracks: [{ label: "", records: [record] }], gap: null }] };
    const whiskers = all(formScene(form, 760)).filter(isBounds);
    expect(whiskers.map(({ rect }) => rect.width)).toEqual([whiskers[0]?.rect.width, whiskers[0]?.rect.width]);
    expect(whiskers.length).toBe(2);
  });
});

it("strips: each verdict has a sign of its own beside its words", () => {
  const [strip] = TRADE_STRIP.strips;
  if (!strip) throw new Error("no strip");
  const signs = (["agrees", "differs", "untested"] as const).map((result) => {
    const scene = formScene({ ...TRADE_STRIP, strips: [{ ...strip, verdict: { result, label: result } }] }, 360);
    const [sign] = all(scene).filter(({ look }) => look === "sign");
    expect(scene.texts.some(({ text, y }) => text === result && Math.abs(y - 4 - ((sign?.rect.y ?? 0) + 5)) < 1)).toBe(true);
    return sign?.d;
  });
  expect(new Set(signs).size).toBe(3);
});

it("hatches inside the bar, whatever its size", () => {
  for (const [width, height] of [
    [1, 40],
    [40, 1],
    [12, 30],
    [33, 7],
  ] as const) {
    const { d } = hatch({ x: 10, y: 20, width, height }, "ISR");
    const lines = [...(d ?? "").matchAll(/M([\d.]+),([\d.]+)l([\d.]+),(-[\d.]+)/g)];
    expect(lines.length, `${width} by ${height}`).toBeGreaterThan(0);
    for (const [, x, y, dx, dy] of lines) {
      expect(Number(x)).toBeGreaterThanOrEqual(9.9);
      expect(Number(x) + Number(dx)).toBeLessThanOrEqual(10.1 + width);
      expect(Number(y)).toBeLessThanOrEqual(20.1 + height);
      expect(Number(y) + Number(dy)).toBeGreaterThanOrEqual(19.8);
    }
  }
});

it("cells: a share fills as much of its cell, and strengths differ without colour", () => {
  const scene = formScene(FORMS["cells-sheet"] as FormPanel, 760);
  const share = link(scene, "arms.2019");
  const [box, fill] = share.shapes;
  expect((fill?.rect.height ?? 0) / 24).toBeCloseTo(0.603, 1);
  expect(box?.look).toBe("share");
  const looks = (id: string) => link(scene, id).shapes.map(({ look }) => look);
  expect(looks("votes.1992")).toEqual(["slight", "glyph-ring"]);
  expect(looks("votes.2011")).toEqual(["clear", "glyph"]);
  expect(looks("votes.2000")).toEqual(["even", "dash"]);
});
