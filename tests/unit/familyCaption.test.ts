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

it("beside a link no sentence on the figures of one country stands without that on the other's", () => {
  const beside = edition.catalog.charts.filter(({ kind, family }) => kind === "claims" && family !== null);
  const oneOf = (rows: readonly string[]) => {
    const partners = new Set(rows.flatMap((id) => edition.catalog.observationById.get(id)?.counterpart ?? []));
    return partners.size === 1 ? [...partners][0] : null;
  };
  const told = beside.map((chart) => {
    const spec = chartSpec(edition, chart, WHOLE);
    const figure = { chart, spec, view: WHOLE };
    const html = String(FamilyBlock({ edition, family: { id: chart.id, label: "", main: figure, beside: [figure] }, turned }));
    const [, text = ""] = /<p class="also".*?<span>(.*?)<\/span>/s.exec(html) ?? [];
    const [first, second] = (spec.sentences ?? []).filter(({ part }) => part === "finding");
    const isOfEach = Boolean(first && second && oneOf(first.rows) && oneOf(second.rows) && oneOf(first.rows) !== oneOf(second.rows));
    return { id: chart.id, isOfEach, hasSecond: second !== undefined && text.replaceAll("&#39;", "'").includes(second.text) };
  });
  expect(told.filter(({ isOfEach }) => isOfEach).map(({ id }) => id)).toContain("trade-directions");
  for (const { id, isOfEach, hasSecond } of told) expect(hasSecond, id).toBe(isOfEach);
});
