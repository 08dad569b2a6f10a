import { type Change, columnOf, type Difference, isProse } from "../model/change.ts";
import { describeFault } from "../tables/fault.ts";
import { EVERY, type Reason } from "../tables/reasons.ts";
import { faultAt, type Located } from "../tables/table.ts";
import { Refusal } from "./commandError.ts";

/** What a reason may be given for, and the kinds that it may have. */
type Explainable = Pick<Change, "noun" | "id" | "field"> & { kinds: Reason["kind"][] };

/**
 * Gives each difference its kind and reason: the reason of its row and field, else of its row, else of the field in every row of the noun,
 * else of every row. What was added needs none; what follows (`computed`) may have one.
 * Throws a Refusal that names every change without a reason, every reason without a change, and every kind that does not fit.
 */
export function explain(differences: Difference[], computed: Change[], reasons: Located<Reason>[]): Change[] {
  const used = new Set<Located<Reason>>();
  const reasonOf = (explainable: Explainable): Reason | undefined => {
    const found = nearest(explainable, reasons);
    if (found) used.add(found);
    return found?.row;
  };
  const explained = differences.map((difference) => ({ difference, reason: reasonOf(ofDifference(difference)) }));
  const followed = computed.map((change) => ({ ...change, reason: reasonOf(ofComputed(change))?.reason ?? change.reason }));
  const missing = explained.flatMap(({ difference, reason }) => (reason || difference.edit === "added" ? [] : [difference]));
  const all = [...differences.map(ofDifference), ...computed.map(ofComputed)];
  const faults = [...missing.map(missingFault), ...reasons.filter((r) => !used.has(r)).map((r) => unusedFault(r, all))];
  if (faults.length > 0) throw new Refusal(faults.join("\n"));
  const changes = explained.map(({ difference: { edit: _, ...difference }, reason }) => {
    return { ...difference, kind: reason?.kind ?? ("added" as const), reason: reason?.reason ?? null, rests_on: [] };
  });
  return [...changes, ...followed];
}

function ofDifference({ edit, noun, id, field }: Difference): Explainable {
  const changed: Reason["kind"][] = ["corrected", "revised", ...(isProse(field) ? (["reworded"] as const) : [])];
  const kinds: Record<Difference["edit"], Reason["kind"][]> = { added: [], withdrawn: ["withdrawn"], changed };
  return { noun, id, field, kinds: kinds[edit] };
}

function ofComputed({ noun, id, field, kind }: Change): Explainable {
  return { noun, id, field, kinds: kind === "recomputed" || kind === "withdrawn" ? [kind] : [] };
}

/** The nearest reason of a fitting kind. */
function nearest({ noun, id, field, kinds }: Explainable, reasons: Located<Reason>[]): Located<Reason> | undefined {
  const fitting = reasons.filter(({ row }) => row.noun === noun && kinds.includes(row.kind));
  const places = [id, EVERY].flatMap((place) => [
    (row: Reason) => row.id === place && names(row.field, field),
    (row: Reason) => row.id === place && row.field === null,
  ]);
  return places.map((fits) => fitting.find(({ row }) => fits(row))).find((found) => found !== undefined);
}

/** Whether a reason's field is that of a change, written whole or as the column alone: `souleimanov-2014:24.period` or `period`. */
function names(given: string | null, field: string | null): boolean {
  return given !== null && (given === field || given === columnOf(field));
}

function missingFault(difference: Difference): string {
  const { noun, id, edit, field, before, after } = difference;
  const what = edit === "withdrawn" ? "withdrawn" : `${field} was ${JSON.stringify(before ?? "")} and is ${JSON.stringify(after ?? "")}`;
  return `${noun} ${id}: ${what}: expected a reason in the reasons file, ${ofDifference(difference).kinds.join(" or ")}`;
}

/** Why a reason explains nothing: nothing of the row or field changed, its kind does not fit, or other reasons are nearer. */
function unusedFault(placed: Located<Reason>, all: Explainable[]): string {
  const { noun, id, field, kind } = placed.row;
  const changed = all.filter((d) => d.kinds.length > 0 && d.noun === noun && (id === EVERY || d.id === id));
  if (changed.length === 0) return describeFault(faultAt(placed, "id", `the id of a ${noun} that changed since the newest release`));
  const meant = changed.filter((d) => field === null || names(field, d.field));
  if (meant.length === 0) return describeFault(faultAt(placed, "field", "a field that changed, or nothing for all of them"));
  const allowed = [...new Set(meant.flatMap(({ kinds }) => kinds))];
  if (!allowed.includes(kind)) return describeFault(faultAt(placed, "kind", allowed.join(" or ")));
  return describeFault(faultAt(placed, "id", "a change that no other reason is nearer to"));
}
