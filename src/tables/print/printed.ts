import { type Constraints, constant } from "../constraints.ts";
import { cellOf, type Observed } from "../observed.ts";
import { type Decimal, decimal, isSame, timesTen, written } from "./decimal.ts";
import { type Amount, type Figure, figure } from "./figure.ts";

/** Powers of ten by their code in constraints.csv; a table may also print percent without a sign. */
export const POWERS: Readonly<Record<string, number>> = { one: 0, percent: 0, thousand: 3, million: 6, billion: 9 };

/** A print and what it makes of the row's numbers. */
export interface Printed {
  figure: Figure;
  /** What the row should have for each amount, in the unit of the series; null where the print names no number. */
  numbers: (string | null)[];
  /** Whether the source is a table whose heading says in what it prints. */
  heading: string | null;
}

/** Reads the print of an observation that has one. */
export function printed({ p, series, source }: Observed, constraints: Constraints): Printed {
  const read = figure(p.row.as_worded ?? "", source.language);
  const heading = constant(constraints, "source", source.id, "magnitude");
  const plain = read.units.length === 0 ? heading : null;
  return { figure: read, heading, numbers: read.amounts.map((amount) => numberOf(amount, series.unit, plain)) };
}

function numberOf({ number, part, power }: Amount, unit: string, heading: string | null): string | null {
  if (part) return unit === "PC" ? String((100 * part[0]) / part[1]) : null;
  if (!number) return null;
  return written(power === null && heading !== null ? timesTen(number, POWERS[heading] ?? 0) : number);
}

/** What a cell of a source's table would be in the unit of the series; null where it is no figure. */
export function cellNumber(field: string, language: string, unit: string, heading: string | null): string | null {
  const [amount] = figure(field, language).amounts;
  return amount ? numberOf(amount, unit, heading) : null;
}

/** Most digits after the point that a source prints; what has more, such as a third, has no end. */
const MOST_DIGITS = 10;

/** Whether a cell has this number; of one without end, such as a third, as many digits as the cell gives, one at least. */
export function isNumber(cell: string, expected: string | null): boolean {
  const [own, other] = [decimal(cell), expected === null ? null : decimal(expected)];
  if (!own || !other || expected === null) return false;
  const given = /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0;
  const endless = (/\.(\d+)$/.exec(expected)?.[1]?.length ?? 0) > MOST_DIGITS;
  return endless ? given > 0 && cell === Number(expected).toFixed(given) : isSame(own, other);
}

/** Whether two numbers differ in nothing but the power of ten. */
export function isMagnitude(cell: string, expected: string): boolean {
  const digits = (d: Decimal | null) => (d === null ? null : d.digits);
  return digits(decimal(cell)) === digits(decimal(expected));
}

/** The cells that the amounts of a print belong to. */
export function numberColumns(o: Observed): ("value" | "lower" | "upper")[] {
  return o.p.row.qualifier === "range" ? ["lower", "upper"] : ["value"];
}

/** The texts of the cells that the amounts of a print belong to; empty ones are `""`. */
export function numberCells(o: Observed): string[] {
  return numberColumns(o).map((name) => cellOf(o.p, name));
}
