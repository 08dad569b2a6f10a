import { filled } from "./filled.ts";
import { leftToRight, withPercentSigns } from "./isolation.ts";
import { type LanguageTable, type Limit, SCALES, type Scale, type SpelledUnit } from "./languageTable.ts";
import { hasMinus, plain, unsigned } from "./numbers.ts";
import { formOf, type PluralForms } from "./plural.ts";

/** A number for people, before its unit: the digits, and the scale word that they are counted in. */
interface Scaled {
  /** What the digits say. */
  value: number;
  decimals: number;
  scale: Scale | null;
}

/** Digits behind the decimal sign of a number with a scale word. */
const SCALED_DECIMALS = 2;

function scaled(value: number, decimals: number): Scaled {
  const power = [1e12, 1e9, 1e6].findIndex((size) => Math.abs(value) >= size);
  if (power === -1) return { value, decimals, scale: null };
  return { value: value / 10 ** (12 - 3 * power), decimals: SCALED_DECIMALS, scale: SCALES[2 - power] ?? null };
}

/** Writes digits as they stand in a figure. */
type Digits = (value: number, decimals: number) => string;

/**
 * A value with its unit, as print has it: `$1.6 billion`, `1,6 млрд долларов`, `%69`, `۷٬۲۰۰`. At most `decimals` digits after the decimal
 * sign, two of a number with a scale word. `USD` and `PC` and the spelled units are shown; things that are counted are told by what stands
 * beside. `isGoverned` asks for the case that a hedge of the language governs.
 */
export function figure(value: number, unit: string, decimals: number, table: LanguageTable, isGoverned = false): string {
  return withUnit(scaled(value, decimals), unit, table, (n, digits) => unsigned(n, digits, table), isGoverned);
}

/** Two bounds with one unit: `25–33%`, `$15–20 million`; scale and unit are said once where both have the same. */
export function figureSpan(lower: number, upper: number, unit: string, decimals: number, table: LanguageTable): string {
  const [from, to] = [scaled(lower, decimals), scaled(upper, decimals)];
  const isOne = from.scale === to.scale && lower >= 0 && upper >= 0;
  if (!isOne) return `${figure(lower, unit, decimals, table)}${table.span.loose}${figure(upper, unit, decimals, table)}`;
  const first = unsigned(from.value, from.decimals, table);
  return withUnit(to, unit, table, (n, digits) => `${first}${table.span.tight}${unsigned(n, digits, table)}`, false);
}

/** A tick of an axis: short, without a unit that the subtitle names. */
export function tick(value: number, unit: string, table: LanguageTable): string {
  const { scale, ...digits } = scaled(value, 2);
  const number = `${unsigned(digits.value, digits.decimals, table)}${scale === null ? "" : table.scales[scale].short}`;
  const shown =
    unit === "USD" ? filled(table.dollars.tick, { n: number }) : unit === "PC" ? filled(table.number.percent, { n: number }) : number;
  return withSign(shown, digits.value, digits.decimals, table);
}

function withUnit({ value, decimals, scale }: Scaled, unit: string, table: LanguageTable, digits: Digits, isGoverned: boolean): string {
  const { number, dollars, units } = table;
  const written = digits(value, decimals);
  if (unit === "PC" && scale === null) {
    const share = filled(number.percent, { n: written });
    return hasMinus(value, decimals, table) ? withSign(share, value, decimals, table) : withPercentSigns(share);
  }
  const words = scale === null ? "" : `${number.space}${table.scales[scale].after}`;
  if (unit === "USD" && !dollars.text.includes("{unit}")) {
    return withSign(filled(dollars.text, { n: `${written}${words}` }), value, decimals, table);
  }
  const signed = `${withSign(written, value, decimals, table)}${words}`;
  if (unit === "PC") return filled(number.percent, { n: signed });
  const category = scale === null ? table.plural(Math.abs(value)) : dollars.afterScale;
  if (unit !== "USD") {
    if (!(unit in units)) return signed;
    const spelled = unit as SpelledUnit;
    return filled(formOf((isGoverned ? table.governedUnits?.[spelled] : undefined) ?? units[spelled], category), { n: signed });
  }
  const forms: PluralForms = isGoverned ? (dollars.governed ?? dollars.unit) : dollars.unit;
  return filled(dollars.text, { n: signed, unit: formOf(forms, category) });
}

/** The minus stands before all that belongs to the number, its sign of unit included. */
function withSign(text: string, value: number, decimals: number, table: LanguageTable): string {
  return hasMinus(value, decimals, table) ? leftToRight(`${table.number.minus}${text}`, table.direction) : text;
}

/** A figure with the hedge of its wording: `about $4 billion`, `около 4 млрд долларов`, `כ־4 מיליארד דולר`. */
export function hedgedFigure(hedge: Limit, value: number, unit: string, decimals: number, table: LanguageTable): string {
  const isGoverned = table.governing?.includes(hedge) ?? false;
  return hedged(hedge, figure(value, unit, decimals, table, isGoverned), table);
}

/** A hedge around a figure that is written already, in the case that the hedge governs. */
export function hedged(hedge: Limit, written: string, table: LanguageTable): string {
  return filled(table.hedges[hedge], { n: written, ...table.joints?.(written) });
}

/** A count with its noun: `21 файл`. The pattern of each form says where the number stands, and may leave it out. */
export function counted(n: number, forms: PluralForms, table: LanguageTable): string {
  return filled(formOf(forms, table.plural(n)), { n: plain(n, 0, table) });
}
