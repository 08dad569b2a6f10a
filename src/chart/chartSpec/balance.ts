import type { Edition } from "../../edition/edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { actsInView, viewKey } from "../../model/leaveOneOutRuns.ts";
import { once } from "../../model/once.ts";
import { extent } from "../../model/period.ts";
import { resolveEvents } from "../../model/resolveEvents.ts";
import { type BalanceQuery, type BalanceRow, balanceRows } from "../../model/sensitivity.ts";
import { isOlderThan } from "../../model/turn.ts";
import { actsPanel, eventStrip } from "./actsPanel.ts";
import { timeAxis } from "./axis.ts";
import { evidencePanel, leanPanel, memoryPanel } from "./balancePanels.ts";
import { balanceTable } from "./balanceTable.ts";
import type { ChartSpec, Panel } from "./chartSpec.ts";
import { sourceLinks } from "./credits.ts";
import { indexPanel } from "./indexPanel.ts";
import { balanceStatements } from "./keyFinding.ts";
import { partOf } from "./statements.ts";

/** About so many years are named on the time axis: stacked panels are as wide as the picture. */
const YEARS = 8;

/**
 * The balance over time: lean with its band, the scored acts, both memories and the evidence, over one time axis. What is drawn, and what
 * stands beside it, is made when it is asked for: the dashboard says a sentence of it and keeps the room of its picture.
 */
export function balanceSpec(edition: Edition, chart: Chart, query: BalanceQuery): ChartSpec {
  const { catalog, words } = edition;
  const rows = balanceRows(catalog, query).filter((row) => row.year >= chart.from && row.year < chart.to);
  const events = resolveEvents(catalog, query.vintage, query.drop);
  const weighed = actsInView(catalog, query, query);
  const strongest = new Set(weighed.map((act) => act.id));
  const acts = events.filter((event) => strongest.has(event.id) && inYears(event, chart));
  const shown = new Set(acts.map(({ id }) => id));
  const sentences = balanceStatements(edition, query, rows, acts);
  const finding = partOf(sentences, "finding");
  const computed = catalog.generation === 1 ? [] : [partOf(sentences, "ends")];
  const drawn = {
    panels: once(() => panelsOf(edition, chart, query, { rows, acts })),
    table: once(() => balanceTable(edition, chart.title, rows, query)),
    sources: once(() => {
      const telling = isOlderThan(catalog.release, "2026.28.0")
        ? acts.flatMap(({ mentions }) => mentions.map(({ source }) => source))
        : weighed.flatMap(({ id, sources }) => (shown.has(id) ? sources : []));
      return sourceLinks(edition, telling);
    }),
  };
  return {
    id: chart.id,
    title: chart.title,
    subtitle: catalog.generation === 1 ? words.balance.subtitleBefore2026_3(query) : words.balance.subtitle(query),
    ...(finding === null ? {} : { finding }),
    reading: chart.reading,
    ends: [...computed, chart.ends].filter((text) => text !== null).join(" "),
    ...(catalog.generation === 1 ? {} : { sentences }),
    floor: words.chart.floor,
    release: catalog.release,
    href: edition.urls.latest.chart(chart.id),
    time: timeAxis(chart.from, chart.to, edition.words, YEARS),
    arrangement: "stacked",
    get panels() {
      return drawn.panels();
    },
    legend: edition.catalog.subject.partners.map(({ code, mark }) => ({
      partner: code,
      shape: mark,
      label: edition.words.chart.partner(edition.catalog, code),
    })),
    get table() {
      return drawn.table();
    },
    controls: {
      open: words.chart.open,
      read: words.observation.readAtSource,
      close: words.chart.close,
      keys: words.chart.keys,
      crosshair: words.crosshair,
    },
    get sources() {
      return drawn.sources();
    },
  };
}

/** The years that are shown, and the acts of them. */
interface Shown {
  rows: BalanceRow[];
  acts: ResolvedEvent[];
}

/** The index with its events below it, and how it is made: both memories and the evidence, which stand aside where the index is a picture. */
function panelsOf(edition: Edition, chart: Chart, query: BalanceQuery, { rows, acts }: Shown): Panel[] {
  const isShown = ({ year }: BalanceRow) => year >= chart.from && year < chart.to;
  if (!isPicture(edition)) {
    const index = leanPanel(edition, rows, query, withReferences(edition, query).filter(isShown));
    return [index, actsPanel(edition, acts), memoryPanel(edition, rows, query), evidencePanel(edition, rows, query)];
  }
  const strip = eventStrip(edition, acts, [viewKey(query), query.scale, query.unit, chart.from, chart.to].join(" "));
  const aside = { isAside: true } as const;
  return [
    indexPanel(edition, query, rows, acts),
    strip,
    memoryPanel(edition, rows, query, aside),
    evidencePanel(edition, rows, query, aside),
  ];
}

/** Whether the index is a picture, with its events as a strip below it. */
function isPicture({ catalog }: Edition): boolean {
  return !isOlderThan(catalog.release, "2026.5.0");
}

/** The same question with the references: a second line beside the documents, never the first. Nothing where no reference tells an act. */
function withReferences({ catalog }: Edition, query: BalanceQuery): readonly BalanceRow[] {
  const all: BalanceQuery = { ...query, vintage: { ...query.vintage, collection: "all" } };
  const telling = resolveEvents(catalog, { ...query.vintage, collection: "references" }, query.drop).some((event) => event.scored);
  return query.vintage.collection === "documents" && telling ? balanceRows(catalog, all) : [];
}

function inYears({ period }: ResolvedEvent, { from, to }: Chart): boolean {
  return period !== null && extent(period).end > from && extent(period).start < to;
}
