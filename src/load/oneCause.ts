import { type Fault, placeOf } from "./fault.ts";
import { isMissing, lostRow } from "./lostRow.ts";

/**
 * One fault for each cause: an id that is not there is named once, and not at all where the row that has it is itself faulty;
 * what a row is held against is believed to be right only where it has no fault. Of the rules, one names each row.
 * `faults` come in the order in which they build on each other.
 */
export function oneCause(faults: Fault[]): Fault[] {
  const all = joined(faults);
  const kept: Fault[] = [];
  const faulty = new Set<string>();
  const keep = (fault: Fault) => {
    kept.push(fault);
    faulty.add(placeOf(fault));
  };
  const isRoot = (fault: Fault) => fault.against === undefined && !isMissing(fault);
  for (const fault of all.filter((f) => isRoot(f) && f.rule === undefined))
    if (!kept.some((other) => isSameCell(fault, other))) keep(fault);
  for (const fault of all.filter((f) => isRoot(f) && f.rule !== undefined)) if (!faulty.has(placeOf(fault))) keep(fault);
  for (const fault of all.filter((f) => !isRoot(f))) {
    const follows = fault.against?.some((place) => faulty.has(place)) || lostRow(fault, kept);
    const named = fault.rule === undefined ? kept.some((other) => isSameCell(fault, other)) : faulty.has(placeOf(fault));
    if (!follows && !named) keep(fault);
  }
  return kept;
}

function isSameCell(a: Fault, b: Fault): boolean {
  return a.name !== "" && a.file === b.file && a.line === b.line && a.column === b.column;
}

/** The first fault of each cause, which says how many more rows have it. */
function joined(faults: Fault[]): Fault[] {
  const count = new Map<string, number>();
  for (const { cause } of faults) if (cause !== undefined) count.set(cause, (count.get(cause) ?? 0) + 1);
  return faults.flatMap((fault) => {
    if (fault.cause === undefined) return [fault];
    const all = count.get(fault.cause);
    count.delete(fault.cause);
    if (all === undefined) return [];
    const more = all === 1 ? "" : ` (and ${all - 1} more ${all === 2 ? "row" : "rows"})`;
    return [{ ...fault, expected: `${fault.expected}${more}` }];
  });
}
