/** One thing wrong in the data, at its place. Lines and columns count from 1; line 1 is the header. */
export interface Fault {
  file: string;
  line: number;
  /** Position of the cell's column in the header; 0 when the whole row or file is meant. */
  column: number;
  /** Name of the column, or empty. */
  name: string;
  /** The offending text. */
  value: string;
  expected: string;
}

/** Thrown when data do not validate; holds every fault found, not only the first. */
export class DataError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(describeFault).join("\n"));
    this.name = "DataError";
  }
}

/** `file:line:column name "value": expected …` */
export function describeFault(fault: Fault): string {
  const name = fault.name === "" ? "" : ` ${fault.name}`;
  return `${fault.file}:${fault.line}:${fault.column}${name} ${JSON.stringify(fault.value)}: expected ${fault.expected}`;
}
