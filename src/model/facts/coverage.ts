import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { collectionFor } from "../queries.ts";

/** The years that figures in view are about, each collection by itself. */
export interface CoverageFact {
  /** Figures of documents whose year is known; null where there is none. */
  claims: YearsOf | null;
  /** How many figures of documents have their year; null where counts of events are among them, which no document prints. */
  dated: number | null;
  /** Figures of documents that only their day of publication dates. */
  undated: Observation[];
  /** The same of targets. */
  undatedTargets: Observation[];
  records: YearsOf | null;
}

/** First and last calendar year of some rows. */
export interface YearsOf {
  first: number;
  last: number;
  /** The rows that begin and end it. */
  rows: string[];
}

/** The years that the rows in view know of. Those of targets do not count: a plan is not knowledge of its year. */
export function coverageFact(catalog: Catalog, shown: Observation[]): CoverageFact {
  const known = shown.filter((o) => !isPlan(o));
  const told = (rows: Observation[]) => rows.filter((o) => collectionFor(catalog, o) === "documents");
  const dated = told(known).filter((o) => !isUndated(o));
  return {
    claims: yearsOf(dated),
    dated: dated.every(({ source }) => source !== null) ? dated.length : null,
    undated: told(known).filter(isUndated),
    undatedTargets: told(shown.filter(isPlan)).filter(isUndated),
    records: yearsOf(known.filter((o) => collectionFor(catalog, o) === "references")),
  };
}

const isUndated = ({ period_basis }: Observation) => period_basis === "publication";

function yearsOf(rows: Observation[]): YearsOf | null {
  const first = least(rows, (o) => o.period.start);
  const last = least(rows, (o) => o.period.end, -1);
  if (!first || !last) return null;
  return {
    first: Number(first.period.start.slice(0, 4)),
    last: Number(last.period.end.slice(0, 4)),
    rows: [...new Set([first.id, last.id])],
  };
}

/** The row with the least key, or with `order` -1 the greatest. */
function least(rows: Observation[], key: (o: Observation) => string, order: 1 | -1 = 1): Observation | undefined {
  return rows.reduce<Observation | undefined>((best, o) => {
    if (best === undefined) return o;
    const before = key(o) < key(best) ? 1 : key(o) > key(best) ? -1 : 0;
    return before === order ? o : best;
  }, undefined);
}
