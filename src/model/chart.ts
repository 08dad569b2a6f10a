import type { Dimension } from "./dimensions/dimension.ts";
import type { FactKind } from "./facts/factKind.ts";

/**
 * Forms in which figures can be drawn where marks and lines over time are not what they ask for. Why each chart has its form:
 * docs/decisions/0022-each-chart-in-the-form-its-data-ask-for.md
 */
export const CHART_FORMS = ["columns", "diverging", "dots", "strip", "timeline"] as const;
/** One of the forms. */
export type ChartForm = (typeof CHART_FORMS)[number];

/** A curated picture of one or more series: one row of charts.csv. */
export interface Chart {
  id: string;
  /** What is drawn: the balance index, figures of series as marks, the balance sheet, or one count of both partners as named lines. */
  kind: "balance" | "claims" | "sheet" | "pair";
  title: string;
  /** Series ids; those that may not share an axis get a panel each. */
  series: string[];
  topic: string;
  /** The time axis, from the start of the year `from` to the start of the year `to`: its last full year is the one before. */
  from: number;
  to: number;
  /** How the picture is read. Before 2026.3.0 also what may be read from it, as written then. */
  reading: string;
  /** Where its knowledge ends, as releases before 2026.3.0 have it; null since: it is computed from the rows in view. */
  ends: string | null;
  order: number;
  /** Series of which each partner has a panel of its own. */
  split: string[];
  /** What it says of its rows, in this order; nothing in releases before 2026.3.0. */
  says: FactKind[];
  /** Bases of the figures that it shows; none: all of them. */
  bases: string[];
  /** The row of the balance sheet whose own chart it is; null for none. */
  row: Dimension | null;
  /** The block of the dashboard that it stands in, the first of a block as its main picture: a code of the list family; null for none. */
  family: string | null;
  /** The form in which its figures are drawn; null for marks and lines over time, as in all releases before 2026.5.0. */
  form: ChartForm | null;
}
