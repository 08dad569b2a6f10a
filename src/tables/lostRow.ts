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
  subject: [/^subject\.csv$/, ["role"]],
  parts: [/^observations\//, []],
  bound: [/^constraints\.csv$/, ["column", "value"]],
  sides: [/^disagreements\.csv$/, ["topic"]],
  cameo: [/^scales\//, ["cameo"]],
  check: [/^checks\.csv$/, ["claim"]],
  taken: [/^(?:observations|pairs)\//, []],
};

/** Whether a fault is that an id of some table is not there. */
export function isMissing({ cause }: Fault): boolean {
  const kind = cause?.split(" ")[0] ?? "";
  // An unknown code is wrong in its own cell, and a sum in its own row.
  return kind in TABLES && kind !== "code" && kind !== "parts";
}

/**
 * Whether an id is missing only because the row that has it is itself faulty: it could not be read, or one part of its id is wrong.
 * The `cause` of such a fault is `<table> <id>`, with the parts of the id separated as the table writes them.
 */
export function lostRow({ cause }: Fault, faults: Fault[]): boolean {
  const [kind = "", id = ""] = cause === undefined ? [] : [cause.slice(0, cause.indexOf(" ")), cause.slice(cause.indexOf(" ") + 1)];
  const table = TABLES[kind];
  if (!table) return false;
  // A file that is counted lacks what a faulty row of it would give, and so do the lines that count it.
  if (kind === "taken")
    return faults.some((fault) => fault.file === `${id}.csv` || (fault.file.startsWith("intake/") && !fault.cause?.startsWith("taken ")));
  const [file, columns] = table;
  const series = kind === "observation" ? [id.split(".")[0]] : kind === "parts" ? (id.split(" ")[0]?.split("+") ?? []) : null;
  return faults.some((fault) => {
    if (!file.test(fault.file) || (series !== null && !series.some((of) => fault.file === `observations/${of}.csv`))) return false;
    // A file that could not be read at all may have had every id.
    if ((fault.line === 1 && fault.column === 0) || fault.cause === `unread ${fault.file}`) return true;
    // A sum lacks what a faulty row of its parts would give.
    if (kind === "parts") return true;
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
    .slice(0, kind === "observation" ? 4 : kind === "mention" ? 3 : parts.length);
}
