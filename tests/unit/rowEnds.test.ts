import { expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { pictureAlone } from "../../src/chart/chartSpec/chartSpec.ts";
import { embedSizes } from "../../src/chart/scene/embedSize.ts";
import { pictureScene } from "../../src/chart/scene/pictureScene.ts";
import { rowEnds } from "../../src/chart/scene/rowEnds.ts";
import { Urls } from "../../src/edition/urls.ts";
import { builtApp } from "../../tools/builtApp.ts";

const { catalog, words, build } = builtApp();
const edition = { catalog, words, pinned: null, urls: new Urls({ origin: build.origin, pin: null }) };

function ends(id: string, size: "narrow" | "wide") {
  const chart = catalog.chartById.get(id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  const spec = pictureAlone(
    chartSpec(edition, chart, { vintage: { as_of: null, collection: "all" }, from: null, to: null, balance: null }),
  );
  const scene = pictureScene(spec, embedSizes(spec)[size]);
  return { scene, ends: rowEnds(scene) };
}

it("a picture of panels for each partner may end only once both are seen", () => {
  const { scene, ends: found } = ends("visitors", "narrow");
  const [iran, israel, share] = scene.panels;
  expect(iran?.marks.some(({ partner }) => partner === "ISR")).toBe(false);
  expect(found).toHaveLength(1);
  expect(found[0]).toBeGreaterThan((israel?.plot.y ?? 0) + (israel?.plot.height ?? 0));
  expect(found[0]).toBeLessThan(share?.plot.y ?? 0);
});

it("panels that stand side by side end together", () => {
  const { scene, ends: found } = ends("visitors", "wide");
  expect(found).toEqual([(scene.panels[0]?.plot.y ?? 0) + (scene.panels[0]?.plot.height ?? 0) + 28]);
});

it("one measure of both partners may stand alone, and a picture of one row ends where it ends", () => {
  expect(ends("un-votes", "narrow").ends.length).toBeGreaterThan(1);
  expect(ends("balance-sheet", "narrow").ends).toEqual([]);
  expect(ends("imports-one-method", "wide").ends).toEqual([]);
});
