import type { Table } from "./chartTable.ts";
import type { DetailCard } from "./detailCard.ts";
import { formData } from "./formData.ts";
import type { FormPanel } from "./formPanel.ts";
import type { Axis, Bounds, MarkShape, Spoken } from "./markTypes.ts";

export type { CellDetail, Table, TableRow } from "./chartTable.ts";
export type { CardEvent, DetailCard } from "./detailCard.ts";
export type { Axis, Bounds, MarkShape, Spoken } from "./markTypes.ts";

/**
 * All that a chart says, without pixels. The static SVG, the Chart.js picture and the table are drawn from the same one.
 * Why: docs/decisions/0016-picture-from-the-server-first.md
 */
export interface ChartSpec {
  id: string;
  /** The language of its words. Absent in English. */
  language?: Spoken;
  title: string;
  /** What is measured, in which unit. */
  subtitle: string;
  /** What it comes to in a few words, computed from the rows in view; of charts that have a block of the dashboard, from release 2026.5.0 on. */
  headline?: string;
  /** The key finding, computed from the rows in view. Absent where none is in view; before release 2026.3.0 only the balance has one. */
  finding?: string;
  /** How the picture is read. Before release 2026.3.0 also what may be read from it, as written then. */
  reading: string;
  /** Where the knowledge of the rows in view ends, and how gaps are drawn. */
  ends: string;
  /** Each sentence of `headline`, `finding` and `ends` with the rows that it was computed from. Absent before release 2026.3.0. */
  sentences?: Statement[];
  /** A caution: the picture shows what sources mention, and not all that happened. */
  floor: string;
  release: string;
  /** Path of the chart's page. */
  href: string;
  time: Axis;
  /** Panels side by side where there is room, or always below each other over one time axis. */
  arrangement: "grid" | "stacked";
  panels: Panel[];
  /** Panels of other forms, below the others. Absent where there are none. */
  forms?: FormPanel[];
  legend: LegendEntry[];
  table: Table;
  /** Words of the controls that a script adds. */
  controls: {
    open: string;
    read: string;
    close: string;
    keys: string;
    /** Of the crosshair: its keys, and what is said of a year or longer period that holds nothing. */
    crosshair: {
      keys: string;
      none: string;
      noneInPeriod: string;
      /** Of a link that shows the years that a reader chose, and what is told of the choice; `{years}` stands for them. */
      period: string;
      chosen: string;
    };
  };
  sources: { id: string; label: string; href: string; lang?: string }[];
}

/** What a picture is drawn and explained from: all but the table, the rows behind sentences, and the list of sources, which stand beside it. */
export type PictureSpec = Omit<ChartSpec, "table" | "sentences" | "sources">;

/** The parameter of a spec's address by which scripts ask for no more than that, and its value. */
export const COMPACT = ["compact", "true"] as const;

/** A spec without what stands beside the picture: what scripts fetch that draw it anew. */
export function pictureSpec({ table, sentences, sources, ...picture }: ChartSpec): PictureSpec {
  return picture;
}

/** One sentence that was computed from rows. */
export interface Statement {
  part: "headline" | "finding" | "ends";
  text: string;
  /** Ids of the observations, events, figures of the pair or years of the balance that it rests on. */
  rows: string[];
}

/** One pair of axes. Series that may not share an axis get a panel each. */
export interface Panel {
  id: string;
  title: string;
  /** Why it stands alone; null when nothing has to be said. */
  reason: string | null;
  value: Axis;
  /** Words at the axis's two ends; null when the ticks say enough. */
  ends: { high: string; low: string } | null;
  /** Height of the plot as a share of the usual one. */
  height: number;
  /** Has its row to itself where others stand side by side. Absent for most panels. */
  isWhole?: true;
  /** Tells how the picture is made: it stands on the chart's own page alone. Absent for most panels. */
  isAside?: true;
  bands: Band[];
  lines: Line[];
  marks: Mark[];
  /** Moments at which what is counted changes, as upright lines. */
  moments: { at: number; label: string }[];
  /** Filled between a line and zero. Absent for most panels. */
  areas?: Area[];
  /** Points of a line that are named. Absent for most panels. */
  callouts?: Callout[];
}

/** A stretch of a line that is filled down or up to zero, in a partner's colour. */
export interface Area {
  partner: string;
  points: { at: number; value: number }[];
}

/** A point of a line with what happened there: a figure or year, then words, or fewer words where there is little room; empty for none. */
export interface Callout {
  id: string;
  at: number;
  value: number;
  partner: string | null;
  figure: string;
  text: string;
  short: string;
}

/** The area between two values at each moment. */
export interface Band {
  /** Only tinted, without an edge. Absent for most. */
  isPale?: true;
  points: { at: number; low: number; high: number }[];
}

/** Values joined in order of time. */
export interface Line {
  id: string;
  /** Written at the line's end; empty for a line without a name. */
  label: string;
  /** A record behind the claims: thin, with small points, named only where there is room. One point alone is a small mark. */
  quiet: boolean;
  /** Drawn broken: estimated, and not only summed from published figures. */
  broken: boolean;
  /** Points of a quiet line: a square where the other country, or its officials, count. */
  shape: "dot" | "square";
  partner: string | null;
  points: LinePoint[];
  /**
   * Of a line of one count of both partners: `measure` is strong, with a point at each figure, hollow where it is of low reliability;
   * `beside` is what a measure is held against, thin and without points. `years` is a line whose points stand for whole years: where two of
   * them look otherwise, the look changes at the turn of the year between them. Absent for the lines of other charts.
   */
  role?: "measure" | "beside" | "years";
}

/** One point of a line; style and colour are those of the stretch that leads to it. */
export interface LinePoint extends Bounds {
  at: number;
  value: number;
  /** Nothing new at this point: the line only fades. */
  dotted: boolean;
  /** Estimated or computed: of a quiet line a hollow point. */
  estimate: boolean;
  /** Of low reliability: of a quiet line a hollow point, and the stretches to and from it are drawn broken. */
  unreliable: boolean;
  /** Colour of the stretch: a partner's, or null for grey. */
  partner: string | null;
  card: DetailCard;
}

/** One observation as a mark. */
export interface Mark extends Bounds {
  /** Id of the observation. */
  id: string;
  partner: string;
  shape: MarkShape;
  /** First and last moment that the figure covers, in decimal years. */
  from: number;
  to: number;
  /** Draw a bar over the period. */
  span: boolean;
  /** Only the date of publication is known. */
  hollow: boolean;
  /** A target: drawn hollow, its outline broken. */
  plan: boolean;
  /** The figure in the panel's unit. */
  value: number;
  /** Area of the mark as a multiple of the usual one. Absent for most. */
  size?: number;
  /**
   * Null for a mark that is named only by its card; without a figure it is a quiet name, written only where there is room beside the mark.
   */
  label: { figure: string; who: string } | null;
  card: DetailCard;
}

/** One entry of the key: the shape of a country's marks and its name. `partner` is an ISO 3166-1 alpha-3 code; it also names the colour. */
export interface LegendEntry {
  partner: string;
  shape: MarkShape;
  label: string;
}

/** Middle of a mark's period, in decimal years. */
export function middle(mark: Pick<Mark, "from" | "to">): number {
  return (mark.from + mark.to) / 2;
}

/** What a chart says without its marks: its finding, where it has one, and how it is read. */
export function message({ finding, reading }: Pick<ChartSpec, "finding" | "reading">): string {
  return finding === undefined ? reading : `${finding} ${reading}`;
}

/** The chart as it is shown elsewhere than on its own page: without the panels that tell how the picture is made. */
export function pictureAlone<Spec extends Pick<ChartSpec, "panels">>(spec: Spec): Spec {
  return spec.panels.some(({ isAside }) => isAside) ? { ...spec, panels: spec.panels.filter(({ isAside }) => !isAside) } : spec;
}

/** The same of a spec whose parts are made when they are asked for: none that no picture needs is made for it. */
export function pictureOf(spec: ChartSpec): ChartSpec {
  const { panels } = pictureAlone({ panels: spec.panels });
  return panels === spec.panels ? spec : withParts(spec, { panels });
}

/** A spec with other parts. Of the rest, what is made when it is asked for still is: a copy would make all of it. */
export function withParts(spec: ChartSpec, parts: Partial<ChartSpec>): ChartSpec {
  return Object.defineProperties({} as ChartSpec, {
    ...Object.getOwnPropertyDescriptors(spec),
    ...Object.getOwnPropertyDescriptors(parts),
  });
}

/** Whether a view shows nothing: no mark, and no line that ever leaves zero. A balance without a single act is not an even balance. */
export function isEmpty({ panels, forms }: Pick<ChartSpec, "panels" | "forms">): boolean {
  const isBare = panels.every(
    ({ marks, lines }) => marks.length === 0 && lines.every(({ points }) => points.every(({ value }) => value === 0)),
  );
  return isBare && (forms ?? []).every((form) => formData(form).length === 0);
}
