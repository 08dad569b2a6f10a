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
  /** Name of the rule that found it, which a row's `exception` may name; none where no exception can be made. */
  rule?: string;
  /** What several faults have in common when one cause made them all, such as `source avim-2025`, the id that none of them finds. */
  cause?: string;
  /** Rows (`file:line`) that this one was held against: where one of them is faulty itself, this fault follows from it. */
  against?: readonly string[];
  /** Cells of the faulty row by column: what refers to it is no fault of its own. */
  row?: Readonly<Record<string, string>>;
}

/** Thrown when data do not validate; holds every fault found, not only the first. */
export class DataError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(describeFault).join("\n"));
    this.name = "DataError";
  }
}

/** What is read from a folder below the one that is checked: its faults name the folder too. */
export function faultsBelow<T>(folder: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const below = (place: string) => `${folder}/${place}`;
    throw new DataError(
      error.faults.map((fault) => ({ ...fault, file: below(fault.file), ...(fault.against ? { against: fault.against.map(below) } : {}) })),
    );
  }
}

/** `file:line:column name "value": expected …` */
export function describeFault(fault: Fault): string {
  const name = fault.name === "" ? "" : ` ${fault.name}`;
  return `${fault.file}:${fault.line}:${fault.column}${name} ${visible(fault.value)}: expected ${fault.expected}`;
}

/** Longest value that a message repeats. */
const LONGEST = 200;

/** A text in quotation marks; what does not show, or would turn the line, stands as its number. */
function visible(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(short).replace(
    /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}

/** The row of a fault or of a placed row, as `against` names it. */
export function placeOf({ file, line }: { file: string; line: number }): string {
  return `${file}:${line}`;
}
