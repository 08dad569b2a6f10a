import type { Edition } from "../../edition/edition.ts";
import { type ChangedYear, changedYears } from "../../model/balanceConsequences.ts";
import type { Chart } from "../../model/chart.ts";
import { type ChartView, isDefaultQuestion } from "../../model/chartView.ts";
import type { Correction } from "../../model/correction.ts";
import { latestCorrections } from "../../model/latestCorrections.ts";
import { yearRanges } from "../../model/yearRanges.ts";
import type { ToldChange } from "../../words/en/changes.ts";
import { balanceQueryFor, inYears } from "./chart.ts";
import { shownInChart } from "./shownInChart.ts";
import { toldChange } from "./toldChange.ts";

/** One quiet sentence, and the way to the list of changes. */
export interface Notice {
  text: string;
  href: string;
  link: string;
}

/** What later states changed of what a view of a chart shows. */
export interface ChangesInView {
  /** What changed of its rows, definitions, checks, sources and texts; each thing once. */
  corrections: Correction[];
  /** The same in a reader's words, in their order. */
  told: ToldChange[];
  /** What became of the index that it draws, as parts of a sentence. */
  index: string[];
}

/**
 * What became of a view of a chart between an older state, with what was corrected since, and a later one: the one rule for the notice in
 * embeds and for the feed of a chart. Found by ids and never by looking at words.
 */
export function changesInView(later: Edition, older: Edition, chart: Chart, view: ChartView): ChangesInView {
  const all = latestCorrections(older.corrections ?? [], shownInChart(older, chart, view));
  const corrections = all.filter(({ noun }) => noun !== "balance");
  const told = corrections.map((correction) => toldChange(later, older, correction));
  return { corrections, told, index: indexChanges(later, older, chart, view, all) };
}

/** What a pinned view of a chart has to announce; null when nothing changed, and for views that are not pinned. */
export function correctionNotice(head: Edition, pinned: Edition, chart: Chart, view: ChartView): Notice | null {
  if (pinned.pinned === null) return null;
  const { corrections, told, index } = changesInView(head, pinned, chart, view);
  if (told.length === 0 && index.length === 0) return null;
  const { changes } = pinned.words;
  const said = corrections.flatMap((correction) => (isReworded(correction) ? [changes.textCorrected(correction.reason)] : []));
  const [newest] = [...corrections, ...(pinned.corrections ?? [])].map(({ release }) => release);
  return {
    text: changes.notice(pinned.pinned, told, [...said, ...index]),
    href: pinned.urls.changes(newest),
    link: changes.noticeLink,
  };
}

/** The columns of a chart that are sentences of its own. */
const TEXTS = ["title", "reading", "ends"];

/** Whether what the chart said of itself was corrected, with a reason. */
function isReworded(correction: Correction): correction is Correction & { reason: string } {
  const { noun, cells, reason } = correction;
  return noun === "chart" && reason !== null && cells.some(({ field }) => TEXTS.includes(field));
}

/**
 * What became of the index. By the default question it stands in the releases' lists of changes; by another question both states are
 * computed and compared, which costs what a balance costs, and only where something was corrected.
 */
function indexChanges(head: Edition, pinned: Edition, chart: Chart, view: ChartView, corrections: Correction[]): string[] {
  if (chart.kind !== "balance" || (pinned.corrections ?? []).length === 0) return [];
  const query = balanceQueryFor(view);
  const { from, to } = inYears(chart, view);
  const listed = corrections.filter(({ noun }) => noun === "balance").map(({ id, cells }) => ({ year: Number(id), cells }));
  const years = isDefaultQuestion(query) ? listed : changedYears(pinned.catalog, head.catalog, query);
  const inView = years.filter(({ year }) => year >= from && year < to).sort((a, b) => a.year - b.year);
  const moved = inView.filter(({ cells }) => cells.some(({ field }) => field === "lean")).map(({ year }) => year);
  return [...turned(pinned, inView), ...(moved.length === 0 ? [] : [pinned.words.changes.balanceMoved(yearRanges(moved))])];
}

/** The years whose direction is another, together where they turned the same way. */
function turned({ words, catalog }: Edition, changed: ChangedYear[]): string[] {
  const turns = new Map<string, { years: number[]; before: string | null; after: string | null }>();
  for (const { year, cells } of changed) {
    const { before = null, after = null } = cells.find(({ field }) => field === "direction") ?? {};
    if (before === after) continue;
    const turn = turns.get(`${before} ${after}`) ?? { years: [], before, after };
    turns.set(`${before} ${after}`, { ...turn, years: [...turn.years, year] });
  }
  const name = (partner: string | null) => partner && words.chart.partner(catalog, partner);
  return [...turns.values()].map(({ years, before, after }) => words.changes.balanceTurned(yearRanges(years), name(before), name(after)));
}
