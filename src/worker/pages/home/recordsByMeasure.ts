import { namesOf } from "../../../chart/chartSpec/statements.ts";
import { reporterName } from "../../../chart/chartSpec/whoSays.ts";
import type { Edition } from "../../../edition/edition.ts";
import { codeKey, labelOf } from "../../../model/catalog.ts";
import type { Check } from "../../../model/check.ts";
import type { ClaimRow } from "../../../model/facts/claimRow.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";

/** Why a claim cannot be tested: records count something else. */
const OTHER_BASIS: Check["rule"] = "other_basis";
/** Most measures that a row has room for; more have a range, beside which stands that they are shares of different things. */
const MOST = 2;

/**
 * Records that count something else than the claim, by what they count, each figure with who counted and its years: they are no range of one
 * count. Null where they are of one measure or of many, and in releases before 2026.30.0.
 */
export function recordsByMeasure(edition: Edition, { claim, check, records }: ClaimRow): string | null {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.30.0") || check?.rule !== OTHER_BASIS) return null;
  const measures = [...groupBy(records, ({ series, basis }) => `${series} ${basis}`).values()];
  const isOwn = records.every(({ series }) => series === claim.series);
  if (!isOwn || measures.length < 2 || measures.length > MOST) return null;
  const names = namesOf(edition);
  const each = measures.map((rows) => {
    const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
    const figures = ordered.map((o) => `${names.figure(o)} (${words.kit.commas([reporterName(edition, o), yearsOf(edition, o)])})`);
    return `${measureOf(edition, ordered[0] as Observation)}: ${words.kit.listed([...new Set(figures)])}`;
  });
  return words.kit.semicolons(each);
}

function measureOf({ catalog }: Edition, { basis }: Observation): string {
  return catalog.codeByKey.get(codeKey("basis", basis))?.short ?? labelOf(catalog, "basis", basis);
}

function yearsOf({ words: { kit } }: Edition, { period }: Observation): string {
  const [from, to] = [period.start, period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  return from === to ? kit.year(from) : kit.yearSpan(from, to);
}
