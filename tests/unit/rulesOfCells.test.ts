import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ofCells, ofEmbeds } from "../../tools/bundleCss.ts";
import { formsInSizes } from "../fixtures/formSizes.ts";
import { computedNames, computedSite } from "../fixtures/headSite.ts";
import { drawn } from "../fixtures/sample.ts";
import { unpinned } from "../fixtures/site.ts";

/** That an embed of cells lacks no rule that a cell is drawn by: its style sheet leaves some out, so that the largest embed keeps to its bytes. */

const whole = readFileSync("src/chart/svg/form.css", "utf8");
const kept = ofCells(whole);
const classesIn = (css: string) => new Set([...css.matchAll(/^svg \.form \.([a-z]+) \{/gm)].map(([, name]) => name ?? ""));
const dropped = [...classesIn(whole)].filter((name) => !classesIn(kept).has(name));

it("drops rules, and nothing else of the file", () => {
  expect(dropped).toEqual(["title", "figure", "leader"]);
  expect(kept.split("\n").every((line) => whole.includes(line))).toBe(true);
});

it.each(drawn(computedNames(), 6, 12))("has no cell of %s drawn by them, in any size", (name) => {
  const site = computedSite(name);
  const charts = site.catalog.charts.filter(({ kind }) => kind === "sheet");
  const looks = charts.flatMap((chart) =>
    formsInSizes({ ...unpinned(site), words: site.words }, chart).flatMap(({ forms }) =>
      forms.flatMap(({ scene }) => [...scene.texts.map(({ style }) => style), ...scene.shapes.map(({ look }) => look)]),
    ),
  );
  if (charts.length > 0) expect(looks.length).toBeGreaterThan(100);
  expect(looks.filter((look) => dropped.includes(look))).toEqual([]);
});

it("has of the rules for pages none in an embed, which says itself how wide it shows which drawing", () => {
  const chart = readFileSync("src/worker/nouns/chart/chart.css", "utf8");
  expect(chart).toMatch(/svg\.narrow \{ display: none/);
  expect(ofEmbeds(chart)).not.toMatch(/svg\.(?:narrow|wide)/);
  expect(ofEmbeds(chart)).toContain(".picture svg { display: block;");
  const page = readFileSync("src/worker/embed/page.css", "utf8");
  expect(page.match(/svg\.(?:narrow|wide) \{ display: (?:block|none)/g)).toHaveLength(3);
});
