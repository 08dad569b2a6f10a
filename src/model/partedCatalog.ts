import type { Catalog, Lookup, Rows } from "./catalog.ts";
import { buildCatalog, NO_ROWS, someOf } from "./catalog.ts";
import { type Observation, seriesOfId } from "./observation.ts";
import {
  type ChecksPart,
  type Figures,
  type FiguresPart,
  figuresPart,
  IDS_PART,
  type StateIndex,
  TABLE_PARTS,
  type TablePart,
} from "./stateParts.ts";

/**
 * Gives parts of a state by their names, in their order. Where one is not at hand it throws, naming all that are not: whoever asked has no
 * answer then, and asks again once they were read.
 */
export type ReadParts = (names: string[]) => unknown[];

/**
 * A catalogue whose rows stand in parts. Each row and index is read from the part that has it, when it is asked for; none is ever missing
 * or only partly there, so an answer from it is that of the whole catalogue, or none.
 *
 * @param index what is at hand
 * @param read gives parts; it may give the same part from another reading each time
 */
export function partedCatalog(index: StateIndex, read: ReadParts): Catalog {
  const { release, generation, codingSigns, settlement, rows } = index;
  const at = buildCatalog({ ...NO_ROWS, ...rows }, { release, generation, codingSigns, settlement });
  const one = <Part>(name: string) => read([name])[0] as Part;
  const tables = {
    told: () => indexed(one<Pick<Rows, "events" | "mentions">>("told" satisfies TablePart)),
    coverage: () => indexed(one<Pick<Rows, "coverage">>("coverage" satisfies TablePart)),
    checks: () => withNamed(one<ChecksPart>("checks" satisfies TablePart)),
    disagreements: () => one<Pick<Rows, "disagreements">>("disagreements" satisfies TablePart),
  };
  const figures = figuresOf(index, read);
  const telling = new Set(index.tellingSources);
  const through = <Row>(lookup: () => Lookup<Row>): Lookup<Row> => ({
    get: (key) => lookup().get(key),
    has: (key) => lookup().has(key),
    keys: () => lookup().keys(),
  });
  return {
    ...at,
    ...figures.lookups,
    expectRows: figures.expect,
    successorOf: new Map(index.successors),
    usualSigns: index.usualSigns,
    get observations() {
      return figures.observations();
    },
    get pairs() {
      return figures.pairs();
    },
    get events() {
      return tables.told().events;
    },
    get mentions() {
      return tables.told().mentions;
    },
    get coverage() {
      return tables.coverage().coverage;
    },
    get checks() {
      return tables.checks().checks;
    },
    get disagreements() {
      return tables.disagreements().disagreements;
    },
    eventById: through(() => tables.told().eventById),
    mentionsByEvent: through(() => tables.told().mentionsByEvent),
    mentionsBySource: {
      get: (source) => tables.told().mentionsBySource.get(source),
      has: (source) => telling.has(source),
      keys: () => telling.keys(),
    },
    mentionByRef: through(() => tables.told().mentionByRef),
    checksByClaim: through(() => tables.checks().checksByClaim),
    sourceOfRef: through(() => tables.checks().sourceOfRef),
    reporterOfRef: through(() => tables.checks().reporterOfRef),
    eventRecordById: through(() => tables.checks().eventRecordById),
    coverageBySource: through(() => tables.coverage().coverageBySource),
  };
}

/** What was read of a part, with its indexes; they go with it. */
const indexes = new WeakMap<object, Catalog>();

function indexed(part: Partial<Rows>): Catalog {
  const known = indexes.get(part) ?? buildCatalog({ ...NO_ROWS, subject: NO_SUBJECT, ...part }, NO_STATE);
  indexes.set(part, known);
  return known;
}

type CheckIndexes = Pick<Catalog, "checks" | "checksByClaim" | "sourceOfRef" | "reporterOfRef" | "eventRecordById">;

const checked = new WeakMap<ChecksPart, CheckIndexes>();

/** Checks with the sources and reporters of what they name. */
function withNamed(part: ChecksPart): CheckIndexes {
  const known = checked.get(part) ?? {
    ...indexed({ checks: part.checks }),
    sourceOfRef: new Map(part.sourceOfRef),
    reporterOfRef: new Map(part.reporterOfRef),
    eventRecordById: byId(part.eventRecords),
  };
  checked.set(part, known);
  return known;
}

const NO_SUBJECT = { code: "", partners: [] } as unknown as Rows["subject"];
const NO_STATE = { release: "", generation: 2, codingSigns: null, settlement: null } as const;

type FigureIndexes = Pick<
  Catalog,
  "observationById" | "observationsBySeries" | "observationsBySource" | "observationCounts" | "pairsBySeries"
>;

/** The figures of a state and what finds them. */
function figuresOf(index: StateIndex, read: ReadParts) {
  const partOf = new Map(index.figures.flatMap(({ series }, at) => series.map((id) => [id, figuresPart(at)] as const)));
  const places = new Map(index.seriesOfSource.map(([source, , series]) => [source, series]));
  const counts = new Map(index.seriesOfSource.map(([source, observations]) => [source, observations]));
  const all = index.figures.flatMap(({ series }) => series);
  const of = (ids: readonly string[]): Figures[] => {
    const parts = read(ids.flatMap((id) => partOf.get(id) ?? [])) as FiguresPart[];
    return parts.map((part, i) => part[ids[i] as string] as Figures);
  };
  const expect = (ids: readonly string[], tables: readonly (keyof Rows)[] = []) => {
    const expected = Object.entries(TABLE_PARTS).filter(([, held]) => held.some((table) => tables.includes(table)));
    read([...new Set(ids.flatMap((id) => partOf.get(id) ?? [])), ...expected.map(([part]) => part)]);
  };
  /** The figures of one series; undefined where there are none. */
  const ofSeries = (id: string): Figures | undefined => {
    const name = partOf.get(id);
    return name === undefined ? undefined : (read([name])[0] as FiguresPart)[id];
  };
  const observations = () => of(all).flatMap((figures) => figures.observations);
  const observationsOfSource = (source: string) => {
    const ids = (places.get(source) ?? []).map((place) => all[place] as string);
    return of(ids).flatMap((figures) => figures.observations.filter((o) => (o.source ?? "") === source));
  };
  const lookups: FigureIndexes = {
    observationById: {
      ...lookup((id) => {
        const figures = ofSeries(seriesOfId(id));
        return figures && byId(figures.observations).get(id);
      }),
      keys: () => (read([IDS_PART])[0] as string[]).values(),
    },
    observationsBySeries: { ...lookup((id) => someOf(ofSeries(id)?.observations)), keys: () => index.observedSeries.values() },
    observationsBySource: { ...lookup((source) => someOf(observationsOfSource(source))), keys: () => counts.keys() },
    observationCounts: counts,
    pairsBySeries: { ...lookup((id) => someOf(ofSeries(id)?.pairs)), keys: () => index.pairSeries.values() },
  };
  return { lookups, expect, observations, pairs: () => of(index.pairSeries).flatMap((figures) => figures.pairs) };
}

function lookup<Row>(get: (key: string) => Row | undefined): Pick<Lookup<Row>, "get" | "has"> {
  return { get, has: (key) => get(key) !== undefined };
}

const ids = new WeakMap<Observation[], Map<string, Observation>>();

/** The observations of a series by their ids; the index goes with them. */
function byId(observations: Observation[]): Map<string, Observation> {
  const known = ids.get(observations) ?? new Map(observations.map((o) => [o.id, o]));
  ids.set(observations, known);
  return known;
}
