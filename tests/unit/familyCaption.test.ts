import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { turnedHome } from "../../src/edition/turned.ts";
import type { Chart } from "../../src/model/chart.ts";
import { mainCharts } from "../../src/model/facts/claimCards.ts";
import { FamilyBlock } from "../../src/worker/pages/home/family.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const turned = turnedHome(edition.urls, []);

/** The words of a block below its headline, and the sentences of the finding of its chart. */
function captionOf(chart: Chart) {
  const spec = chartSpec(edition, chart, WHOLE);
  const main = { chart, spec, view: WHOLE };
  const html = String(FamilyBlock({ edition, family: { id: chart.id, label: "", main, beside: [] }, turned }));
  const text = (/<figcaption>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"');
  const sentences = (spec.sentences ?? []).filter(({ part }) => part === "finding").map((one) => one.text);
  return { text, sentences };
}

const MAIN = mainCharts(edition.catalog).filter(({ kind }) => kind === "claims");

it.each(MAIN.map((chart) => [chart.id, chart] as const))("%s: the first sentence of the finding stands below its headline", (_, chart) => {
  const { text, sentences } = captionOf(chart);
  expect(text).toContain(sentences[0]);
});

it("a claim that the headline tells is not told again behind who led, and is where the finding begins with claims", () => {
  const told = MAIN.map((chart) => ({ id: chart.id, ...captionOf(chart) })).filter(({ sentences }) => sentences.length > 1);
  const alone = told.filter(({ text, sentences }) => !text.includes(sentences[1] ?? ""));
  expect(alone.map(({ id }) => id)).toEqual(["arms-import-shares"]);
  expect(told.length).toBeGreaterThan(alone.length + 1);
});
