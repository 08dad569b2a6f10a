import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Mention } from "../../model/event.ts";
import { eventNumber } from "../../model/facts/eventNumber.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { aboveItsYear } from "./aboveItsYear.ts";
import type { CellDetail, Table, TableRow } from "./chartSpec.ts";
import { foreignLanguage, publisherLabel, sourceNames } from "./credits.ts";
import { formatFigure } from "./formatFigure.ts";
import { numberInWords } from "./judgingPlace.ts";
import { tabledFigure } from "./tabledFigure.ts";
import { inTableOrder } from "./tableOrder.ts";
import { verdictOf } from "./verdict.ts";
import { whoSays } from "./whoSays.ts";

/** Position of the cell that says what is measured, from 0. */
export const MEASURED = 4;
/** Position of the cell that names who says so, from 0. */
const WHO = 5;
/** Position of the cells that hold words of the source, from 0. */
const SOURCE = 6;
const QUOTE = 7;

/** The numbers of a chart as a table, in order of series, and in each as `inTableOrder` says. */
export function table(edition: Edition, caption: string, observations: readonly Observation[]): Table {
  return {
    caption,
    columns: [...figureFirst(edition, edition.words.chart.columns), ...(checked(edition) ? [edition.words.check.cell] : [])],
    rows: inTableOrder(edition.catalog, observations).map((o) => row(edition, o, observations)),
  };
}

/** A table with the events by which its claims were judged below them, as they are no figures. */
export function withEvents(edition: Edition, { rows, ...figures }: Table, events: readonly Mention[]): Table {
  return { ...figures, rows: [...rows, ...events.map((mention) => eventRow(edition, mention))] };
}

/** An event beside figures: its own words in place of a number, and no verdict. */
function eventRow(edition: Edition, mention: Mention): TableRow {
  const { catalog, words, urls } = edition;
  const lang = foreignLanguage({ catalog, words }, mention.source);
  const event = catalog.eventById.get(mention.event);
  const source = publisherLabel(catalog.sourceById.get(mention.source)?.publisher ?? "", mention.source);
  return {
    href: urls.event(mention.event),
    cells: [
      ...eventFigure(edition, mention),
      labelOf(catalog, "counterpart", event?.partner ?? ""),
      mention.period === null ? words.event.undated : words.periodInWords(mention.period.text),
      event?.summary ?? "",
      source,
      source,
      words.kit.quoted(mention.quote),
      "",
    ],
    ...(lang === null ? {} : { details: [WHO, SOURCE, QUOTE].map((column) => ({ column, lang })) }),
  };
}

/** The number in the words of an event, as figure and print; before 2026.27.0, and where they have none, that it is an event. */
function eventFigure({ catalog, words }: Edition, mention: Mention): [string, string] {
  const number = isOlderThan(catalog.release, "2026.27.0") ? "" : numberInWords(words, mention);
  return number === "" ? [words.lists.events(1), ""] : [number, String(eventNumber(mention))];
}

/** Releases before the checks have no column for them. */
function checked({ catalog }: Edition): boolean {
  return catalog.checks.length > 0;
}

/** The figure stands before its print, which may be foreign or a bare cell; releases before 2026.3.0 keep the order they had. */
function figureFirst({ catalog }: Edition, [print = "", figure = "", ...rest]: string[]): string[] {
  return catalog.generation === 1 ? [print, figure, ...rest] : [figure, print, ...rest];
}

function row(edition: Edition, o: Observation, beside: readonly Observation[]): TableRow {
  const details = detailsOf(edition, o);
  return { href: edition.urls.observation(o.id), cells: cells(edition, o, beside), ...(details.length > 0 ? { details } : {}) };
}

/** Where the row's words are in another language, and the events of a count as links. */
function detailsOf(edition: Edition, o: Observation): CellDetail[] {
  const links = (o.events ?? []).map(({ id, summary }) => ({ label: summary, href: edition.urls.event(id) }));
  if (links.length > 0) return edition.catalog.generation === 1 ? [] : [{ column: QUOTE, links }];
  const lang = foreignLanguage(edition, o.source);
  const print = edition.catalog.generation === 1 ? 0 : 1;
  return lang === null
    ? []
    : [...(o.as_worded === null ? [] : [print]), SOURCE, ...(o.quote === null ? [] : [QUOTE])].map((column) => ({ column, lang }));
}

function cells(edition: Edition, o: Observation, beside: readonly Observation[]): string[] {
  const { catalog, words } = edition;
  return [
    ...figureFirst(edition, [o.as_worded ?? unprinted(edition, o), tabledFigure(edition, o)]),
    labelOf(catalog, "counterpart", o.counterpart),
    words.chart.periodCell(words.periodInWords(o.period.text), labelOf(catalog, "period_basis", o.period_basis), o.period_basis),
    words.kit.semicolons(
      [labelOf(catalog, "basis", o.basis), casesOf(edition, o), aboveItsYear(edition, o, beside)].filter((part) => part !== ""),
    ),
    whoSays(edition, o),
    sourceCell(edition, o),
    quoteCell(edition, o),
    ...(checked(edition) ? [verdictOf(edition, o.id) ?? ""] : []),
  ];
}

/** Of how many cases a figure is, where it counts cases: a share of a few moves with each. Releases before 2026.28.0 say it on its page alone. */
function casesOf({ catalog, words }: Edition, { n }: Observation): string {
  return n === null || isOlderThan(catalog.release, "2026.28.0") ? "" : words.observation.countedCases(words.figure(n, "", 0));
}

function unprinted(edition: Edition, o: Observation): string {
  if (edition.catalog.generation === 1) return formatFigure(edition, o);
  return o.events ? edition.words.observation.notPrintedCount : edition.words.observation.notPrinted;
}

function sourceCell(edition: Edition, o: Observation): string {
  const source = o.source === null ? undefined : edition.catalog.sourceById.get(o.source);
  if (!source) return edition.catalog.generation === 1 ? "" : sourceNames(edition, o);
  const place = o.paragraph === null ? "" : edition.words.observation.paragraph(o.paragraph);
  return edition.words.kit.commas([publisherLabel(source.publisher, source.id), place]);
}

/** The words that hold the figure; of a count the events that it counts. */
function quoteCell({ catalog, words }: Edition, o: Observation): string {
  if (o.events && catalog.generation !== 1) return words.kit.semicolons(o.events.map(({ summary }) => summary));
  return o.quote === null ? "" : words.kit.quoted(o.quote);
}
