import type { Dimension, Strength } from "../../model/dimensions/dimension.ts";
import type { CellChange, Threshold, ThresholdEffect } from "../../model/dimensions/thresholdEffects.ts";
import { counted } from "./cardinal.ts";
import type { SheetNames } from "./sheetNames.ts";
import { ROWS_IN_SENTENCE, sheetClause } from "./sheetSentence.ts";
import { yearList } from "./yearList.ts";

/** What effects are told with: how rows and groups are called, and whether the view is one of the past. */
export interface EffectNames extends SheetNames {
  dimension: Record<Dimension, string>;
  group: (group: ThresholdEffect["groups"][number]["to"]) => string;
  past: boolean;
}

/** Thresholds that are numbers of visits. */
const VISITS: readonly Threshold[] = ["visits_least", "visits_even_difference", "visits_missed"];

/** A value as people say it: `0.4`, `2 times`, `50 percent`, `5 years`. */
function value(threshold: Threshold, number: number): string {
  if (threshold.endsWith("_times")) return `${number} times`;
  if (threshold.endsWith("_years")) return `${number} ${number === 1 ? "year" : "years"}`;
  if (threshold === "arms_most_share") return `${number} percent`;
  if (threshold === "visits_interval") return `${Math.round(number * 100)} percent`;
  if (VISITS.includes(threshold)) return `${number} ${number === 1 ? "visit" : "visits"}`;
  return String(number);
}

/** What another value would give: cells, columns, groups, and the sentence. */
function effect(of: ThresholdEffect, names: EffectNames): string {
  const parts = [...cellsOf(of), ...columnsOf(of), ...of.groups.map((change) => groupOf(change, names)), ...clausesOf(of, names)];
  return `With ${value(of.threshold, of.value)}: ${parts.length === 0 ? "nothing changes" : parts.join("; ")}.`;
}

function cellsOf({ cells, of }: ThresholdEffect): string[] {
  if (of === 0) return [];
  if (cells.length === 0) return ["no cell changes"];
  const rows = [...new Set(cells.map(({ dimension }) => dimension))];
  const told = rows.map((row) => `${ROWS_IN_SENTENCE[row]} ${changed(cells.filter(({ dimension }) => dimension === row))}`);
  return [`${cells.length} of ${of} cells ${cells.length === 1 ? "changes" : "change"} (${told.join("; ")})`];
}

/** More kinds of change than this in a row would be a list that nobody reads. */
const MOST_KINDS = 2;

/** `1996–97 and 1999, from even to slight`; of many kinds the years alone. */
function changed(cells: CellChange[]): string {
  const kinds = [...new Set(cells.map(kindOf))];
  if (kinds.length > MOST_KINDS) return yearList(cells.map(({ year }) => year));
  return kinds
    .map((kind) => {
      const alike = cells.filter((cell) => kindOf(cell) === kind);
      return `${yearList(alike.map(({ year }) => year))}, ${kind}`;
    })
    .join("; ");
}

/** One word each for a strength. */
const STRENGTHS: Record<Strength, string> = {
  clear: "clear",
  slight: "slight",
  even: "even",
  one_sided: "one-sided",
  few: "too few",
  counted: "a count",
};

function kindOf({ from, to }: CellChange): string {
  const name = (strength: Strength | null) => (strength === null ? "empty" : STRENGTHS[strength]);
  return `from ${name(from)} to ${name(to)}`;
}

function columnsOf({ columns }: ThresholdEffect): string[] {
  if (columns === null) return [];
  return [columns.changed === 0 ? "no column changes" : `${columns.changed} of ${columns.of} columns change`];
}

function groupOf({ dimension, to }: ThresholdEffect["groups"][number], { dimension: rows, group }: EffectNames): string {
  return `“${rows[dimension]}” moves to “${group(to)}”`;
}

/** Nothing is said of the sentence where the threshold has no part in it. */
function clausesOf({ threshold, clauses }: ThresholdEffect, names: EffectNames): string[] {
  if (SILENT.includes(threshold)) return [];
  if (clauses.length === 0) return ["the sentence stays"];
  return clauses.map(({ kind, from, to }) => {
    if (to === null) return `the sentence loses “${sheetClause(from as NonNullable<typeof from>, names)}”`;
    const words = `“${sheetClause(to, names)}”`;
    return from === null ? `the sentence gains ${words}` : `its clause on ${ROWS_IN_SENTENCE[kind]} becomes ${words}`;
  });
}

/** Thresholds of rows that never speak in the sentence, and of columns. */
const SILENT: readonly Threshold[] = [
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
  ...(["column_years", "column_majority"] as const),
];

/** Words of the thresholds on the page of the method. */
export const sheetThresholds = {
  heading: "Thresholds, and what others would give",
  text: "Where clear ends and slight begins is our choice, for every row. Below is each choice with what a lower and a higher value would change, calculated from the figures on this site.",
  /** How many of the values tried leave the sentence alone. */
  summary: (effects: readonly ThresholdEffect[]) => {
    const moving = effects.filter(({ clauses }) => clauses.length > 0).length;
    return `Of ${effects.length} other values that we tried, one at a time, ${moving === 0 ? "none changes" : counted(moving, "changes", "change")} the sentence.`;
  },
  /** The years that would be clear by the excess and its margin alone; nothing where there are none. */
  votesAlone: (years: readonly number[]) =>
    years.length === 0
      ? null
      : `The rule for votes was set after we had seen that its three readings disagree in some years. With the excess and its margin of error alone, votes would be clear also in ${yearList(years)}.`,
  columns: ["What it decides", "Ours", "Other values"],
  value,
  effect,
  none: "It sets how wide a column is where there is no room for each year. No cell, group or sentence depends on it.",
};
