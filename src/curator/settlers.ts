import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodingDifference } from "../model/codingDifferences.ts";
import type { Fault } from "../tables/fault.ts";
import { readSettlers, type SettledBy, settlerKey, settlersTable } from "../tables/settlers.ts";
import { faultAt, type Located } from "../tables/table.ts";

/** Who settled what, below the data folder. */
export const SETTLERS = settlersTable.path;

/** Who settled what below a folder, each at its place; none where the file is not there. */
export function loadSettlers(folder: string): Located<SettledBy>[] {
  const path = join(folder, SETTLERS);
  return existsSync(path) ? readSettlers(SETTLERS, readFileSync(path, "utf8")) : [];
}

/** A row for each difference of two codings, nothing decided yet. A unit that only one of them has is one row, of the field `matched`. */
export function unsettled(differences: CodingDifference[]): SettledBy[] {
  return differences.flatMap(({ source, paragraph, part, first, second, fields }) => {
    const unit = first?.name || first?.quote || second?.name || second?.quote || "-";
    const named = { source, paragraph, part, unit, settled: null, by: null, because: null };
    if (fields.length > 0)
      return fields.map(({ field, first: a, second: b }) => ({ ...named, field, first: a || null, second: b || null }));
    return [{ ...named, field: "matched", first: first?.quote || null, second: second?.quote || null }];
  });
}

/** The rows of differences that nobody has a row of yet. */
export function newSettlers(known: SettledBy[], differences: CodingDifference[], document: string): SettledBy[] {
  const keys = new Set(known.map(settlerKey));
  return unsettled(differences).filter((row) => row.source === document && !keys.has(settlerKey(row)));
}

/**
 * Of documents that have a row at all: differences without a row, rows without a decision, a name or a reason, and rows of what does not
 * differ. Documents that were settled before have none.
 */
export function settlerFaults(placed: Located<SettledBy>[], differences: CodingDifference[]): Fault[] {
  const documents = new Set(placed.map(({ row }) => row.source));
  const rows = unsettled(differences).filter(({ source }) => documents.has(source));
  const [open, known] = [new Set(rows.map(settlerKey)), new Set(placed.map(({ row }) => settlerKey(row)))];
  const missing = rows.filter((row) => !known.has(settlerKey(row)));
  return [
    ...missing.map((row) => ({
      ...{ file: SETTLERS, line: 1, column: 0, name: "", value: settlerKey(row) },
      expected: `a row that says who settled it; npm run settle -- ${row.source} adds it`,
    })),
    ...placed.flatMap((at) => {
      if (!open.has(settlerKey(at.row))) return [faultAt(at, "unit", "a difference of the two codings")];
      const empty = (["settled", "by", "because"] as const).find((name) => at.row[name] === null);
      return empty === undefined ? [] : [faultAt(at, empty, EXPECTED[empty])];
    }),
  ];
}

const EXPECTED = {
  settled: "what was decided: first, second, or what stands in neither",
  by: "who decided, by initials",
  because: "why, in one sentence",
};
