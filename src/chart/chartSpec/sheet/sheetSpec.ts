import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { balanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { ONE_COUNTRY } from "../../../model/dimensions/measure.ts";
import { zeroSide } from "../../../model/dimensions/printedZero.ts";
import { type SheetSentence, sheetSentence } from "../../../model/dimensions/sentence.ts";
import { once } from "../../../model/once.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isSince } from "../../../model/version.ts";
import type { ChartSpec, Statement } from "../chartSpec.ts";
import { sourceLinks } from "../credits.ts";
import type { CellLook } from "../formPanel.ts";
import { sheetNames } from "../sheetNames.ts";
import { partOf } from "../statements.ts";
import { apartYears } from "./apartYears.ts";
import { lookOf } from "./cellLook.ts";
import { isAnew, isCountedAnew } from "./countedAnew.ts";
import { cellsDrawn, type DrawnCell, drawnYears, sheetQuery } from "./drawnCells.ts";
import { sheetForm } from "./sheetForm.ts";
import { sheetTable } from "./sheetTable.ts";

/**
 * The balance sheet as a picture: rows in groups by outcome, a cell for each year in which one count has both partners, and over it the
 * sentence that its clear cells give. The title is that sentence in a few words, or the chart's own where nothing is clear.
 *
 * @param chart its own years are the subject's; `from` and `to` of the view narrow them, and `to` gives the state of that year
 */
export function sheetSpec(edition: Edition, chart: Chart, view: ChartView): ChartSpec {
  const { catalog, words, urls } = edition;
  const names = sheetNames(edition);
  const sheet = balanceSheet(catalog, sheetQuery(view));
  const fact = sheetSentence(catalog, view.vintage, sheet);
  const drawn = cellsDrawn(sheet);
  const years = drawnYears(drawn, sheet);
  const apart = apartYears(catalog, { drawn, sheet, view });
  const standIns = drawn.filter(({ isStandIn }) => isStandIn);
  const another = words.sheet.standIns(standIns.filter(({ cell }) => lookOf(catalog, cell, true) === "other"));
  // The narrow picture has no dot beside a cell of other years.
  const countedApart = isOlderThan(catalog.release, "2026.28.0") ? words.sheet.countedApart : words.sheet.dotOrGap;
  const sentences: Statement[] =
    drawn.length === 0
      ? []
      : [
          { part: "finding", text: words.sheet.sentence(fact, names), rows: restsOn(catalog, fact, drawn) },
          ...[another, ...outlined(edition, drawn), countedApart(apart), ...countedAnew(edition, drawn)].flatMap((said) =>
            said === null ? [] : [{ part: "ends" as const, text: said.text, rows: said.cells.flatMap(({ rows }) => rows) }],
          ),
        ];
  const finding = partOf(sentences, "finding");
  const ends = [partOf(sentences, "ends"), chart.ends].filter((text) => text !== null).join(" ");
  const partners = catalog.subject.partners.map(({ code, mark }) => ({
    partner: code,
    shape: mark,
    label: words.chart.partner(catalog, code),
  }));
  const table = once(() => sheetTable(edition, chart, { drawn, apart: isOlderThan(catalog.release, "2026.21.0") ? [] : apart }, view));
  return {
    id: chart.id,
    title: words.sheet.title(fact, names) ?? chart.title,
    subtitle: words.sheet.subtitle,
    ...(finding === null ? {} : { finding }),
    reading: chart.reading,
    ends,
    sentences,
    floor: words.sheet.noNumber,
    release: catalog.release,
    href: urls.latest.chart(chart.id),
    time: { min: years.first, max: years.last + 1, ticks: [] },
    arrangement: "stacked",
    panels: [],
    forms: drawn.length === 0 ? [] : [sheetForm(edition, { sheet, drawn, years, clauses: fact.clauses, view })],
    legend: partners,
    get table() {
      return table();
    },
    controls: {
      open: words.sheet.open,
      read: words.observation.readAtSource,
      close: words.chart.close,
      keys: words.sheet.keys,
      crosshair: words.crosshair,
    },
    sources: sourceLinks(
      edition,
      drawn.flatMap(({ cell }) => cell.sources),
    ),
  };
}

/** Before which years the line of a new count stands, and what changed; releases before 2026.25.0 leave it to the card of the year. */
function countedAnew(edition: Edition, drawn: readonly DrawnCell[]) {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.25.0")) return [];
  const ofRow = ({ row }: DrawnCell) => drawn.filter((one) => one.row === row);
  const anew = words.sheet.countedAnew(drawn.filter((one) => isCountedAnew(catalog, ofRow(one), one)));
  const changed = drawn.filter(isAnew).map(({ cell }) => cell);
  return anew === null || changed.length === 0 ? [] : [{ text: anew.text, cells: [...anew.cells, ...changed] }];
}

/**
 * What outlined cells are, and in which cells the source prints a 0: those of every row, as since 2026.18.0. Releases before it say it of cells
 * that stand in for a row's own alone.
 */
function outlined(edition: Edition, drawn: readonly DrawnCell[]) {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.18.0"))
    return [words.sheet.oneCountry(drawn.filter(({ cell, isStandIn }) => isStandIn && cell.measure === ONE_COUNTRY))];
  const ofLook = (look: CellLook) => drawn.filter(({ cell, isStandIn }) => lookOf(catalog, cell, isStandIn) === look);
  const { partner } = sheetNames(edition);
  const zeros = (["irn", "isr"] as const).map((side) =>
    words.sheet.printedZero(
      drawn.filter(({ cell }) => zeroSide(catalog, cell) === side),
      partner[side],
    ),
  );
  return [words.sheet.oneCountry(ofLook("alone")), words.sheet.outlinedShare(ofLook("share")), ...zeros];
}

/** The first release whose sentence says the share of arms. */
const SHARE_FROM = "2026.8.0";

/**
 * The rows that bear a sentence out: those of its clauses and of earlier goods, and what prints the share that it says or what the estimate beside it rests on; where it
 * has none, those of the cells that fall short.
 */
function restsOn({ release }: Catalog, { clauses, earlier = [], notClaimed }: SheetSentence, drawn: readonly DrawnCell[]): string[] {
  const short = notClaimed.flatMap(({ cell }) => cell ?? []);
  const cells = short.length > 0 ? short : drawn.map(({ cell }) => cell);
  const arms = clauses.filter((clause) => clause.kind === "arms");
  const printed = isSince(release, SHARE_FROM) ? arms.flatMap((clause) => clause.printed ?? []) : [];
  const estimated = isOlderThan(release, "2026.9.0") ? [] : arms.flatMap(({ estimate }) => estimate?.cell ?? []);
  const rows = [...(clauses.length > 0 ? [...clauses, ...printed, ...estimated] : cells), ...earlier];
  return [...new Set(rows.flatMap((one) => one.rows))];
}
