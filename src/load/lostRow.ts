import type { Fault } from "./fault.ts";

/** Tables that an id may be looked for in, with the columns that make it. */
const TABLES: Readonly<Record<string, [file: RegExp, columns: string[]]>> = {
  source: [/^sources\.csv$/, ["id"]],
  series: [/^series\.csv$/, ["id"]],
  event: [/^events\.csv$/, ["id"]],
  mention: [/^mentions\.csv$/, ["event", "source", "paragraph"]],
  told: [/^mentions\.csv$/, ["event"]],
  observation: [/^observations\//, ["counterpart", "period", "source", "variant"]],
  code: [/^codes\.csv$/, ["list", "code"]],
  bound: [/^constraints\.csv$/, ["column", "value"]],
  sides: [/^disagreements\.csv$/, ["topic"]],
  cameo: [/^scales\//, ["cameo"]],
};

/** Whether a fault is that an id of some table is not there. */
export function isMissing({ cause }: Fault): boolean {
  return cause !== undefined && (cause.split(" ")[0] ?? "") in TABLES;
}

/**
 * Whether an id is missing only because the row that has it is itself faulty: could not be read, or has its id wrong in one part.
 * `cause` of such a fault is `<table> <id>`, the parts of an id separated as it writes them.
 */
export function lostRow({ cause }: Fault, faults: Fault[]): boolean {
  const [kind = "", id = ""] = cause === undefined ? [] : [cause.slice(0, cause.indexOf(" ")), cause.slice(cause.indexOf(" ") + 1)];
  const table = TABLES[kind];
  if (!table) return false;
  const [file, columns] = table;
  const series = kind === "observation" ? id.split(".")[0] : null;
  return faults.some((fault) => {
    if (!file.test(fault.file) || (series !== null && fault.file !== `observations/${series}.csv`)) return false;
    // A file that could not be read at all may have had every id.
    if (fault.line === 1 && fault.column === 0) return true;
    const cells = fault.row;
    if (cells === undefined) return false;
    // A mention that does not fit its event may have left another one.
    if (kind === "told" && fault.rule !== undefined) return true;
    const own = idParts(
      kind,
      columns.map((name) => cells[name] ?? ""),
    );
    const other = idParts(kind, partsOf(kind, id));
    return own.filter((part, i) => part !== other[i]).length <= 1 && (own.length > 1 || own[0] === other[0] || fault.name === columns[0]);
  });
}

function partsOf(kind: string, id: string): string[] {
  if (kind === "observation") return id.split(".").slice(1);
  if (kind === "mention") return id.split(/[#:]/);
  return kind === "code" || kind === "bound" ? id.split(" ") : [id];
}

/** Parts in one spelling, so many as the table's ids can have. */
function idParts(kind: string, parts: string[]): string[] {
  return parts
    .map((part) => part.replaceAll("/", "_"))
    .concat(["", ""])
    .slice(0, kind === "observation" ? 4 : Math.max(parts.length, 1));
}
