import { type Constraints, constant } from "../constraints.ts";
import { type Fault, placeOf } from "../fault.ts";
import { cellOf, type Observed, observed } from "../observed.ts";
import { decimal, timesTen, written } from "../print/decimal.ts";
import { hasNumber, hedgesInQuote, holdsPrint, isQuotedAt } from "../print/inQuote.ts";
import { cellNumber, isMagnitude, isNumber, numberCells, numberColumns, type Printed, printed } from "../print/printed.ts";

import { broken, type Rule } from "./rule.ts";

/** A figure is what its own print says: number, separators, magnitude, unit, percent and hedge, held against the quote that prints it. */
export const prints: Rule = (tables) => {
  const { rows, constraints } = observed(tables);
  const places = new Map(tables.series.map((p) => [p.row.id, placeOf(p)]));
  // What a print has is held against the unit of its series.
  const against = ({ series }: Observed) => [places.get(series.id) ?? ""];
  return rows.flatMap((o) =>
    isPrinted(o, constraints) ? printFaults(o, constraints).map((f) => ({ ...f, against: f.against ?? against(o) })) : [],
  );
};

/** What makes another print of the same number. */
const REWRITTEN = "a spreadsheet rewrites 69% as 69.00% and 1,614 as 1614: see docs/spreadsheet.md";

/** What to do where an article's table has its magnitude in the heading and not in the cell. */
const IN_HEADING = "; where the heading of a table says the magnitude, exception says so: `magnitude: the heading says thousands`";

/** Whether a row has a print that can be read: of a table only where constraints.csv knows in what it prints. */
function isPrinted({ p, source }: Observed, constraints: Constraints): boolean {
  if (p.row.as_worded === null || p.row.quote === null) return false;
  return source.kind !== "database" || constant(constraints, "source", source.id, "magnitude") !== null;
}

function printFaults(o: Observed, constraints: Constraints): Fault[] {
  const read = printed(o, constraints);
  const fault = unreadable(o, read) ?? unitFault(o, read) ?? numberFault(o, read) ?? hedgeFault(o, read);
  return fault ? [fault] : [];
}

/** A print that is no figure, or has words that the check does not know. */
function unreadable({ p, source }: Observed, { figure, heading }: Printed): Fault | null {
  const [word] = figure.unknown;
  const expected = figure.amounts.length === 2 && figure.qualifiers.includes("range") ? 2 : 1;
  const read = figure.amounts.length === expected && figure.amounts.every(({ number, part }) => number !== null || part !== null);
  if (word !== undefined)
    return broken("print", p, "as_worded", `words that the vocabulary of prints has, and ${JSON.stringify(word)} is none`);
  if (!read) return broken("print", p, "as_worded", `one figure, or two bounds of a range, as ${source.language} writes numbers`);
  if (heading !== null && !/^[\d., ]+$/.test(p.row.as_worded ?? ""))
    return broken("print", p, "as_worded", "the figure of one cell of the table");
  return null;
}

/** A print in another unit than the series counts, or a share without its percent sign. */
function unitFault({ p, series }: Observed, { figure, heading }: Printed): Fault | null {
  const foreign = figure.units.filter((unit) => unit !== series.unit);
  if (foreign.length > 0) {
    const named = foreign.map((unit) => (unit === "other" ? "other money" : unit)).join(", ");
    return broken("unit", p, "as_worded", `a figure in ${series.unit}, as the series counts, and not in ${named}`);
  }
  const said = figure.units.includes("PC") || heading === "percent" || figure.amounts.every(({ part }) => part !== null);
  return series.unit === "PC" && !said ? broken("unit", p, "as_worded", "the sign or the word for percent") : null;
}

/** Of number, print and quote the one that the two others deny. */
function numberFault(o: Observed, read: Printed): Fault | null {
  const { p, source } = o;
  const print = p.row.as_worded ?? "";
  if ((p.row.qualifier === "range") !== (read.numbers.length === 2)) return rangeFault(o, read);
  const cells = numberCells(o);
  const wrong = cells.findIndex((cell, i) => !isNumber(cell, read.numbers[i] ?? null));
  const cell = cells[Math.max(wrong, 0)] ?? "";
  const [held, quoted] = heldInQuote(o, read, cell);
  if (wrong < 0 && held) return null;
  if (wrong < 0 && !quoted) return broken("quote", p, "quote", `words that hold ${JSON.stringify(print)}`);
  if (wrong < 0) return broken("number", p, "as_worded", `${cell} as the quote prints it (${REWRITTEN})`);
  if (!held || quoted)
    return broken("number", p, "as_worded", `the print of ${cell}${quoted ? ", as the quote has it" : ", which the quote holds"}`);
  const number = read.numbers[wrong] ?? "";
  const said = `${shortened(number)}, as ${JSON.stringify(print)} prints${read.heading ? ` in a table of ${read.heading}s` : ""}`;
  const magnitude = isMagnitude(cell, number);
  if (magnitude) {
    const named = namedScale(p.row.exception);
    const raised = read.numbers.map((each) => timesTen(decimal(each ?? "") ?? ZERO, named ?? 0));
    const at = cells.findIndex((own, i) => !isNumber(own, written(raised[i] ?? ZERO)));
    // An exception leaves out the magnitude of the print and puts the one that it names in its place, and no other.
    if (named !== null && at >= 0)
      return broken("number", p, numberColumns(o)[at] ?? "value", `${written(raised[at] ?? ZERO)}, by the magnitude that exception names`);
    if (named === null && /^magnitude: |; magnitude: /.test(p.row.exception ?? ""))
      return broken("number", p, "exception", "a magnitude in its reason: thousand, million, billion or trillion");
  }
  const bare = source.kind !== "database" && read.figure.amounts.every(({ power }) => power === null);
  const way = magnitude && bare ? IN_HEADING : "";
  return broken(magnitude ? "magnitude" : "number", p, numberColumns(o)[wrong] ?? "value", `${said}${way}`);
}

/** The power of ten that the reason of a row's exception from `magnitude` names; null where it names none, or there is none. */
function namedScale(exception: string | null): number | null {
  const reason = /(?:^|; )magnitude: (.*?)(?=; [a-z]+: |$)/.exec(exception ?? "")?.[1];
  const name = /\b(thousand|million|billion|trillion)s?\b/.exec(reason ?? "")?.[1];
  return name === undefined ? null : 3 * (1 + ["thousand", "million", "billion", "trillion"].indexOf(name));
}

const ZERO = { digits: 0n, exponent: 0 };

/** Whether the quote holds the print, and whether it has the number of a cell: anywhere, or where it holds a print that says less. */
function heldInQuote({ p, source, series }: Observed, { heading }: Printed, cell: string): [held: boolean, quoted: boolean] {
  const [print, quote, language] = [p.row.as_worded ?? "", p.row.quote ?? "", source.language];
  if (source.kind !== "database") {
    const held = holdsPrint(quote, print, language);
    return [held, held ? isQuotedAt(quote, print, cell, language) : hasNumber(quote, cell, language)];
  }
  const fields = quote.split(/[,;\s]+/);
  const held = fields.includes(print);
  return [held, !held && fields.some((field) => isNumber(cell, cellNumber(field, language, series.unit, heading)))];
}

function rangeFault({ p }: Observed, { numbers }: Printed): Fault {
  const said = numbers.length === 2 ? "range: the print has two bounds" : "a qualifier for one figure: the print has no two bounds";
  return broken("hedge", p, "qualifier", said);
}

/** A number without end, as its cell would have it. */
function shortened(number: string): string {
  return /\.\d{10}/.test(number) ? Number(number).toFixed(1) : number;
}

/**
 * A qualifier that the hedge of the print does not stand for; a hedge of the quote that the print leaves out; bounds that do not follow.
 */
function hedgeFault(o: Observed, { figure }: Printed): Fault | null {
  const { p, source } = o;
  const { qualifier, as_worded, quote } = p.row;
  const table = source.kind === "database";
  const allowed = figure.qualifiers.length > 0 ? figure.qualifiers : ["exact"];
  const left = (table ? [] : hedgesInQuote(quote ?? "", as_worded ?? "", source.language)).filter(
    ({ qualifiers }) => !qualifiers.some((q) => allowed.includes(q)),
  );
  const [hedge] = left;
  if (allowed.includes(qualifier)) {
    return hedge ? broken("hedge", p, "as_worded", `the figure with its hedge, ${JSON.stringify(hedge.text)}`) : boundFault(o);
  }
  if (hedge?.qualifiers.includes(qualifier))
    return broken("hedge", p, "as_worded", `the figure with its hedge, ${JSON.stringify(hedge.text)}`);
  return broken("hedge", p, "qualifier", `${[...new Set(allowed)].join(" or ")}, as ${JSON.stringify(as_worded)} says`);
}

/** The bound that the qualifier sets has the figure's number; the other one stays empty. */
function boundFault({ p }: Observed): Fault | null {
  const value = cellOf(p, "value");
  const upper = ["up_to", "almost", "less_than"].includes(p.row.qualifier) ? value : "";
  const lower = ["more_than", "at_least"].includes(p.row.qualifier) ? value : "";
  if (p.row.qualifier === "range") return value === "" ? null : broken("hedge", p, "value", "nothing: a range has two bounds and no value");
  if (cellOf(p, "upper") !== upper) return broken("hedge", p, "upper", upper || `nothing: ${p.row.qualifier} sets no upper bound`);
  return cellOf(p, "lower") === lower ? null : broken("hedge", p, "lower", lower || `nothing: ${p.row.qualifier} sets no lower bound`);
}
