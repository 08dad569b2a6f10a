import { scaleLinear } from "d3-scale";
import type { Edition } from "../../../../edition/edition.ts";
import { type Catalog, countryName, labelOf } from "../../../../model/catalog.ts";
import { isEstimate, isRough } from "../../../../model/estimate.ts";
import { COMPILER, type Observation, position } from "../../../../model/observation.ts";
import { isDoubtful } from "../../../../model/observationStatus.ts";
import { collectionFor } from "../../../../model/queries.ts";
import { shapeOf } from "../../../../model/subject.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import { card } from "../../card.ts";
import { formatFigure } from "../../formatFigure.ts";
import type { DivergingPanel } from "../../formPanel.ts";
import type { Axis } from "../../markTypes.ts";
import type { ClaimForm } from "../claimForm.ts";
import { arrangeDirections, DIRECTIONS, type Directed, type Direction } from "./arrangeDirections.ts";

/**
 * A panel for each partner with a whole year in view: what goes to it upwards from zero, what comes from it downwards, over the years of
 * both. Null where nobody counts a whole year.
 */
export function directionsForm(edition: Edition, { series, observations }: ClaimForm): DivergingPanel[] | null {
  const { catalog, words } = edition;
  const isClaim = (o: Observation) => collectionFor(catalog, o) === "documents";
  const each = catalog.subject.partners.map(({ code }) => arrangeDirections(code, observations, isClaim));
  const all = each.filter((one) => figuresOf(one).length > 0);
  if (all.length === 0) return observations.length === 0 ? [] : null;
  const years = all.flatMap(({ bars, beside }) => [
    ...DIRECTIONS.flatMap((way) => [...bars[way].keys()]),
    ...beside.map(({ year }) => year),
  ]);
  const rows = Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => Math.min(...years) + i);
  const unit = series[0]?.unit ?? "";
  const axes = new Map(all.map((one) => [one, axisOf(edition, one, unit)] as const));
  const panels = all.map((one) => panelOf(edition, { one, rows, axes, unit }));
  // Of a partner with parts of years alone there is no panel that could say so.
  const unseen = each.filter((one) => !all.includes(one) && one.parts.length > 0);
  const said = unseen.map(({ partner, parts }) => words.directions.partsOf(countryName(catalog, partner), parts.length));
  return panels.map((panel, i) =>
    i === panels.length - 1 && said.length > 0 ? { ...panel, note: [panel.note ?? "", ...said].join(" ").trim() } : panel,
  );
}

interface Drawn {
  one: Directed;
  rows: number[];
  axes: ReadonlyMap<Directed, Axis>;
  unit: string;
}

function panelOf(edition: Edition, { one, rows, axes, unit }: Drawn): DivergingPanel {
  const { catalog, words } = edition;
  const { partner, bars, beside } = one;
  const label = countryName(catalog, partner);
  const value = axes.get(one) as Axis;
  const [other] = [...axes]
    .filter(([each]) => each !== one)
    .map(([each, axis]) => ({ name: countryName(catalog, each.partner), times: timesOf(catalog, spanOf(axis) / spanOf(value)) }));
  const newest = newestBeside(one);
  return {
    kind: "diverging",
    id: `directions.${partner}`,
    title: words.directions.title(label, labelOf(catalog, "unit", unit), other && other.times > SAME ? other : null),
    reason: null,
    partners: [{ code: partner, label, shape: shapeOf(catalog.subject, partner) }],
    sides: DIRECTIONS.map((id) => ({ id, label: words.directions.side[id](label) })),
    key: keyOf(edition, one),
    ...noteOf(edition, one, other && other.times > SAME ? other : null),
    direction: "across",
    value,
    rows: rows.map((year) => ({ id: String(year), label: words.kit.year(year) })),
    bars: DIRECTIONS.flatMap((side) => {
      const named = namedYears(bars[side]);
      const isTold = (year: number) => beside.some((other) => other.direction === side && other.year === year);
      // A year that another count knows has its mark, and no sign that nothing is known.
      return rows
        .filter((year) => bars[side].has(year) || !isTold(year))
        .map((year) => {
          const o = bars[side].get(year);
          return {
            id: o?.id ?? `${side}.${partner}.${year}`,
            partner,
            card: o ? card(edition, o) : null,
            row: String(year),
            side,
            size: o ? (position(o) ?? 0) : null,
            isEstimate: o !== undefined && isRough(catalog.release, o),
            label: o && named.has(year) ? words.directions.figure(year, words.tick(position(o) ?? 0, unit)) : "",
            isNamed: true,
          };
        });
    }),
    ...(beside.length === 0
      ? {}
      : {
          records: beside.map(({ year, direction, o }) => ({
            id: o.id,
            partner,
            card: card(edition, o),
            row: String(year),
            side: direction,
            size: position(o) ?? 0,
            look: lookOf(edition, o),
            label:
              lookOf(edition, o) === "claim"
                ? words.columns.claim(formatFigure(edition, o))
                : newest.has(o)
                  ? words.directions.figure(year, words.tick(position(o) ?? 0, unit))
                  : null,
          })),
        }),
  };
}

/** Ratio of two scales from which on it is said that they differ. */
const SAME = 1.05;

function spanOf({ min, max }: Axis): number {
  return max - min;
}

function lookOf({ catalog }: Edition, o: Observation): "claim" | "record" | "computed" {
  if (collectionFor(catalog, o) === "documents") return "claim";
  return isRough(catalog.release, o) ? "computed" : "record";
}

function figuresOf({ bars, beside }: Directed): Observation[] {
  return [...DIRECTIONS.flatMap((way) => [...bars[way].values()]), ...beside.map(({ o }) => o)];
}

/** Values below zero are those of the first direction; their ticks name them by their size. */
function axisOf({ words }: Edition, { bars, beside }: Directed, unit: string): Axis {
  const signed = (way: Direction, o: Observation) => (way === DIRECTIONS[0] ? -1 : 1) * (position(o) ?? 0);
  const values = [
    ...DIRECTIONS.flatMap((way) => [...bars[way].values()].map((o) => signed(way, o))),
    ...beside.map(({ direction, o }) => signed(direction, o)),
  ];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (most - least) * ROOM || 1;
  const [min, max] = [least - room, most + room];
  const ticks = scaleLinear([min, max], [0, 1]).ticks(TICKS);
  return { min, max, ticks: ticks.map((at) => ({ at, label: at === 0 ? words.kit.number(0) : words.tick(Math.abs(at), unit) })) };
}

/** Room beyond the longest bars, for their figures, as a share of the way between them; and about so many ticks. */
const ROOM = 0.09;
const TICKS = 5;

/** The years of the highest bar and of the last one. */
function namedYears(bars: ReadonlyMap<number, Observation>): Set<number> {
  const [highest] = [...bars].sort(([, a], [, b]) => (position(b) ?? 0) - (position(a) ?? 0));
  return new Set([highest?.[0], Math.max(...bars.keys())].filter((year) => year !== undefined));
}

/** Of each direction the last figure of another count, if it is of a later year than every bar. */
function newestBeside({ bars, beside }: Directed): Set<Observation> {
  return new Set(
    DIRECTIONS.flatMap((way) => {
      const own = beside.filter(({ direction }) => direction === way).sort((a, b) => b.year - a.year);
      return own[0] && own[0].year > Math.max(...bars[way].keys()) ? [own[0].o] : [];
    }),
  );
}

function keyOf({ catalog, words }: Edition, { partner, bars, beside: others }: Directed): DivergingPanel["key"] {
  const { key } = words.directions;
  const drawn = DIRECTIONS.flatMap((way) => [...bars[way].values()]).filter((o) => isRough(catalog.release, o));
  const marks = others.map(({ o }) => o).filter((o) => isRough(catalog.release, o));
  const rough = (figures: Observation[]) =>
    key.rough(
      figures.some((o) => isEstimate(catalog.release, o)),
      figures.some(isDoubtful),
    );
  const beside = isOlderThan(catalog.release, "2026.28.0") ? partner : null;
  return [
    { look: "solid", partner, label: key.bar },
    { look: "estimate", partner, label: rough(drawn) },
    { look: "record", partner: beside, label: key.beside },
    { look: "computed", partner: beside, label: words.kit.commas([key.beside, rough(marks)]) },
    { look: "claim", partner, label: words.columns.key.claim },
    { look: "missing", partner, label: key.missing },
  ];
}

/** Of which years a source prints a 0: a figure, which a bar or mark of no length does not show; said since 2026.18.0. */
function zerosOf({ catalog, words }: Edition, { partner, bars, beside }: Directed): string[] {
  if (isOlderThan(catalog.release, "2026.18.0")) return [];
  const isPrinted = (o: Observation) => position(o) === 0 && o.reporter !== COMPILER;
  return DIRECTIONS.flatMap((way) => {
    const drawn = [...bars[way], ...beside.filter(({ direction }) => direction === way).map(({ year, o }) => [year, o] as const)];
    const years = [...new Set(drawn.filter(([, o]) => isPrinted(o)).map(([year]) => year))].sort((a, b) => a - b);
    const row = way === DIRECTIONS[0] ? "goods_bought" : "goods_sold";
    return years.length === 0 ? [] : [words.sheet.zeroYears(row, years, countryName(catalog, partner))];
  });
}

/** A factor as its sentence tells it; releases before 2026.24.0 round it to a whole number from three on. */
function timesOf({ release }: Catalog, factor: number): number {
  return isOlderThan(release, "2026.24.0") && factor >= 3 ? Math.round(factor) : factor;
}

/** How much longer the bars are than the other panel's, which count they are of, and how many figures are in the table alone. */
function noteOf(edition: Edition, one: Directed, scale: { name: string; times: number } | null): Pick<DivergingPanel, "note"> {
  const { catalog, words } = edition;
  const { bars, parts } = one;
  const counts = [...DIRECTIONS].reverse().flatMap((way) => {
    const first = bars[way].values().next().value;
    if (!first) return [];
    return [
      {
        isAbove: way !== DIRECTIONS[0],
        basis: labelOf(catalog, "basis", first.basis),
        reporter: labelOf(catalog, "reporter", first.reporter),
      },
    ];
  });
  const notes = [
    scale === null ? null : words.directions.scale(scale),
    words.directions.count(counts),
    ...zerosOf(edition, one),
    parts.length === 0 ? null : words.directions.parts(parts.length),
  ].filter((text) => text !== null);
  return notes.length === 0 ? {} : { note: notes.join(" ") };
}
