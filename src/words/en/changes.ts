import { CHANGE_KINDS, type Change, type ChangedNoun } from "../../model/change.ts";
import { areTold } from "../kit/areTold.ts";
import { changedColumns } from "./changedColumns.ts";

const KINDS: Record<Change["kind"], string> = {
  added: "added",
  revised: "revised by its source",
  corrected: "corrected",
  reworded: "reworded",
  withdrawn: "withdrawn",
  recomputed: "recalculated",
};

/** A chart has no source that could revise it. */
const kindOf = (noun: ChangedNoun, kind: Change["kind"]) => (noun === "chart" && kind === "revised" ? "changed" : KINDS[kind]);

/** What a thing is, before its name. */
const NOUNS: Record<ChangedNoun, string> = {
  observation: "",
  pair: "",
  event: "",
  series: "series ",
  chart: "chart ",
  check: "fact check of ",
  disagreement: "contradiction ",
  source: "source ",
  balance: "balance index of ",
};

/** Columns that have another name for readers; the others are called as they are. */
const COLUMNS: Record<string, string> = {
  as_worded: "print",
  reading: "explanation",
  ends: "note on where the data end",
  record: "record",
  summary: "wording",
};

/** One thing that changed, as a notice tells it. */
export interface ToldChange {
  what: string;
  kind: Change["kind"];
  noun: ChangedNoun;
  /** The column that changed; null where `before` and `after` are the thing itself. */
  column: string | null;
  before: string | null;
  after: string | null;
}

/** Figures that a notice names where it counts the rest. */
const NAMED = 2;

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "Changes",
  lead: "What each release added, corrected, revised or withdrew, and why. Corrected means we were wrong. Revised means the source changed. A chart is called changed where it shows something else. Reworded means we say the same in other words. What had to be recalculated because of a change is listed too. Definitions, texts, fact checks, contradictions and sources count like numbers. A release never changes, so pinned addresses keep their numbers.",
  none: "There is no release yet.",
  releases: "Releases",
  release: (version: string) => `Release ${version}`,
  /** `charts`: how many of the revised are charts. */
  counts: (n: Record<Change["kind"], number>, charts: number) => {
    const bySources = { ...n, revised: n.revised - charts };
    const each = CHANGE_KINDS.flatMap((kind) => (bySources[kind] === 0 ? [] : [`${bySources[kind]} ${KINDS[kind]}`]));
    const all = [...each, ...(charts === 0 ? [] : [`${charts} ${charts === 1 ? "chart" : "charts"} changed`])];
    return `${all.join(", ") || "Nothing changed"}.`;
  },
  changed: (noun: ChangedNoun, kind: Change["kind"], id: string) => `${NOUNS[noun]}${id}: ${kindOf(noun, kind)}`,
  noun: NOUNS,
  kind: kindOf,
  cell: (field: string, before: string | null, after: string | null) =>
    `${field}: ${before ?? "nothing"} → ${after ?? "nothing"}${after?.endsWith(".") ? "" : "."}`,
  /** Names of columns that the settlement has no name for. */
  columns: changedColumns,
  restsOn: (ids: string[]) => `Calculated from ${ids.join(", ")}.`,
  added: (n: number) => `${n} added`,
  reworded: (n: number) => `${n} reworded, with the same meaning`,
  recomputed: (n: number) => `${n} recalculated because of these changes`,
  pages: "Browse the site as of this release",
  files: "Download all files (zip)",
  descriptor: "Data Package",
  json: "Changes as JSON",
  feed: "Atom feed",
  /** On a pinned page. */
  pinned: (version: string) => `You are viewing release ${version}, which never changes.`,
  head: "See the latest figures",
  uncorrected: "Nothing shown here has been corrected since.",
  corrected: (n: number) => (n === 1 ? "One thing shown here has changed since:" : `${n} things shown here have changed since:`),
  correction: (noun: ChangedNoun, kind: Change["kind"], release: string) => `${kindOf(noun, kind)} in release ${release}`,
  more: (n: number) => `${n} more`,
  now: "now",
  /**
   * In a pinned embed: what later releases changed of what it shows. Few things are told one by one, many are counted and some figures
   * among them named; `always` is told anyway.
   */
  notice: (release: string, told: ToldChange[], always: string[]) => {
    const withdrawn = told.filter(({ kind }) => kind === "withdrawn").length;
    const each = `Changed since release ${release}: ${[...told.map(toldChange), ...always].join("; ")}.`;
    if (areTold(told.length + (always.length > 0 ? 1 : 0), each)) return each;
    const one = told.length === 1;
    const gone = withdrawn === 0 ? "" : one ? ": it was withdrawn" : `, ${withdrawn} of them withdrawn`;
    const counted = `${one ? "One thing in this chart has" : `${told.length} things in this chart have`} changed since release ${release}${gone}`;
    const figures = told.filter(({ column, before, after }) => column === null && before !== null && after !== null).slice(0, NAMED);
    const among = figures.length === 0 ? [] : [`${one ? "namely" : "among them"}: ${figures.map(toldChange).join(", ")}`];
    return `${[counted, ...among, ...always].join("; ")}.`;
  },
  noticeLink: "What changed and why",
  told: toldChange,
  /** The things that a notice tells of. */
  things: {
    figure: (series: string, partner: string, period: string) => `${series}, ${partner}, ${period}`,
    event: (summary: string) => `“${summary}”`,
    series: (title: string) => `the series “${title}”`,
    chart: "this chart",
    check: (what: string) => `the fact check of ${what}`,
    source: (publisher: string) => `the entry of the source ${publisher}`,
  },
  /** Why what a chart said of itself was wrong. */
  textCorrected: (reason: string) => `why its text was corrected: ${reason.replace(/\.$/, "")}`,
  /** Years of the balance whose lean moved. */
  balanceMoved: (years: string[]) => `the balance index was recalculated for ${joined(years)}`,
  /** Years of the balance whose direction is another; null: none may be claimed. */
  balanceTurned: (years: string[], before: string | null, after: string | null) =>
    `for ${joined(years)} ${before === null ? "no side was clear" : `the balance tilted towards ${before}`}; now ${after === null ? "no side is clear" : `it tilts towards ${after}`}`,
};

function toldChange({ what, kind, noun, column, before, after }: ToldChange): string {
  const of = column === null ? what : `the ${COLUMNS[column] ?? column.replaceAll("_", " ")} of ${what}`;
  const step = before === null && after === null ? "" : ` from ${before ?? "nothing"} to ${after ?? "nothing"}`;
  return `${of} was ${kindOf(noun, kind)}${step}`;
}

function joined(list: string[]): string {
  return list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
}
