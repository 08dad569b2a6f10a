import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { ColumnsPanel, FormPanel, TimelinePanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { intersects } from "../../src/chart/scene/geometry.ts";
import { frozenSite } from "../fixtures/site.ts";

/** Forms of a release with one datum more than it has, where there is least room: no words that are to be there are lost. */
const site = frozenSite("2026.7.0");
const WIDTHS = [760, 344, 265];

function formOf<Kind extends FormPanel["kind"]>(id: string, kind: Kind): Extract<FormPanel, { kind: Kind }> {
  const chart = site.catalog.chartById.get(id) ?? expect.fail(`no chart ${id}`);
  const { forms = [] } = chartSpec(site, chart, WHOLE);
  return forms.find((form): form is Extract<FormPanel, { kind: Kind }> => form.kind === kind) ?? expect.fail(`no ${kind} in ${id}`);
}

/** The words of a datum in a form of a width, which stand on no other words. */
function wordsOf(form: FormPanel, width: number, id: string): string {
  const { texts } = formScene(form, width);
  const own = texts.find(({ of }) => of === id) ?? expect.fail(`${id} has no words in ${width} px`);
  expect(texts.filter((other) => other !== own && intersects(textRect(own), textRect(other)))).toEqual([]);
  return own.text;
}

it.each(WIDTHS)("a claim on a low column beside high ones has its figure, in %i px", (width) => {
  const form: ColumnsPanel = formOf("arms-import-shares", "columns");
  const [claim = expect.fail("no claim"), last = expect.fail("no window")] = [form.claims[0], form.windows.at(-1)];
  const late = { ...claim, id: "late", window: last.id, value: 25, label: "less than 25% claimed" };
  const crowded = { ...form, claims: [...form.claims, late] };
  expect(crowded.claims.map(({ id }) => wordsOf(crowded, width, id))).toEqual(crowded.claims.map(({ label }) => label));
});

it.each(WIDTHS)("two events of one partner at nearly one time have their words, in %i px", (width) => {
  const form: TimelinePanel = formOf("visits", "timeline");
  const newest = form.events.filter(({ label, partner }) => label !== null && partner === "IRN").at(-1) ?? expect.fail("no event");
  const next = { ...newest, id: "next", from: newest.from + 0.61, to: newest.to + 0.61, label: "Araghchi 2025" };
  const crowded = { ...form, events: [...form.events.filter(({ from, partner }) => partner !== "IRN" || from < next.from), next] };
  expect(wordsOf(crowded, width, newest.id)).toBe(newest.label);
  expect(wordsOf(crowded, width, "next")).toBe(next.label);
});
