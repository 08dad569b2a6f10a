import type { Edition } from "../../../../edition/edition.ts";
import { type Catalog, codeKey, countryName, labelOf } from "../../../../model/catalog.ts";
import { isEstimate, isRough } from "../../../../model/estimate.ts";
import { type Observation, position } from "../../../../model/observation.ts";
import { collectionFor } from "../../../../model/queries.ts";
import type { Series } from "../../../../model/series.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import { valueAxis } from "../../axis.ts";
import { card } from "../../card.ts";
import { drawnBounds } from "../../drawnBounds.ts";
import { formatFigure } from "../../formatFigure.ts";
import type { ColumnsPanel } from "../../formPanel.ts";
import type { Axis } from "../../markTypes.ts";
import type { ClaimForm } from "../claimForm.ts";
import { type Arranged, arrange, type Placed } from "./arrange.ts";
import { arrangeParts, monthsOf } from "./arrangeParts.ts";
import { columnsKey, columnsNote } from "./columnsWords.ts";
import { countedApart, withLeftOut, withoutConverted } from "./countedApart.ts";
import { lengthOf } from "./windows.ts";

/**
 * A panel of columns for each series of the chart that has figures in view and the unit of most of them; those after the first are low. What
 * has another unit stands in the table. Null where no figure can be a column.
 */
export function columnsForm(edition: Edition, { series, observations }: ClaimForm): ColumnsPanel[] | null {
  const of = ({ id }: Series) => observations.filter((o) => o.series === id);
  const [main] = [...series].sort((a, b) => of(b).length - of(a).length);
  const alike = series.filter(({ unit }) => unit === main?.unit);
  const others = series.filter((one) => !alike.includes(one) && of(one).length > 0);
  const apart = main === undefined ? [] : countedApart(edition.catalog, of(main), others, of);
  const ofApart = apart.flatMap(of);
  const elsewhere = others.filter((one) => !apart.includes(one)).map((one) => ({ title: one.title, n: of(one).length }));
  const panels = [...alike, ...apart]
    .filter((one) => of(one).length > 0)
    .flatMap(
      (one, i) => panelOf(edition, one, of(one), { elsewhere: i === 0 ? elsewhere : [], ofApart, isApart: apart.includes(one) }) ?? [],
    );
  const [first, ...more] = panels;
  if (!first) return observations.length === 0 ? [] : null;
  return [first, ...more.map((panel) => ({ ...panel, isLow: true as const, value: withFewTicks(panel.value) }))];
}

/** What the other panels of a chart have: series that stand in the table alone, and figures that have a panel of their own unit. */
interface Beside {
  elsewhere: { title: string; n: number }[];
  ofApart: Observation[];
  /** Whether the panel itself is one of those. */
  isApart: boolean;
}

function panelOf(edition: Edition, series: Series, figures: Observation[], { elsewhere, ofApart, isApart }: Beside): ColumnsPanel | null {
  const { catalog, words } = edition;
  const { partners } = catalog.subject;
  const codes = partners.map(({ code }) => code);
  const hasParts = figures.some((o) => codes.includes(o.counterpart) && monthsOf(o) !== null);
  const isClaim = (o: Observation) => collectionFor(catalog, o) === "documents";
  const level = isOlderThan(catalog.release, "2026.10.0") ? "recorded" : { whole: series.unit === "PC" ? 100 : null };
  const drawnHere = isApart ? figures : withoutConverted(figures, ofApart);
  const sorted = hasParts ? arrangeParts(drawnHere, codes, isClaim) : arrange(drawnHere, codes, isClaim, level);
  const arranged = withLeftOut(
    sorted,
    figures.filter((o) => !drawnHere.includes(o)),
  );
  const [first] = arranged.windows;
  if (!first) return null;
  const present = partners.filter(({ code }) =>
    [...arranged.columns.map(({ partner }) => partner), ...arranged.claims.map(({ o }) => o.counterpart)].includes(code),
  );
  const drawn = [...arranged.columns.map(({ o }) => o), ...listsOf(arranged).map(({ o }) => o)].flatMap((o) =>
    o === null ? [] : [position(o) ?? 0],
  );
  const datum = (o: Observation) => ({ id: o.id, partner: o.counterpart, card: card(edition, o) });
  const at = ({ window, o }: Placed) => ({ ...datum(o), window: window.id, value: position(o) ?? 0 });
  const named = namedColumns(arranged);
  const bearing = isOlderThan(catalog.release, "2026.27.0") ? peaksOf(arranged.levels) : firstsOf(arranged.levels);
  const note = columnsNote(edition, series, arranged, { hasParts, isApart, elsewhere });
  const whose = words.kit.commas(present.map(({ code }) => countryName(catalog, code)));
  return {
    kind: "columns",
    id: series.id,
    title: words.columns.title(
      words.chart.panel([series.title], series.comparable && whose !== "" ? whose : null),
      lengthOf(first),
      elsewhere.length > 0 ? labelOf(catalog, "unit", series.unit) : null,
    ),
    ...(elsewhere.length > 0 ? { isTitled: true as const } : {}),
    reason: null,
    partners: present.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
    key: columnsKey(edition, arranged),
    ...(note === null ? {} : { note }),
    value: valueAxis(drawn, series.unit, words),
    windows: arranged.windows.map(({ id, first, last }) => {
      const part = isOlderThan(catalog.release, "2026.27.0") ? null : partIn(arranged, id);
      if (part !== null) return { id, label: words.kit.months(part), short: [words.kit.year(first), words.kit.monthsOfYear(part)] };
      const months = monthsIn(arranged, id);
      const label = words.columns.window(first, last, months);
      return { id, label, short: hasParts && months === null ? [label] : words.columns.windowLines(first, last, months) };
    }),
    columns: arranged.columns.map(({ window, partner, o }) => ({
      id: o?.id ?? `${series.id}.${partner}.${window.id}`,
      partner,
      card: o === null ? null : card(edition, o),
      window: window.id,
      value: o === null ? null : (position(o) ?? 0),
      isEstimate: o !== null && isHatched(catalog, o),
      label: o === null ? "" : words.tick(position(o) ?? 0, series.unit),
      isNamed: o !== null && (hasParts || named.has(o)),
    })),
    levels: arranged.levels.map((placed) => ({
      ...at(placed),
      label: bearing.has(placed.o) ? labelOf(catalog, "counterpart", placed.o.counterpart) : null,
    })),
    claims: arranged.claims.map((placed) => ({ ...at(placed), label: words.columns.claim(formatFigure(edition, placed.o)) })),
    ...(arranged.records.length === 0
      ? {}
      : {
          records: arranged.records.map((placed) => ({
            ...at(placed),
            look: isRough(catalog.release, placed.o) ? ("computed" as const) : ("record" as const),
            label: hasParts ? markLabel(edition, series, placed.o) : null,
          })),
        }),
    ...(arranged.totals.length === 0
      ? {}
      : { totals: arranged.totals.map((placed) => ({ ...at(placed), isEstimate: isEstimate(catalog.release, placed.o) })) }),
  };
}

/** The figure of a mark beside columns of parts of years, and how far into its year it reaches where its count says so. */
function markLabel({ catalog, words }: Edition, { unit }: Series, o: Observation): string {
  const figure = words.columns.open(words.tick(o.value ?? 0, unit), drawnBounds(o).open);
  const reach = isOlderThan(catalog.release, "2026.27.0") ? null : (catalog.codeByKey.get(codeKey("basis", o.basis))?.short ?? null);
  return reach === null ? figure : words.kit.commas([figure, reach]);
}

/** An estimate, or a part of a year, which is no less than the rest of it would make it. */
function isHatched({ release }: Catalog, o: Observation): boolean {
  return isEstimate(release, o) || monthsOf(o) !== null;
}

/** Of which part of the year all columns of a window are, in months; null where they are of different ones or of the whole. */
function monthsIn({ columns }: Arranged, id: string): number | null {
  const months = columns.flatMap(({ window, o }) => (o && window.id === id ? [monthsOf(o)] : []));
  return months.every((one) => one === months[0]) ? (months[0] ?? null) : null;
}

/** The part of the year that all columns of a window are of, where a mark of another part stands in it too; null for every other window. */
function partIn({ columns, records }: Arranged, id: string): string | null {
  if (!records.some(({ window }) => window.id === id)) return null;
  const there = columns.flatMap(({ window, o }) => (o && window.id === id ? [o] : []));
  const [first, ...more] = there.map((o) => (monthsOf(o) === null ? null : o.period.text));
  return more.every((one) => one === first) ? (first ?? null) : null;
}

function listsOf({ claims, records, levels, totals }: Arranged): Placed[] {
  return [...claims, ...records, ...levels, ...totals];
}

/** Every second tick from zero on, as there is half the room. */
function withFewTicks({ ticks, ...axis }: Axis): Axis {
  const zero = ticks.findIndex(({ at }) => at === 0);
  return { ...axis, ticks: ticks.filter((_, i) => (i - zero) % 2 === 0) };
}

/** Of each partner the highest column and the newest. */
function namedColumns({ columns }: Arranged): Set<Observation> {
  const shown = columns.flatMap(({ o }) => (o ? [o] : []));
  return new Set(
    [...new Set(shown.map(({ counterpart }) => counterpart))].flatMap((partner) => {
      const own = shown.filter(({ counterpart }) => counterpart === partner);
      const highest = [...own].sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0))[0];
      return [highest, own.at(-1)].flatMap((o) => (o ? [o] : []));
    }),
  );
}

/** The first figure of each stretch of windows in which one country is the highest: it bears the name, which holds until the next one. */
function firstsOf(levels: Placed[]): Set<Observation> {
  return new Set(levels.flatMap(({ o }, i) => (levels[i - 1]?.o.counterpart === o.counterpart ? [] : [o])));
}

/** The highest figure of each such stretch, which bears the name in releases before 2026.27.0. */
function peaksOf(levels: Placed[]): Set<Observation> {
  const peaks: Observation[] = [];
  let last: string | null = null;
  for (const { o } of levels) {
    const before = peaks.at(-1);
    if (!before || last !== o.counterpart) peaks.push(o);
    else if ((position(o) ?? 0) > (position(before) ?? 0)) peaks[peaks.length - 1] = o;
    last = o.counterpart;
  }
  return new Set(peaks);
}
