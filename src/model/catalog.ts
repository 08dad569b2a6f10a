import type { AgreementRow } from "./agreement.ts";
import type { Chart } from "./chart.ts";
import { type Check, isMentionRef, mentionRef } from "./check.ts";
import type { CodingSigns } from "./codingSigns.ts";
import type { Event, Mention } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import type { Observation } from "./observation.ts";
import type { PairFigure } from "./pairFigure.ts";
import type { Code, CoverageRow, DisagreementSide, ScaleEntry } from "./rows.ts";
import type { Series } from "./series.ts";
import type { Settlement } from "./settlement.ts";
import type { RunSigns } from "./signCount.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";
import type { SubjectText } from "./subjectText.ts";

/** All rows of one state of the data. */
export interface Rows {
  subject: Subject;
  /** What the site and its subject are called; none in releases before 2026.7.0. */
  texts: SubjectText[];
  codes: Code[];
  sources: Source[];
  series: Series[];
  observations: Observation[];
  /** Figures of both partners together; none in releases before 2026.4.0. */
  pairs: PairFigure[];
  charts: Chart[];
  scale: ScaleEntry[];
  events: Event[];
  mentions: Mention[];
  coverage: CoverageRow[];
  disagreements: DisagreementSide[];
  agreement: AgreementRow[];
  checks: Check[];
}

/** Tables without a row. */
export const NO_ROWS: Omit<Rows, "subject"> = {
  texts: [],
  codes: [],
  sources: [],
  series: [],
  observations: [],
  pairs: [],
  charts: [],
  scale: [],
  events: [],
  mentions: [],
  coverage: [],
  disagreements: [],
  agreement: [],
  checks: [],
};

/** Which state of the data a catalogue is, and what goes with it. */
export interface CatalogState {
  /** Name of this state of the data: a release, or `<next>-draft`. */
  release: string;
  /**
   * 1: a release before 2026.3.0, whose sentences stand in its charts.csv and whose directions follow the variants of the settled data
   * alone. 2: everything since; what is said is computed from the rows in view. Why both:
   * docs/decisions/0004-frozen-releases-and-kept-answers.md
   */
  generation: 1 | 2;
  /** What each of the two codings says of each year, by the default question; null where they are not at hand. */
  codingSigns: CodingSigns[] | null;
  /** What was settled otherwise than both codings have it; null where they are not at hand. */
  settlement: Settlement | null;
}

/**
 * Rows by a key. It cannot be gone through, for not all of them need be at hand: a catalogue over parts (`partedCatalog`) finds one by
 * reading the part that has it, and reads all for `keys` alone.
 */
export type Lookup<Row> = Pick<ReadonlyMap<string, Row>, "get" | "has" | "keys">;

/** The data with their indexes, built once. Everything that is served comes from one of these. */
export interface Catalog extends Rows, CatalogState {
  /** What `usualSigns` gave of these rows, where the build has found it. */
  usualSigns?: Readonly<Record<string, RunSigns>>;
  codeByKey: Map<string, Code>;
  sourceById: Map<string, Source>;
  seriesById: Map<string, Series>;
  chartById: Map<string, Chart>;
  observationById: Lookup<Observation>;
  /** Old ids of corrected observations and the ids that took their place. */
  successorOf: Lookup<string>;
  observationsBySeries: Lookup<Observation[]>;
  observationsBySource: Lookup<Observation[]>;
  /** How many observations each source has: to count them no row is needed. */
  observationCounts: Lookup<number>;
  pairsBySeries: Lookup<PairFigure[]>;
  eventById: Lookup<Event>;
  mentionsByEvent: Lookup<Mention[]>;
  mentionsBySource: Lookup<Mention[]>;
  /** Mentions by their place as checks name it. */
  mentionByRef: Lookup<Mention>;
  checksByClaim: Lookup<Check[]>;
  /** The sources of all that checks name, claims and records: whether a check is in view depends on them, and on nothing else of a row. */
  sourceOfRef: Lookup<string>;
  /** Who counts each observation that a check names. */
  reporterOfRef: Lookup<string>;
  /** Observations that are records of dates of events. */
  eventRecordById: Lookup<Observation>;
  coverageBySource: Lookup<CoverageRow[]>;
  /**
   * Says which series and tables will be asked for, so that those that stand in parts are read together and not one after the other. No
   * answer depends on it. Absent where all rows are at hand.
   */
  expectRows?: (series: readonly string[], tables?: readonly (keyof Rows)[]) => void;
  /** Of a catalogue from which estimates are left out, the one that has them: what is doubtful for one of them stays so. Absent of others. */
  withEstimates?: Catalog;
}

/** Builds the indexes over rows that were checked before; it checks nothing itself. */
export function buildCatalog(rows: Rows, state: CatalogState): Catalog {
  const observationById = byId(rows.observations);
  const observationsBySource = groupBy(rows.observations, (o) => o.source ?? "");
  const mentionByRef = firstByKey(rows.mentions, mentionRef);
  const refs = rows.checks.flatMap(({ claim, records }) => [claim, ...records]);
  const eventRecords = rows.checks.flatMap(({ claim, records }) => (isMentionRef(claim) ? records : []));
  const sourceOf = (ref: string) => observationById.get(ref)?.source ?? mentionByRef.get(ref)?.source ?? [];
  return {
    ...rows,
    ...state,
    codeByKey: new Map(rows.codes.map((code) => [codeKey(code.list, code.code), code])),
    sourceById: byId(rows.sources),
    seriesById: byId(rows.series),
    chartById: byId(rows.charts),
    observationById,
    successorOf: new Map(rows.observations.flatMap((o) => o.replaces.map((old) => [old, o.id] as const))),
    observationsBySeries: groupBy(rows.observations, (o) => o.series),
    observationsBySource,
    observationCounts: new Map([...observationsBySource].map(([source, of]) => [source, of.length])),
    pairsBySeries: groupBy(rows.pairs, (pair) => pair.series),
    eventById: byId(rows.events),
    mentionsByEvent: groupBy(rows.mentions, (mention) => mention.event),
    mentionsBySource: groupBy(rows.mentions, (mention) => mention.source),
    mentionByRef,
    checksByClaim: groupBy(rows.checks, (check) => check.claim),
    sourceOfRef: new Map(refs.flatMap((ref) => [sourceOf(ref)].flat().map((source) => [ref, source] as const))),
    reporterOfRef: new Map(refs.flatMap((ref) => [observationById.get(ref) ?? []].flat().map(({ reporter }) => [ref, reporter] as const))),
    eventRecordById: byId(eventRecords.flatMap((ref) => observationById.get(ref) ?? [])),
    coverageBySource: groupBy(rows.coverage, (row) => row.source),
  };
}

/**
 * The catalogue with some of its rows and indexes replaced. All others stay its own and are not looked at, so that none is read for it.
 * What is given as a getter is found when it is asked for.
 */
export function replacing(catalog: Catalog, rows: Partial<Catalog>): Catalog {
  return Object.create(catalog, Object.getOwnPropertyDescriptors(rows)) as Catalog;
}

/** Of catalogues with checks of a view, those with all. */
const wholes = new WeakMap<Catalog, Catalog>();

/** The catalogue with other checks. */
export function withChecks(catalog: Catalog, checks: Pick<Catalog, "checks" | "checksByClaim">): Catalog {
  const seen = replacing(catalog, checks);
  wholes.set(seen, besideChecks(catalog));
  return seen;
}

/**
 * One for all catalogues that differ in their checks alone: what is found without asking for a check is remembered of it, and found again
 * for other views.
 */
export function besideChecks(catalog: Catalog): Catalog {
  return wholes.get(catalog) ?? catalog;
}

/** A lookup of which each row, or list of rows, is seen through `see`; undefined from it: there is none. */
export function seenThrough<Row>(all: Lookup<Row>, see: (row: Row) => Row | undefined): Lookup<Row> {
  const get = (key: string) => {
    const row = all.get(key);
    return row === undefined ? undefined : see(row);
  };
  const has = (key: string) => get(key) !== undefined;
  return { get, has, keys: () => new Set([...all.keys()].filter(has)).keys() };
}

/** Rows as indexes have them: no list at all where there is no row. */
export function someOf<Row>(rows: Row[] = []): Row[] | undefined {
  return rows.length === 0 ? undefined : rows;
}

/** The key of a code in `codeByKey`: `list code`. */
export function codeKey(list: string, code: string): string {
  return `${list} ${code}`;
}

/** The codes of a list, in the order of codes.csv. */
export function codesOf({ codes }: Pick<Catalog, "codes">, list: string): string[] {
  return codes.flatMap((row) => (row.list === list ? [row.code] : []));
}

/** The label of a code, or the code itself when the vocabulary does not have it. */
export function labelOf(catalog: Pick<Catalog, "codeByKey">, list: string, code: string): string {
  return catalog.codeByKey.get(codeKey(list, code))?.label ?? code;
}

/** Lists of codes.csv that hold countries, by ISO 3166-1 alpha-3. */
const COUNTRY_LISTS = ["partner", "counterpart", "ref_area"] as const;

/** A country's name: the label of its code in whichever list has it, or the code itself. */
export function countryName(catalog: Pick<Catalog, "codeByKey">, code: string): string {
  for (const list of COUNTRY_LISTS) {
    const known = catalog.codeByKey.get(codeKey(list, code));
    if (known !== undefined) return known.label;
  }
  return code;
}

/** Where several rows have one key, the first of them stands. */
function firstByKey<T>(rows: T[], key: (row: T) => string): Map<string, T> {
  return new Map([...rows].reverse().map((row) => [key(row), row]));
}

function byId<T extends { id: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
