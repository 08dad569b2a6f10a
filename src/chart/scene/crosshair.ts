import type { ChartSpec, DetailCard, Line, Mark, Panel } from "../chartSpec/chartSpec.ts";
import { formData } from "../chartSpec/formData.ts";
import type { CellRow, CellsPanel, FormPanel, StripPanel } from "../chartSpec/formPanel.ts";
import { onOneSpot } from "./oneSpot.ts";
import { atOnce, type Steps } from "./steps.ts";
import { falls, type Span, yearsOf } from "./yearSpans.ts";

/**
 * Where the crosshair of a chart can stand, and what the chart holds there: computed from the spec alone, for panels of marks over time and for
 * every form that has time from left to right. A year is a place even where nothing stands: the card then says so.
 */

/** One plot that the crosshair goes through, with its places from left to right. */
export interface Lane {
  /** Position among the chart's panels, or among its forms. */
  of: { panel: number } | { form: number };
  /** Its places are moments of an axis, columns of one width, such as cells, or, where nothing has a time from left to right, its marks. */
  kind: "moments" | "columns" | "marks";
  places: Place[];
}

/** A year, or a window or longer period of a form that has those. */
export interface Place {
  label: string;
  /** First moment and the one after the last, in decimal years; null for a column that is no time. */
  span: Span | null;
  /** Where its middle stands, as a share of the time axis, without the room before it, or of all columns. */
  share: number;
  rows: PlaceRow[];
}

/** What one panel, or one row of a form, holds there; without entries it holds nothing. */
export interface PlaceRow {
  title: string;
  entries: Entry[];
}

/** One thing that stands at a place, in a few words, with the card of all that is known. */
export interface Entry {
  id: string;
  partner: string | null;
  name: string;
  figure: string;
  /** What is uncertain about it, and who says so; empty where nothing is to be said. */
  hedge: string;
  card: DetailCard;
  /** Of a panel: position in Chart.js, where dataset 0 holds the marks and the lines follow in order. */
  element: { datasetIndex: number; index: number } | null;
}

/** The lanes of a chart: its panels, then its forms. `isNarrow`: forms of cells show longer periods. */
export function lanesOf(spec: Pick<ChartSpec, "time" | "panels" | "forms" | "title">, isNarrow: boolean): Lane[] {
  return atOnce(laneSteps(spec, isNarrow));
}

/** The same lane by lane. */
export function* laneSteps(spec: Pick<ChartSpec, "time" | "panels" | "forms" | "title">, isNarrow: boolean): Steps<Lane[]> {
  const lanes: Lane[] = [];
  for (const [i, panel] of spec.panels.entries()) {
    lanes.push(panelLane(panel, spec, i));
    yield;
  }
  for (const [i, form] of (spec.forms ?? []).entries()) {
    lanes.push(formLane(form, i, isNarrow));
    yield;
  }
  return lanes;
}

/** The place of another lane at which the crosshair stands while it stands at one of this: that whose middle is nearest, of those that hold its middle. */
export function placeAt({ places }: Lane, { span }: Place): Place | undefined {
  if (span === null) return undefined;
  const middle = middleOf(span);
  const holding = places.flatMap((place) =>
    place.span !== null && place.span.from <= middle && middle < place.span.to
      ? [{ place, off: Math.abs(middleOf(place.span) - middle) }]
      : [],
  );
  return holding.sort((a, b) => a.off - b.off)[0]?.place;
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

/** All that a chart holds at a place of one of its lanes: that lane's rows first. What two panels show alike is told once. */
export function rowsAt(lanes: Lane[], own: Lane, place: Place): PlaceRow[] {
  const others = lanes.filter((lane) => lane !== own && lane.kind !== "marks").map((lane) => placeAt(lane, place)?.rows ?? emptyRows(lane));
  const told = new Set<string>();
  return [place.rows, ...others].flat().flatMap(({ title, entries }) => {
    const fresh = entries.filter((entry) => {
      const text = [entry.name, entry.figure, entry.hedge, entry.card.href].join("\n");
      return !told.has(text) && told.add(text);
    });
    return entries.length > 0 && fresh.length === 0 ? [] : [{ title, entries: fresh }];
  });
}

function emptyRows({ places }: Lane): PlaceRow[] {
  return (places[0]?.rows ?? []).map(({ title }) => ({ title, entries: [] }));
}

function panelLane(panel: Panel, { time, title }: Pick<ChartSpec, "time" | "title">, index: number): Lane {
  const places = yearsOf({ from: time.min, to: time.max }).map((year): Place => {
    const span = { from: year, to: year + 1 };
    const marks = panel.marks.flatMap((mark, i) => (falls(mark.from, mark.to, span) ? [markEntry(mark, i)] : []));
    const points = panel.lines.flatMap((line, i) =>
      line.points.flatMap(({ at }, j) => (falls(at, at, span) ? [pointEntry(line, { datasetIndex: i + 1, index: j })] : [])),
    );
    const rows = [{ title: panel.title || title, entries: [...marks, ...points] }];
    return { label: String(year), span, share: (year + 0.5 - time.min) / (time.max - time.min), rows };
  });
  return { of: { panel: index }, kind: "moments", places };
}

function markEntry(mark: Mark, index: number): Entry {
  const { id, partner, card, label } = mark;
  // A mark's label names what its panel mixes, such as a denominator; that of an event says less than its card.
  return entry(id, partner, card, { datasetIndex: 0, index }, label?.figure ? label.who : null);
}

function pointEntry({ id, label, points }: Line, element: { datasetIndex: number; index: number }): Entry {
  const point = points[element.index] as Line["points"][number];
  return entry(`${id} ${element.index}`, point.partner, point.card, element, point.card.brief ? null : label || null);
}

function entry(id: string, partner: string | null, card: DetailCard, element: Entry["element"], name: string | null): Entry {
  const { brief } = card;
  return {
    id,
    partner,
    name: name ?? brief?.name ?? card.heading,
    figure: brief?.figure ?? card.figure,
    hedge: brief?.hedge ?? card.lines[0] ?? "",
    card,
    element,
  };
}

interface FormDatum {
  id: string;
  partner: string | null;
  card: DetailCard | null;
}

function entriesOf(data: FormDatum[]): Entry[] {
  return data.flatMap(({ id, partner, card }) => (card === null ? [] : [entry(id, partner, card, null, null)]));
}

function formLane(form: FormPanel, index: number, isNarrow: boolean): Lane {
  const of = { form: index };
  switch (form.kind) {
    case "cells":
      return { of, kind: "columns", places: cellPlaces(form, isNarrow) };
    case "columns": {
      const data = [...form.claims, ...form.columns, ...(form.records ?? []), ...(form.totals ?? []), ...form.levels];
      const within = (id: string) => [{ title: form.title, entries: entriesOf(data.filter(({ window }) => window === id)) }];
      return { of, kind: "columns", places: columnPlaces(form.windows, within) };
    }
    case "diverging": {
      if (form.direction === "down") return { of, kind: "marks", places: markPlaces(form) };
      const data = [...form.bars, ...(form.records ?? [])];
      const within = (id: string) => [{ title: form.title, entries: entriesOf(data.filter(({ row }) => row === id)) }];
      return { of, kind: "columns", places: columnPlaces(form.rows, within) };
    }
    case "timeline":
      return { of, kind: "moments", places: momentPlaces(form, form.events) };
    case "segments":
      return { of, kind: "moments", places: momentPlaces(form, form.segments) };
    case "strip":
      return { of, kind: "marks", places: stripPlaces(form) };
    default:
      return { of, kind: "marks", places: markPlaces(form) };
  }
}

function cellPlaces({ groups, years, periods }: CellsPanel, isNarrow: boolean): Place[] {
  const rows = groups.flatMap((group) => group.rows);
  const cells = (row: CellRow) => (isNarrow ? row.periods : row.years);
  const within = (id: string) =>
    rows.map((row) => ({
      title: row.label,
      entries: entriesOf(cells(row).filter(({ at }) => at === id)).map((one) => ({ ...one, name: row.label })),
    }));
  if (!isNarrow) return columnPlaces(years, within);
  // A period reaches to the next, the last as far as the one before it.
  const starts = periods.map(({ id }) => Number(id));
  const each = (starts[1] ?? 1) - (starts[0] ?? 0);
  const spans = starts.map((from, i) => ({ from, to: starts[i + 1] ?? from + each }));
  return columnPlaces(periods, within).map((place, i) => ({ ...place, span: spans[i] ?? null }));
}

function columnPlaces(columns: { id: string; label: string | null }[], within: (id: string) => PlaceRow[]): Place[] {
  return columns.map(({ id, label }, i) => ({
    label: label ?? id,
    span: spanOf(id),
    share: (i + 0.5) / columns.length,
    rows: within(id),
  }));
}

/** Each mark by itself. */
function markPlaces(form: FormPanel): Place[] {
  return entriesOf(formData(form)).map((one) => markPlace([one]));
}

function markPlace(entries: Entry[]): Place {
  return { label: "", span: null, share: 0, rows: [{ title: "", entries }] };
}

/** Each claim by itself, and the records on one spot together. */
function stripPlaces({ strips, value }: StripPanel): Place[] {
  const spots = strips.flatMap(({ claim, tracks, value: own }) => [
    ...(claim === null ? [] : [[claim]]),
    ...tracks.flatMap(({ records }) => onOneSpot(records, own ?? value)),
  ]);
  return spots.map(entriesOf).flatMap((entries) => (entries.length === 0 ? [] : [markPlace(entries)]));
}

/** A year or years that an id names, such as `2016` or `2016_2020`. */
function spanOf(id: string): Span | null {
  const [, from, to] = /^(\d{4})(?:[_/-](\d{4}))?$/.exec(id) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) + 1 };
}

/** The years of a time axis, with a row for each partner. */
function momentPlaces(
  { time, partners }: Pick<Extract<FormPanel, { kind: "timeline" | "segments" }>, "time" | "partners">,
  data: (FormDatum & Span)[],
): Place[] {
  return yearsOf({ from: time.min, to: time.max }).map((year) => {
    const span = { from: year, to: year + 1 };
    const rows = partners.map(({ code, label }) => ({
      title: label,
      entries: entriesOf(data.filter(({ partner, from, to }) => partner === code && falls(from, to, span))),
    }));
    return { label: String(year), span, share: (year + 0.5 - time.min) / (time.max - time.min), rows };
  });
}
