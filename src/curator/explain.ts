import { describeFault } from "../load/fault.ts";
import type { Reason } from "../load/reasons.ts";
import { faultAt, type Placed } from "../load/table.ts";
import type { Change, Difference } from "../model/change.ts";
import { Refusal } from "./refusal.ts";

/**
 * Gives each difference its kind and reason. What was added needs none.
 * Throws a Refusal that names every change without a reason, every reason without a change, and every kind that does not fit.
 */
export function explain(differences: Difference[], reasons: Placed<Reason>[]): Change[] {
  const faults = [...missing(differences, reasons), ...unfit(differences, reasons)];
  if (faults.length > 0) throw new Refusal(faults.join("\n"));
  const given = new Map(reasons.map(({ row }) => [key(row), row]));
  return differences.map(({ edit, ...difference }) => {
    const reason = edit === "added" ? undefined : given.get(key(difference));
    return { ...difference, kind: reason?.kind ?? "added", reason: reason?.reason ?? null };
  });
}

function missing(differences: Difference[], reasons: Placed<Reason>[]): string[] {
  const given = new Set(reasons.map(({ row }) => key(row)));
  return differences
    .filter((difference) => difference.edit !== "added" && !given.has(key(difference)))
    .map((d) => `${d.noun} ${d.id}: ${what(d)}: expected a reason in the reasons file, ${kinds(d.edit).join(" or ")}`);
}

function unfit(differences: Difference[], reasons: Placed<Reason>[]): string[] {
  const edits = new Map(differences.filter(({ edit }) => edit !== "added").map((d) => [key(d), d.edit]));
  return reasons.flatMap((placed) => {
    const edit = edits.get(key(placed.row));
    if (!edit) return [describeFault(faultAt(placed, "id", `the id of an ${placed.row.noun} that changed since the newest release`))];
    const allowed = kinds(edit);
    return allowed.includes(placed.row.kind) ? [] : [describeFault(faultAt(placed, "kind", allowed.join(" or ")))];
  });
}

function kinds(edit: Difference["edit"]): string[] {
  return edit === "withdrawn" ? ["withdrawn"] : ["corrected", "revised"];
}

function what({ edit, field, before, after }: Difference): string {
  return edit === "withdrawn" ? "withdrawn" : `${field} was ${JSON.stringify(before ?? "")} and is ${JSON.stringify(after ?? "")}`;
}

function key({ noun, id }: { noun: string; id: string }): string {
  return `${noun} ${id}`;
}
