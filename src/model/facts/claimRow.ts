import type { Catalog } from "../catalog.ts";
import { type Check, isHeldAgainstRecords, RECORDS_DISAGREE } from "../check.ts";
import { checksInView } from "../checksInView.ts";
import { countBeside } from "../countBeside.ts";
import type { Mention } from "../event.ts";
import { groupBy } from "../groupBy.ts";
import type { Observation } from "../observation.ts";
import { ownCount } from "../ownCount.ts";
import { checksOf, collectionFor, mentionOf, observationsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";
import { othersAtOdds } from "./atOdds.ts";

/** A claim beside what records make of it. */
export interface ClaimRow {
  claim: Observation;
  /** Null where claim and records do not all stand in view. */
  check: Check | null;
  /** The figures that gave the verdict, or come nearest where none could; where they disagree all that do. */
  records: Observation[];
  /** Places in records that tell the event the claim is about. */
  mentions: Mention[];
  /** One count to look at beside it; where records disagree each of them, since one alone would take a side; empty where no record tests it, as what others there are count something else. */
  count: Observation[];
}

/** The checks of a view by their claim. */
export type ChecksByClaim = Pick<Catalog, "checksByClaim">;

/** The checks that a view has, to be looked up by claim. */
export function checksByClaim(catalog: Catalog, vintage: Vintage): ChecksByClaim {
  return { checksByClaim: groupBy(checksInView(catalog, vintage), ({ claim }) => claim) };
}

/** A claim with its verdict and its records, of the view alone. */
export function claimRow(catalog: Catalog, vintage: Vintage, checks: ChecksByClaim, claim: Observation): ClaimRow {
  const [check = null] = checksOf(checks, claim.id);
  const refs = check?.records ?? [];
  const checked = refs.flatMap((ref) => catalog.observationById.get(ref) ?? []);
  const isTested = check !== null && isHeldAgainstRecords(check);
  const series = [...new Set([claim.series, ...checked.map((o) => o.series)])];
  const rows = isTested ? series.flatMap((id) => observationsForSeries(catalog, id, vintage)) : [];
  const records = [...checked, ...othersAtOdds(catalog, claim, check?.rule ?? null, checked, rows)];
  const isRecord = (o: Observation) => collectionFor(catalog, o) === "references";
  return {
    claim,
    check,
    records,
    mentions: refs.flatMap((ref) => mentionOf(catalog, ref) ?? []),
    count:
      check?.rule === RECORDS_DISAGREE
        ? records.filter((o) => rows.includes(o))
        : ownCount(catalog, claim, countBeside(catalog.release, claim, rows, isRecord, refs)),
  };
}
