import { type Catalog, labelOf } from "../../model/catalog.ts";
import { unitsUnnamed, withUnit } from "../kit/unitsUnnamed.ts";
import { names } from "./names.ts";

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? measures.join(", ") : `${measures.join(", ")}: ${whose}`),
  others: "other suppliers",
  /** Why a 0 has a ring, in digits whose zero is a dot. */
  ringedZero: "A 0 has a ring around it, so that it is not read as the dot of a missing figure.",
  allSuppliers: "all suppliers",
  /** Name of a line that we calculated, where its basis has no short label. */
  computed: "our calculation",
  target: "a target",
  found: "found in other sources (incomplete)",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `${country}'s count`,
  recording: (date: string) => `customs data stop, ${date}`,
  floor: "Shows what the sources mention, not everything that happened.",
  /** What is drawn and in which units; a unit that the titles name already is not said again. */
  subtitle: (measures: string[], units: string[]) => {
    const titles = measures.join("; ");
    const more = unitsUnnamed(titles, units);
    if (more.length > 0) return `${titles} (${more.join(", ")})`;
    return measures.length === 1 ? `Number of ${titles.charAt(0).toLowerCase()}${titles.slice(1)}` : titles;
  },
  /** A measure with its unit, where several have not the same one. */
  withUnit,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) => `${direction === "from_counterpart" ? "from" : "to"} ${partner}, ${year}`,
  who: (partner: string, period: string) => `${partner}, ${period}`,
  undatedWho: (partner: string, year: string) => `${partner}, no year given; published ${year}`,
  /** A period in the table; of a figure without one when it was published. */
  periodCell: (period: string, label: string, basis: string) =>
    basis === "publication" ? `no year given; published ${period}` : `${period} (${label})`,
  /** Behind what a figure of part of a year measures, where a figure of the whole year is lower. */
  aboveItsYear: (figure: string) => `more than the whole year (${figure}): the two counts do not fit together`,
  planWho: (partner: string, period: string) => `${partner}, target, published ${period}`,
  open: "Full details",
  close: "Close",
  columns: ["As printed", "Value", "Country", "Period", "What it measures", "Who says so", "Source", "Quote"],
  sources: "Sources",
  recordSources: (n: number) => `${n} other sources`,
  leftOut: (sources: string[]) => `Not in the CSV because of their license: ${sources.join("; ")}.`,
  keys: "Arrow keys move between points, Enter opens one, Esc closes it.",
  noMarks: "No figures for this selection.",
  /** How a mark that is an event is read, for the key under the picture. */
  eventKey: { dated: "filled: an event with its year", span: "bar: an event over several years" },
  key: {
    dated: "filled: a figure with its year",
    undated: "hollow: no year given, placed at the date of publication",
    plan: "dashed outline: a target, not a result",
    span: "bar: one figure for several years",
    bounds: "upright line: the lowest and the highest figure the source gives. If it gives no single figure, the mark is in the middle",
    open: "arrow: “more than” or “up to”",
    record: "small dot, thin line: a record. Lines join only figures of one count, without a gap",
    side: `small square: ${names.partner.irn}'s or ${names.partner.isr}'s own count`,
    estimate: "small hollow dot, dashed line: an estimate or our calculation",
    unreliable: "hollow dot with a gap on each side: a doubtful record",
    covered: "light point on a mark: a record in the same place",
    beneath: "mark around another mark: two figures in the same place",
  },
  /** What of the key is said otherwise by what is in view: arrows of one way, estimates without calculations, doubtful records in lines without gaps. */
  keyInView: {
    /** Bars of figures of which some are for one year. */
    span: "bar: the year or years that a figure is for",
    /** Records of which some are counts of cases, that no line joins from year to year. */
    record: "small dot, thin line: a record. Lines join only figures of one count, without a gap; counts of cases stay single dots",
    up: "arrow: “more than”",
    down: "arrow: “up to” or “almost”",
    estimate: "small hollow dot, dashed line: an estimate",
    unreliable: "hollow dot: a doubtful record",
  },
};
