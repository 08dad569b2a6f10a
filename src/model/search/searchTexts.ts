import { type Catalog, labelOf } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import type { ResolvedEvent } from "../event.ts";
import type { Observation } from "../observation.ts";
import type { Period } from "../period.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import type { Contradiction } from "./contradictions.ts";

/** How a date stands in words: `26 February 2012`. */
export type InWords = (period: string) => string;

/** Texts of a row, in parts: many rows share some. */
type Parts = (string | null | undefined)[];

/** What is searched of one row: a hit in what it is called stands before a hit in what else is said of it. */
export interface SearchText {
  name: Parts;
  more: Parts;
}

/** A figure: its print, value, measure, country and time; then its quote, note and who says so. */
export function figureText(catalog: Catalog, o: Observation, inWords: InWords): SearchText {
  const series = catalog.seriesById.get(o.series);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const unit = series === undefined ? "" : labelOf(catalog, "unit", series.unit);
  return {
    name: [
      o.as_worded,
      ...spelt(o.value),
      unit,
      series?.title,
      labelOf(catalog, "counterpart", o.counterpart),
      ...dated(o.period, inWords),
    ],
    more: [
      o.series,
      o.counterpart,
      o.source,
      o.quote,
      o.note,
      labelOf(catalog, "basis", o.basis),
      labelOf(catalog, "reporter", o.reporter),
      o.attribution,
      source?.publisher,
      ...(o.events ?? []).map(({ summary }) => summary),
    ],
  };
}

/** An event: what happened and when; then its kind, country, and the words of the places in view that tell it. */
export function eventText(catalog: Catalog, event: ResolvedEvent, inWords: InWords): SearchText {
  const { summary, period, kind, partner, note, id, mentions } = event;
  return {
    name: [summary, ...dated(period, inWords), labelOf(catalog, "kind", kind)],
    more: [
      id,
      labelOf(catalog, "partner", partner),
      note,
      ...mentions.flatMap(({ quote, period: told }) => [quote, ...dated(told, inWords)]),
    ],
  };
}

/** A contradiction: what it is about; then what each side says of it, and what is noted. */
export function contradictionText({ id, topic, sides }: Contradiction): SearchText {
  return { name: [topic], more: [id, ...sides.flatMap(({ reading, note }) => [reading, note])] };
}

/** A chart: its title, its topic and the countries that it draws; then its measures and how it is read. */
export function chartText(catalog: Catalog, chart: Chart, countries: readonly string[]): SearchText {
  const series = chart.series.flatMap((id) => catalog.seriesById.get(id) ?? []);
  return {
    name: [chart.title, labelOf(catalog, "topic", chart.topic), ...countries],
    more: [chart.id, chart.reading, ...series.flatMap(({ title, definition }) => [title, definition])],
  };
}

/** A series: its title and topic; then how it is defined. */
export function seriesText(catalog: Catalog, { id, title, topic, definition, caution }: Series): SearchText {
  return { name: [title, labelOf(catalog, "topic", topic)], more: [id, definition, caution] };
}

/** A source: its title, author, publisher and date; then what is noted of it. */
export function sourceText(catalog: Catalog, { id, title, author, publisher, published, kind, note }: Source): SearchText {
  return { name: [title, author, publisher, published], more: [id, labelOf(catalog, "source_kind", kind), note] };
}

/** A date as it is written, and in words. */
function dated(period: Period | null, inWords: InWords): string[] {
  return period === null ? [] : [period.text, inWords(period.text)];
}

const [MILLION, BILLION] = [1e6, 1e9];

/** A number as it stands, and as people say it: 600000000, `600 million`. */
function spelt(value: number | null): string[] {
  if (value === null) return [];
  if (value < MILLION) return [String(value)];
  return [String(value), `${value / MILLION} million`, ...(value < BILLION ? [] : [`${value / BILLION} billion`])];
}
