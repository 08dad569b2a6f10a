import type { Constraints } from "../constraints.ts";
import type { Fault } from "../fault.ts";
import { cellOf, type Observed, observed } from "../observed.ts";
import { hasNumber, hedgesInQuote, holdsPrint } from "../print/inQuote.ts";
import { isMagnitude, isNumber, numberCells, numberColumns, type Printed, printed } from "../print/printed.ts";

import { broken, type Rule } from "./rule.ts";

/**
 * A figure is what its own print says: number, separators, magnitude, unit and percent, held against the quote that prints it.
 * Of value, print and quote the one is named that the two others deny.
 */
export const prints: Rule = (tables) => {
  const { rows, constraints } = observed(tables);
  return rows.flatMap((o) => (o.p.row.as_worded === null || o.p.row.quote === null ? [] : printFaults(o, constraints)));
};

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

function numberFault(o: Observed, read: Printed): Fault | null {
  const { p, source } = o;
  const [print, quote] = [p.row.as_worded ?? "", p.row.quote ?? ""];
  const cells = numberCells(o);
  const wrong = cells.findIndex((cell, i) => !isNumber(cell, read.numbers[i] ?? null));
  const held = holdsPrint(quote, print, source.language, source.kind === "database");
  const cell = cells[Math.max(wrong, 0)] ?? "";
  const quoted = !held && hasNumber(quote, cell, source.language);
  if (wrong < 0 && !held && !quoted) return broken("quote", p, "quote", `words that hold ${JSON.stringify(print)}`);
  if (!held) return broken("number", p, "as_worded", printOf(cell, quoted));
  if (wrong < 0) return null;
  const number = read.numbers[wrong];
  const name = numberColumns(o)[wrong] ?? "value";
  if (number === null || number === undefined)
    return broken("number", p, "qualifier", "a qualifier for one figure: the print has no two bounds");
  const said = `${shortened(number)}, as ${JSON.stringify(print)} prints${read.heading ? ` in a table of ${read.heading}s` : ""}`;
  return broken(isMagnitude(cell, number) ? "magnitude" : "number", p, name, said);
}

function printOf(cell: string, inQuote: boolean): string {
  return inQuote ? `the print of ${cell}, as the quote has it` : "a figure that the quote holds";
}

/** A number without end, as its cell would have it. */
function shortened(number: string): string {
  return /\.\d{10}/.test(number) ? Number(number).toFixed(1) : number;
}

/** A qualifier that the hedge of the print does not stand for; a hedge of the quote that the print leaves out; bounds that do not follow. */
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
