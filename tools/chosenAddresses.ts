import { WHOLE } from "../src/chart/chartSpec/chart.ts";
import { COMPACT } from "../src/chart/chartSpec/chartSpec.ts";
import { datedBy } from "../src/edition/dated.ts";
import type { Edition } from "../src/edition/edition.ts";
import type { Parameters } from "../src/edition/viewQuery.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { Chart } from "../src/model/chart.ts";
import { VERDICTS } from "../src/model/check.ts";
import { resolveEvents } from "../src/model/resolveEvents.ts";
import { checkChoices } from "../src/worker/nouns/check/filters.tsx";
import { eventChoices } from "../src/worker/nouns/event/filters.tsx";
import { sourceChoices } from "../src/worker/nouns/source/listPage.tsx";
import { knownDays } from "../src/worker/pages/home/asOfPicker.tsx";

/** Addresses to which a reader comes in one step from the pages of the menu and from those of charts. */

/** What their links show otherwise: figures of one kind of source, no estimates, events of one kind, one verdict, what was known by a day. */
export function linkedAddresses(edition: Edition): string[] {
  const { catalog, urls } = edition;
  const kinds = new Set(resolveEvents(catalog, WHOLE.vintage).map(({ kind }) => kind));
  return [
    ...catalog.charts.flatMap((chart) => turned(edition, chart, toggles(catalog))),
    ...catalog.charts.flatMap(({ id }) => toggles(catalog).map((changed) => urls.embed(id, undefined, [changed]))),
    ...knownDays(catalog).flatMap((day) => datedLists(edition, day)),
    ...[...kinds].map((kind) => urls.events([["kind", kind]])),
    ...VERDICTS.map((verdict) => urls.checksWith(verdict, WHOLE.vintage)),
    ...knownDays(catalog).map((day) => urls.method(undefined, [["as_of", day]])),
  ];
}

/** What one choice of their forms shows and no link does: a chart from another year on, and lists that are narrowed. */
export function chosenAddresses(edition: Edition): string[] {
  const { catalog, urls } = edition;
  const events = eventChoices(edition, {}, resolveEvents(catalog, WHOLE.vintage));
  const linked = new Set(linkedAddresses(edition));
  const chosen = [
    ...catalog.charts.flatMap((chart) => turned(edition, chart, laterYears(chart))),
    ...events.flatMap(({ name, options }) => options.map(([value]) => urls.events([[name, value]]))),
    ...combined(checkChoices(edition, {})).map((fields) => `${urls.checks()}?${new URLSearchParams(fields)}`),
    ...combined(sourceChoices(edition)).map((fields) => urls.sources(fields)),
  ];
  return chosen.filter((address) => !linked.has(address));
}

/** A chart with one thing changed: its page, and what the client draws it from. */
function turned({ urls }: Edition, { id }: Chart, changes: Parameters): string[] {
  return changes.flatMap((changed) => [
    urls.chart(id, undefined, [changed]),
    urls.chartFile(id, "json", undefined, [changed, [...COMPACT]]),
  ]);
}

/**
 * What a dashboard with one thing changed, which leads to every chart and fetches some, asks of all of them; those of the index by another
 * method have a list of their own.
 */
function toggles(catalog: Catalog): Parameters {
  const days = knownDays(catalog).map((day): Parameters[number] => ["as_of", day]);
  return [...days, ["collection", "documents"], ["collection", "references"], ["estimates", "without"]];
}

/** The lists of the menu by a day, and the fact check of one verdict. */
function datedLists({ catalog, urls }: Edition, day: string): string[] {
  const dated = urls.viewing([["as_of", day]], datedBy(catalog, { as_of: day }));
  const verdicts = VERDICTS.map((verdict) => urls.checksWith(verdict, { as_of: day, collection: "all" }));
  return [dated.charts(), dated.events(), dated.sources(), dated.disagreements(), dated.checks(), ...verdicts];
}

function laterYears({ from, to }: Chart): Parameters {
  return Array.from({ length: to - from - 1 }, (_, i) => ["from", String(from + 1 + i)]);
}

/** Every way to fill fields of a form; a field that is left open narrows nothing, and is passed over. */
function combined(fields: readonly { name: string; options: readonly (readonly [value: string, text: string])[] }[]): Parameters[] {
  const all = fields.reduce<Parameters[]>(
    (ways, { name, options }) => ways.flatMap((way) => [way, ...options.map(([value]): Parameters => [...way, [name, value]])]),
    [[]],
  );
  return all.filter((filled) => filled.length > 0);
}
