import { leanMoved } from "../../../model/balanceConsequences.ts";
import type { Chart } from "../../../model/chart.ts";
import { type ChartView, isDefaultQuestion } from "../../../model/chartView.ts";
import type { Correction } from "../../../model/correction.ts";
import { run } from "../../../model/robustness.ts";
import { ofPicture } from "../../../model/shown.ts";
import { yearRanges } from "../../../model/yearRanges.ts";
import type { Site } from "../../site.ts";
import { balanceQueryFor, inYears } from "./chart.ts";
import { shownInChart } from "./shownInChart.ts";
import { toldChange } from "./toldChange.ts";

/** One quiet sentence, and the way to the list of changes. */
export interface Notice {
  text: string;
  href: string;
  link: string;
}

/**
 * What a pinned view of a chart has to announce: what later releases changed of the rows, definitions, checks, sources and texts that it shows,
 * and of the balance that is computed from them. Null when nothing was, and for views that are not pinned.
 * `head` is the state of today, `pinned` the one that is shown, with what was corrected since. Found by ids and never by looking at words.
 */
export function correctionNotice(head: Site, pinned: Site, chart: Chart, view: ChartView): Notice | null {
  if (pinned.pinned === null) return null;
  const corrections = latestOfEach(ofPicture(pinned.corrections ?? [], shownInChart(pinned, chart, view)));
  const told = corrections.filter(({ noun }) => noun !== "balance").map((correction) => toldChange(head, pinned, correction));
  const index = indexNotice(head, pinned, chart, view, corrections);
  if (told.length === 0 && index.length === 0) return null;
  const { changes } = pinned.words;
  const [newest] = (pinned.corrections ?? []).map(({ release }) => release);
  return {
    text: changes.notice(pinned.pinned, told, index),
    href: `/changes${newest === undefined ? "" : `#${newest}`}`,
    link: changes.noticeLink,
  };
}

/** A row that several releases changed is one thing, told by its latest change with the cells of all. The latest stands first. */
function latestOfEach(corrections: Correction[]): Correction[] {
  const rows = new Map<string, Correction>();
  for (const correction of corrections) {
    const key = `${correction.noun} ${correction.shown.at(-1)}`;
    const known = rows.get(key);
    rows.set(key, known ? { ...known, cells: [...known.cells, ...correction.cells] } : correction);
  }
  return [...rows.values()];
}

/**
 * What became of the index. By the default question it stands in the releases' lists of changes; by another question the lean of both states
 * is computed and compared.
 */
function indexNotice(head: Site, pinned: Site, chart: Chart, view: ChartView, corrections: Correction[]): string[] {
  if (chart.kind !== "balance") return [];
  const { words, catalog } = pinned;
  const query = balanceQueryFor(view);
  if (isDefaultQuestion(query)) return [...turned(pinned, corrections), ...moved(pinned, yearsWith(corrections, "lean"))].slice(0, 2);
  const { from, to } = inYears(chart, view);
  const now = new Map(run(head.catalog, query).map((row) => [row.year, row]));
  const years = run(catalog, query).filter((row) => row.year >= from && row.year < to && leanMoved(row, now.get(row.year)));
  return years.length === 0 ? [] : [words.changes.balanceMoved(yearRanges(years.map(({ year }) => year)))];
}

function moved({ words }: Site, years: number[]): string[] {
  return years.length === 0 ? [] : [words.changes.balanceMoved(yearRanges(years))];
}

/** The years whose direction is another, together where they turned the same way. */
function turned({ words, catalog }: Site, corrections: Correction[]): string[] {
  const turns = new Map<string, { years: number[]; before: string | null; after: string | null }>();
  for (const { noun, id, cells } of corrections) {
    const steps = cells.filter(({ field }) => field === "direction");
    const [before, after] = [steps.at(-1)?.before ?? null, steps[0]?.after ?? null];
    if (noun !== "balance" || before === after) continue;
    const turn = turns.get(`${before} ${after}`) ?? { years: [], before, after };
    turns.set(`${before} ${after}`, { ...turn, years: [...turn.years, Number(id)] });
  }
  const name = (partner: string | null) => partner && words.chart.partner(catalog, partner);
  return [...turns.values()].map(({ years, before, after }) => words.changes.balanceTurned(yearRanges(years), name(before), name(after)));
}

function yearsWith(corrections: Correction[], column: string): number[] {
  return corrections.flatMap(({ noun, id, cells }) =>
    noun === "balance" && cells.some(({ field }) => field === column) ? [Number(id)] : [],
  );
}
