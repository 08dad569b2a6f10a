import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import type { Chart } from "../../src/model/chart.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A Persian zero in a cell has a ring, as one among columns has: a frame is what cells of one country have. Other digits need neither. */

const BEFORE = "2026.25.0";
const languages = await allWords();

function shapesIn(code: string, release: string, width: number) {
  const words = languages.find(([own]) => own === code)?.[1];
  if (words === undefined) throw new Error(`${code} has no words`);
  const site = siteInWords(code, words, HEAD);
  const spec = chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, WHOLE);
  const form = spec.forms?.find((one): one is CellsPanel => one.kind === "cells") as CellsPanel;
  const zeros = form.groups.flatMap(({ rows }) =>
    rows.flatMap(({ years }) => years.filter(({ look, text }) => look === "zero" && text === words.kit.number(0))),
  );
  const scene = formScene(form, width, false, words.kit.language === "fa" || words.kit.language === "he" ? "rtl" : "ltr", release);
  const around = scene.links.flatMap(({ shapes }) => shapes.filter(({ look }) => look === "tick"));
  return { zeros: zeros.length, kinds: around.map(({ d }) => (d === null ? "frame" : "ring")) };
}

it("has a ring, and had a frame before 2026.26.0", () => {
  const { zeros, kinds } = shapesIn("fa", HEAD, 640);
  expect(zeros).toBeGreaterThan(0);
  expect(kinds).toEqual(Array.from({ length: zeros }, () => "ring"));
  const then = shapesIn("fa", BEFORE, 640).kinds;
  expect(then.length).toBeGreaterThanOrEqual(zeros);
  expect(new Set(then)).toEqual(new Set(["frame"]));
});

it("has neither in digits whose zero is a circle", () => {
  for (const code of ["en", "he"]) expect(shapesIn(code, HEAD, 640).kinds).toEqual([]);
});
