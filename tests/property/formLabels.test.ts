import { describe, expect, it } from "vitest";
import { PADDING_X } from "../../src/chart/scene/embedSize.ts";
import type { FormScene, FormShape, FormText } from "../../src/chart/scene/forms/formScene.ts";
import { LINE, textRect, widestRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects, type Rect, within } from "../../src/chart/scene/geometry.ts";
import { isSince } from "../../src/model/version.ts";
import { formsInSizes } from "../fixtures/formSizes.ts";
import { computedNames, computedSite, HEAD } from "../fixtures/headSite.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { unpinned } from "../fixtures/site.ts";

/** The words of every form of every chart in every size of picture; those of panels over time are measured in labelMeasure.test.ts. */

const all = computedNames();
const sites = all
  .filter((name, i) => name === HEAD || isDrawn(i, all.length - 1))
  .map((name) => [name, computedSite(name)] as const)
  .map(([name, site]) => [name, { ...unpinned(site), words: site.words }] as const);
const charts = sites.flatMap(([name, site]) =>
  site.catalog.charts
    .filter(({ form, kind }) => form !== null || kind === "sheet")
    .map((chart) => [name, chart.id, () => formsInSizes(site, chart)] as const),
);

/** The fullest form in the lowest size, which may be drawn a little smaller. */
const FULLEST = "1200x630: sheet";

const words = ({ texts, key }: FormScene): FormText[] => [...texts, ...key.map(({ label }) => label)];

/** Pixels between two rectangles, along the longer of both ways. */
function apart(a: Rect, b: Rect): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.max(across, down);
}

/** The 0 of what was not found stands on the line, where others have delivered in front of what they did, with ground around it. */
function isZeroIn(text: string, mark: FormShape, { plot }: FormScene): boolean {
  const ofAll = mark.look === "total-estimate" || mark.look === "hatch";
  return ofAll && /^[0۰]$/.test(text) && Math.abs(mark.rect.y + mark.rect.height - (plot.y + plot.height)) <= 1;
}

/** The first release in whose pictures they are kept so, and the pixels that letters at an edge may be wider. */
const FITTED_FROM = "2026.13.0";
const AT_EDGE = 1;

describe.each(charts)("%s, %s", (release, __, draw) => {
  const sizes = draw();
  const scenes = sizes.flatMap(({ size, isOnPage, forms }) =>
    forms.map(({ form, scene, share }) => ({ where: `${size}: ${form.id}`, isOnPage, form, scene, share })),
  );

  it("draws every form in every size, whole", () => {
    const ids = sizes.map(({ forms }) => forms.map(({ form }) => form.id));
    expect(ids.length).toBe(10);
    for (const [i, own] of ids.entries()) expect(own, sizes[i]?.size).toEqual(ids[0]);
    for (const { where, share } of scenes) expect(share, where).toBeGreaterThanOrEqual(where === FULLEST ? 0.97 : 1);
  });

  it("has no words outside, on others or on marks, and none farther than a line from its mark without a leader", () => {
    const faults = scenes.flatMap(({ where, scene }) => {
      const box = { x: 0, y: 0, width: scene.width, height: scene.height };
      const written = words(scene).map((text) => ({ ...text, rect: textRect(text) }));
      // Words in a cell stand on it, and those over a column of all suppliers on that.
      const marks = scene.isInRows ? [] : scene.links.flatMap(({ shapes }) => shapes.filter(({ d, look }) => d !== "" && look !== "total"));
      return [
        ...written.filter(({ rect }) => !within(rect, box)).map(({ text }) => `${where}: ${text}, outside`),
        ...written.flatMap((a, i) =>
          written.slice(i + 1).flatMap((b) => (intersects(a.rect, b.rect) ? [`${where}: ${a.text} on ${b.text}`] : [])),
        ),
        ...written.flatMap(({ text, rect }) =>
          marks.flatMap((mark) =>
            intersects(rect, mark.rect) && !isZeroIn(text, mark, scene) ? [`${where}: ${text} on a ${mark.look}`] : [],
          ),
        ),
        ...written.flatMap(({ text, rect, of, leader }, i) => {
          const own = scene.links.find(({ id }) => id === of)?.shapes ?? [];
          // Years of ticks at one place stand side by side in their order.
          const isBeside = written.some((other, j) => j !== i && other.y === written[i]?.y && apart(other.rect, rect) <= 6);
          const most = (isBeside ? 2.25 : 1) * LINE;
          const far = own.length > 0 && leader === null && own.every((shape) => apart(rect, shape.rect) > most);
          return far ? [`${where}: ${text}, far from its mark`] : [];
        }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("names every event that is to be named, and every claim", () => {
    for (const { where, form, scene } of scenes) {
      const written = new Set(scene.texts.map(({ of }) => of));
      const wanted =
        form.kind === "timeline"
          ? form.events.filter(({ label }) => label !== null)
          : form.kind === "strip"
            ? form.strips.flatMap(({ claim }) => claim ?? [])
            : form.kind === "dots"
              ? form.rows.flatMap(({ dots }) => dots)
              : form.kind === "columns"
                ? form.claims
                : [];
      expect(
        wanted.filter(({ id }) => !written.has(id)).map(({ id }) => id),
        where,
      ).toEqual([]);
    }
  });

  it("keeps its words in the frame of an embed in the widest usual font too", () => {
    const edge = PADDING_X.narrow / 2;
    const cut = scenes.flatMap(({ where, isOnPage, scene }) => {
      const box = { x: -edge, y: 0, width: scene.width + 2 * edge, height: scene.height };
      return isOnPage
        ? words(scene)
            .filter((text) => !within(widestRect(text), box))
            .map(({ text }) => `${where}: ${text}`)
        : [];
    });
    expect(cut).toEqual([]);
  });

  it.runIf(isSince(release, FITTED_FROM))("lets no words of a mark past the edge of the picture, in the widest usual font too", () => {
    const past = scenes.flatMap(({ where, isOnPage, scene }) => {
      const box = { x: -AT_EDGE, y: 0, width: scene.width + 2 * AT_EDGE, height: scene.height };
      const own = isOnPage ? scene.texts.filter(({ of }) => of !== null) : [];
      return own.filter((text) => !within(widestRect(text), box)).map(({ text }) => `${where}: ${text}`);
    });
    expect(past).toEqual([]);
  });
});
