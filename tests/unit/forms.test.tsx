import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { DetailCard } from "../../src/chart/chartSpec/chartSpec.ts";
import { formData } from "../../src/chart/chartSpec/formData.ts";
import { type FormPanel, LOOKS } from "../../src/chart/chartSpec/formPanel.ts";
import { showsYears } from "../../src/chart/scene/forms/cellsScene.ts";
import { reach } from "../../src/chart/scene/forms/formLinks.ts";
import type { FormScene, FormShape } from "../../src/chart/scene/forms/formScene.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { LINE, textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects, type Rect, within } from "../../src/chart/scene/geometry.ts";
import { pictureStyle } from "../../src/chart/svg/fileStyle.ts";
import { FormPicture, FormSvg } from "../../src/chart/svg/form.tsx";
import { palettes } from "../../src/chart/svg/palette.ts";
import { partnerCss } from "../../src/chart/svg/partnerCss.ts";
import { FORMS } from "../../tools/gallery/forms/all.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, sheetSpecOf, siteOver, viewOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";

const WIDTHS = [320, 360, 640, 760, 1200];
const head = siteOver(headCatalog());
/** The forms of the gallery, and those of the head: its balance sheet, and its charts of claims and of events. */
const ALL: Record<string, FormPanel> = {
  ...FORMS,
  "the head's balance sheet": formIn(sheetSpecOf(head)),
  ...Object.fromEntries(
    head.catalog.charts
      .filter(({ form }) => form === "dots" || form === "strip" || form === "timeline")
      .flatMap((chart) =>
        (chartSpec(head, chart, viewOf()).forms ?? []).map((form) => [`the head's ${chart.id}, ${form.id}`, form] as const),
      ),
  ),
};
const EVERY = Object.entries(ALL).flatMap(([name, form]) => WIDTHS.map((width) => [name, width, form] as const));

/** Height of the ends of a way between figures, in pixels: lines that lead farther are longer. */
const END = 8;

const drawn = ({ shapes, links }: FormScene): FormShape[] => [...shapes, ...links.flatMap((link) => link.shapes)];
const words = ({ texts, key }: FormScene) => [...texts, ...key.map(({ label }) => label)];

/** The data that a width shows: a sheet of cells shows years or periods. */
function shown(form: FormPanel, width: number): { id: string; partner: string | null; card: DetailCard | null }[] {
  if (form.kind !== "cells") return formData(form);
  return form.groups.flatMap(({ rows }) => rows.flatMap(({ years, periods }) => (showsYears(width) ? years : periods)));
}

/** Pixels between two rectangles, along the longer of both ways. */
function apart(a: Rect, b: Rect): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.max(across, down);
}

const SHARE = /^[\d.]+%$/;

describe.each(EVERY)("%s at %i px", (_, width, form) => {
  const scene = formScene(form, width, true);

  it("stays in its box", () => {
    const box = { x: 0, y: 0, width, height: scene.height };
    const key = scene.key.flatMap(({ shapes }) => shapes);
    expect([...drawn(scene), ...key].filter(({ rect }) => !within(rect, box))).toEqual([]);
    expect(words(scene).filter((text) => !within(textRect(text), box))).toEqual([]);
  });

  it("writes no words on others", () => {
    const all = words(scene);
    const pairs = all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => (intersects(textRect(a), textRect(b)) ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  it("writes no words on marks", () => {
    const marks = scene.links.flatMap(({ id, shapes }) => shapes.flatMap(({ rect, d }) => (d === "" ? [] : [{ id, rect }])));
    const covering = words(scene).flatMap((text) =>
      // A cell that is filled by a share has its number in it.
      SHARE.test(text.text) ? [] : marks.flatMap(({ id, rect }) => (intersects(textRect(text), rect) ? [`${text.text} on ${id}`] : [])),
    );
    expect(covering).toEqual([]);
  });

  it("writes no words on the line that leads from a claim down to the axis", () => {
    const lines = scene.shapes.filter(({ look, rect }) => look === "leader" && rect.width === 0 && rect.height > END);
    const notes = words(scene).filter(({ style }) => style === "note");
    const covering = notes.filter((text) => lines.some(({ rect }) => intersects(textRect(text), { ...rect, width: 1 })));
    expect(covering.map(({ text }) => text)).toEqual([]);
  });

  it("writes each label within a line's height of its mark, or leads from it", () => {
    const far = scene.texts.flatMap((text) => {
      if (text.of === null) return [];
      const rects = scene.links.find(({ id }) => id === text.of)?.shapes.map(({ rect }) => rect) ?? [];
      const nearest = Math.min(...rects.map((rect) => apart(textRect(text), rect)));
      const { leader } = text;
      const reaches = leader !== null && apart(leader.rect, textRect(text)) <= 3 && rects.some((rect) => apart(leader.rect, rect) <= 3);
      // Years of ticks at one place stand side by side in their order.
      const isBeside = scene.texts.some((other) => other !== text && other.y === text.y && apart(textRect(other), textRect(text)) <= 6);
      return nearest <= (isBeside ? 2.25 : 1) * LINE || reaches ? [] : [`${text.text}: ${nearest}`];
    });
    expect(far).toEqual([]);
  });

  it("has a focus point, a link and a reachable area for every datum, each once", () => {
    const ids = shown(form, width)
      .filter(({ card }) => card !== null)
      .map(({ id }) => id)
      .sort();
    expect(scene.focusPoints.flatMap((point) => point.ids).sort()).toEqual(ids);
    expect(scene.links.map(({ id }) => id).sort()).toEqual(ids);
    for (const { x, y, hit } of scene.links) expect(within({ x, y, width: 0, height: 0 }, hit)).toBe(true);
  });

  it("lets a pointer hit every mark at its middle, unless another mark lies on it", () => {
    const covered = scene.links.flatMap((one, i) => {
      const { rect } = one.shapes.at(-1) ?? { rect: one.hit };
      const middle = { x: rect.x + rect.width / 2 - 0.1, y: rect.y + rect.height / 2 - 0.1, width: 0.2, height: 0.2 };
      if (!intersects(middle, one.hit)) return [`${one.id} is not hit`];
      const above = scene.links
        .slice(i + 1)
        .filter(({ hit, shapes }) => intersects(middle, hit) && !shapes.some((shape) => intersects(shape.rect, reach([rect], 2))));
      return above.map(({ id }) => `${id} is hit in place of ${one.id}`);
    });
    expect(covered).toEqual([]);
  });

  it("explains in its key just the marks that occur", () => {
    const names = (shapes: FormShape[]) =>
      shapes.filter(({ look }) => (LOOKS as readonly string[]).includes(look)).map(({ look, partner }) => `${look} ${partner}`);
    const named = scene.texts.map(({ text }) => text);
    // Bands have their names in them, and a tally is a number; a form may still have words for it.
    const isTally = (look: string) => look === "zero null" && !form.key.some((entry) => entry.look === "zero");
    const isNamed = (look: string) =>
      isTally(look) || (form.kind === "segments" && look.startsWith("band") && form.bands.every(({ label }) => named.includes(label)));
    const all = names(drawn(scene));
    // A range is dashed as a doubtful mark is, whose entry explains both.
    const isShared = (look: string) => look.startsWith("doubtful-bounds ") && all.some((other) => other.startsWith("doubtful "));
    const occurring = new Set(all.filter((look) => !isNamed(look) && !isShared(look)));
    expect(new Set(scene.key.flatMap(({ look, partners }) => partners.map((partner) => `${look} ${partner}`)))).toEqual(occurring);
    expect(scene.key.every(({ label, look }) => form.key.some((entry) => entry.look === look && entry.label === label.text))).toBe(true);
  });
});

/** The forms as files, in the light colours of the project's partners. */
describe("pictures", () => {
  const { subject } = frozenSite().catalog;
  const css = ["svg", "form", "formMarks"].map((name) => readFileSync(`src/chart/svg/${name}.css`, "utf8")).join("");
  const look = { svgCss: partnerCss(css, subject), palettes: palettes(subject) };
  const file = (form: FormPanel, width: number) => {
    const scene = formScene(form, width, true);
    const { height } = scene;
    const picture = String(<FormPicture scene={scene} />).replaceAll("><", ">\n<");
    const paper = `<rect width="100%" height="100%" fill="${look.palettes.light.paper}"/>`;
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n<style>${pictureStyle(look, "light")}</style>\n${paper}\n${picture}\n</svg>\n`;
  };
  const cases = Object.entries(FORMS).flatMap(([name, form]) => [360, 760].map((width) => [`${name}-${width}`, form, width] as const));

  it.each(cases)("%s", async (name, form, width) => {
    await expect(file(form, width)).toMatchFileSnapshot(`../snapshots/forms/${name}.svg`);
  });

  it("has a snapshot of each and no others", () => {
    expect(readdirSync("tests/snapshots/forms").sort()).toEqual(cases.map(([name]) => `${name}.svg`).sort());
  });

  it("is a group with a name, whose marks are links with titles", () => {
    for (const form of Object.values(FORMS)) {
      const svg = String(<FormSvg form={form} width={360} name="x" />);
      expect(svg).toContain('role="group"');
      const count = formScene(form, 360).links.length;
      expect(svg.match(/<a href="\/observations\//g)?.length).toBe(count);
      expect(svg.match(/<title>/g)?.length).toBe(count);
    }
  });

  it("has a rule in the style sheet for every mark that it draws", () => {
    const looks = new Set(
      Object.values(FORMS).flatMap((form) => WIDTHS.flatMap((width) => drawn(formScene(form, width)).map(({ look }) => look))),
    );
    expect([...looks].filter((name) => !look.svgCss.includes(`.form .${name}`))).toEqual([]);
  });

  it("has those of cells among the rules that the embed of the balance sheet carries", () => {
    const cells = Object.values(ALL).filter(({ kind }) => kind === "cells");
    const classes = cells.flatMap((form) =>
      WIDTHS.flatMap((width) =>
        [...String(<FormSvg form={form} width={width} name="x" />).matchAll(/ class="([a-z-]+)/g)].map(([, name]) => name),
      ),
    );
    // The form itself, the picture around it, and rows and labels that have what every text has.
    const plain = ["form", "x"];
    const carried = readFileSync("src/chart/svg/form.css", "utf8");
    expect(cells.length).toBeGreaterThan(1);
    expect([...new Set(classes)].filter((name) => !plain.includes(name ?? "") && !new RegExp(`\\.${name}\\b`).test(carried))).toEqual([]);
    const cellLooks = ["clear", "slight", "even", "share", "alone", "other", "counted", "few", "zero", "missing", "break", "rough", "rule"];
    expect(cellLooks.filter((name) => !new RegExp(`\\.${name}[ ,]`).test(carried))).toEqual([]);
  });
});

it.each([1136, 1400])("the newest readings of a sheet have room for the widest letters of a reader's system, at %i px", (width) => {
  const sheet = formIn(sheetSpecOf(head));
  if (sheet.kind !== "cells") throw new Error("no sheet");
  const latest = sheet.groups.flatMap(({ rows }) => rows.map((row) => row.latest));
  const { texts, plot } = formScene(sheet, width);
  const readings = texts.filter(({ x, style }) => x > plot.x + plot.width && style === "label");
  // DejaVu Sans is 8% wider than the font of the table, of which `widthOf` counts five.
  for (const { x, ...text } of readings) expect(x + textRect({ ...text, x: 0 }).width * 1.08, text.text).toBeLessThanOrEqual(width + 0.1);
  // In two lines where they have less room.
  expect(readings.map(({ text }) => text).join(" ")).toBe(latest.join(" "));
});
