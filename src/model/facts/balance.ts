import type { Catalog } from "../catalog.ts";
import { claimableIntervals, type YearInterval } from "../claimableIntervals.ts";
import { isOfOneSource, tellingSources } from "../leaveOneOut.ts";
import { type BalanceQuery, type BalanceRow, balanceRows, DEFAULT_BALANCE, isOtherView } from "../sensitivity.ts";
import type { Source } from "../source.ts";
import { isOlderThan } from "../turn.ts";

/** The facts of the balance in the years that are looked at, from which its sentence is made. */
export interface BalanceFact {
  collection: BalanceQuery["vintage"]["collection"];
  as_of: string | null;
  /**
   * Number of articles in view that tell events; with other sources the number of those whose events are weighed by the last of the years. Before 2026.28.0 of all sources
   * in view that tell events.
   */
  sources: number;
  /** Years in which a direction may be claimed, in order of time. */
  stretches: YearInterval[];
  /** The last of the years, and whether its direction may be claimed; null where no event is weighed. */
  last: Pick<BalanceRow, "year" | "lean" | "band_low" | "band_high" | "direction"> | null;
  /** What the reader has turned, with its value; nothing by our own method. */
  turned: Turned;
  /** The direction is that of our own method: what is turned leaves the rows in view as they are. */
  ours: boolean;
  /** The codings were asked too. */
  coders: boolean;
  /**
   * What is left out in turn: nothing of one source alone, each other source where they are alone, all of them as one beside the articles; null
   * where articles are alone, and in releases before 2026.28.0.
   */
  leftOut: "nothing" | "each" | "pooled" | null;
  /** Each of the stretches is gone with two articles left out, a given one and any other; not asked in releases before 2026.30.0. */
  isGoneWithoutTwo?: boolean;
}

/** The parameters that differ from the default question, and the ids of the sources left out. */
export type Turned = Partial<Pick<BalanceQuery, "halfLife" | "prior" | "scale" | "unit">> & { drop: string[] };

/** The fact of the balance, from a question and its rows in the years that are looked at. */
export function balanceFact(catalog: Catalog, query: BalanceQuery, rows: BalanceRow[]): BalanceFact {
  const { vintage } = query;
  const last = rows.findLast((row) => row.evidence > 0);
  const isOfArticles = vintage.collection === "documents" || isOlderThan(catalog.release, "2026.28.0");
  const telling = tellingSources(catalog, query);
  // Until the last year in view one source alone may tell, though others tell of later ones.
  const isOfOne = last !== undefined && last.band_low === null && !isOlderThan(catalog.release, "2026.30.0");
  const stretches = claimableIntervals(rows);
  return {
    collection: vintage.collection,
    as_of: vintage.as_of,
    sources: (isOfArticles && !isOfOne) || last === undefined ? telling.length : last.documents,
    stretches,
    last: last ?? null,
    turned: turnedIn(query),
    ours: !isOtherView(query),
    coders: !isOtherView(query) && catalog.codingSigns !== null,
    leftOut: isOfOne ? "nothing" : leftOutIn(catalog, query, telling),
    isGoneWithoutTwo: isGoneWithoutTwo(catalog, query, { stretches, telling }),
  };
}

/** Of more articles it is not asked: each is a run of all others, and two of so many leave most of what there is. */
const MOST_ARTICLES = 12;

/**
 * Whether each stretch has an article without which none of its years may be claimed. The methods leave out any one article already and agree, so
 * that it is a second one, left out beside it, without which they do not.
 */
function isGoneWithoutTwo(
  catalog: Catalog,
  query: BalanceQuery,
  { stretches, telling }: { stretches: readonly YearInterval[]; telling: readonly Source[] },
): boolean {
  const isAsked =
    query.vintage.collection === "documents" && query.drop.length === 0 && telling.length > 2 && telling.length <= MOST_ARTICLES;
  if (!isAsked || stretches.length === 0 || isOlderThan(catalog.release, "2026.30.0")) return false;
  return stretches.every(({ direction, from, to }) =>
    telling.some(({ id }) =>
      balanceRows(catalog, { ...query, drop: [id] }).every((row) => row.year < from || row.year > to || row.direction !== direction),
    ),
  );
}

function leftOutIn(catalog: Catalog, query: BalanceQuery, telling: readonly Source[]): BalanceFact["leftOut"] {
  if (isOlderThan(catalog.release, "2026.28.0")) return null;
  if (isOfOneSource(catalog, query)) return "nothing";
  const kinds = new Set(telling.map(({ collection }) => collection));
  return kinds.has("references") ? (kinds.size > 1 ? "pooled" : "each") : null;
}

function turnedIn(query: BalanceQuery): Turned {
  const { halfLife, prior, scale, unit, drop } = query;
  return {
    ...(halfLife === DEFAULT_BALANCE.halfLife ? {} : { halfLife }),
    ...(prior === DEFAULT_BALANCE.prior ? {} : { prior }),
    ...(scale === DEFAULT_BALANCE.scale ? {} : { scale }),
    ...(unit === DEFAULT_BALANCE.unit ? {} : { unit }),
    drop,
  };
}
