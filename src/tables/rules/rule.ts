import type { Fault } from "../fault.ts";
import { faultAt, type Located } from "../table.ts";
import type { Tables } from "../tables.ts";

/** What only frozen releases tell. */
export interface Released {
  /** Whether an observation has or had an id in a frozen release; null where releases are not at hand or there is none yet. */
  hasObservation: ((id: string) => boolean) | null;
  /** Values of the scale by their codes, as the newest release has them; none where there is no release. */
  scale?: { release: string; values: ReadonlyMap<string, number> } | null;
}

/** What must hold of the head of the data: a pure function of the rows. Its faults bear the name that an `exception` may have. */
export type Rule = (tables: Tables, released: Released) => Fault[];

/** A fault of a rule in a cell of a row. `against` names the rows that the cell was held against. */
export function broken(rule: string, placed: Located<unknown>, column: string, expected: string, against?: readonly string[]): Fault {
  return { ...faultAt(placed, column, expected), rule, ...(against ? { against } : {}) };
}
