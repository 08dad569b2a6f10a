import { type Fault, placeOf } from "./fault.ts";
import { isMissing, lostRow } from "./lostRow.ts";

/**
 * One fault for each cause. What a row is held against is believed only where it has no fault itself; an id that is not there is
 * named once, and not at all where the row that has it is faulty; of the rules, one names each row.
 * `faults` come in the order in which they build on each other.
 */
export function oneCause(faults: Fault[]): Fault[] {
  const kept: Fault[] = [];
  const faulty = new Set<string>();
  const all = joined(faults);
  // Rows that one cause keeps from being read stand behind the first of them, and are no less lost.
  const behind = faults.filter((fault) => fault.cause !== undefined && stepOf(fault) === "cell");
  for (const step of STEPS) {
    for (const fault of all.filter((f) => stepOf(f) === step)) {
      const named = fault.rule === undefined ? kept.some((other) => isSameCell(fault, other)) : faulty.has(placeOf(fault));
      if (
        named ||
        (step === "stale" && kept.length > 0) ||
        fault.against?.some((place) => faulty.has(place)) ||
        lostRow(fault, [...kept, ...behind])
      )
        continue;
      kept.push(fault);
      faulty.add(placeOf(fault));
    }
  }
  return kept;
}

/** Rows by themselves, before what holds one row against another, before references, before exceptions that nothing needs. */
const STEPS = ["cell", "rule", "held", "against", "missing", "stale"] as const;

function stepOf(fault: Fault): (typeof STEPS)[number] {
  if (isMissing(fault)) return "missing";
  if (fault.against !== undefined) return fault.name === "exception" ? "stale" : fault.rule === undefined ? "against" : "held";
  return fault.rule === undefined ? "cell" : "rule";
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
