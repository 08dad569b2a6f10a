import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import { isUpperLimit } from "../../model/dimensions/upperLimit.ts";
import { isOfficialVisit, isVisit } from "../../model/dimensions/visits.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { withLower } from "../../model/facts/bothWays.ts";
import { chartFacts, type FactView } from "../../model/facts/chartFacts.ts";
import { coverageFact } from "../../model/facts/coverage.ts";
import { eventRecords } from "../../model/facts/eventRecords.ts";
import { type Fact, rowsOf } from "../../model/facts/fact.ts";
import { type Observation, position } from "../../model/observation.ts";
import { LOW_RELIABILITY } from "../../model/observationStatus.ts";
import { extent } from "../../model/period.ts";
import { checksOf } from "../../model/queries.ts";
import { resolveEvents } from "../../model/resolveEvents.ts";
import { isOlderThan } from "../../model/turn.ts";
import { isYearlySum } from "../../model/yearlySum.ts";
import type { Names } from "../../words/en/facts.ts";
import type { Statement } from "./chartSpec.ts";
import { countsApartStatements } from "./countsApartText.ts";
import { doubtOf } from "./doubtOf.ts";
import { formatFigure } from "./formatFigure.ts";
import { judgingPlace } from "./judgingPlace.ts";
import { limitHedge } from "./limitHedge.ts";
import { noneFoundStatements } from "./noneFoundText.ts";
import { hasCountries, measureAndCountry, ofCountry } from "./ofCountry.ts";
import { oneCountryStatements } from "./oneCountryText.ts";
import { oneYearStatements } from "./oneYearText.ts";
import { passedOver } from "./passedOver.ts";
import { rowsInViewStatements } from "./rowsInViewText.ts";
import { reporterName } from "./whoSays.ts";

/** What a chart of claims says of the rows that it shows: its finding, and which years these rows know. Each sentence names its rows. */
export function statementsOf(edition: Edition, view: FactView): Statement[] {
  const { words } = edition;
  const names = namesOf(edition);
  const facts = chartFacts(view);
  const found = facts.map((fact, i, all): Statement => {
    const told = isMarked(edition, fact) ? { ...fact, isDoubtful: false } : fact;
    const said = told === fact ? withTied(edition, fact, names) : { ...names, figure: (o: Observation) => markedFigure(edition, o) };
    return {
      part: "finding",
      text: words.facts.sentence(told, said, all[i - 1] ?? null),
      rows: [
        ...new Set([...rowsOf(fact), ...[...partsSaid(edition.catalog, fact), ...nextSum(edition.catalog, fact)].map(({ id }) => id)]),
      ],
    };
  });
  const coverage = coverageFact(edition.catalog, view.shown);
  const known = words.facts.coverage(coverage);
  const ends = [coverage.claims, coverage.records].flatMap((years) => years?.rows ?? []);
  const rows = [...new Set([...ends, ...words.facts.undated(coverage).map(({ id }) => id)])];
  const ended: Statement[] = known === null ? found : [...found, { part: "ends", text: known, rows }];
  const told = [
    ...found,
    ...passedOver(edition, view, facts),
    ...noneFoundStatements(edition, view),
    ...ended.slice(found.length),
    ...judgingInTable(edition, view),
    ...oneCountryStatements(edition, view),
    ...visitsLeftOut(edition, view),
    ...oneYearStatements(edition, view),
    ...countsApartStatements(edition, view),
    ...rowsInViewStatements(edition, view),
  ];
  const added = addedUp(view, facts);
  const years = [...new Set(added.map(({ period }) => Number(period.start.slice(0, 4))))].sort((a, b) => a - b);
  return years.length === 0 ? told : [...told, { part: "ends", text: words.facts.sums(years), rows: added.map(({ id }) => id) }];
}

/**
 * How many records that decided the verdicts on claims of the chart are events: the table alone has them. Releases before
 * 2026.27.0 do not say so.
 */
function judgingInTable({ catalog, words }: Edition, { vintage, shown }: FactView): Statement[] {
  if (isOlderThan(catalog.release, "2026.27.0")) return [];
  const records = eventRecords(catalog, vintage, shown);
  const rows = [...new Set(records.map(({ event }) => event))];
  return rows.length === 0 ? [] : [{ part: "ends", text: words.event.judgingInTable(records.length), rows }];
}

/**
 * How many visits of each partner a count of visits leaves out, within the years: planned ones, summits of many countries, and what is told of
 * in general. Releases before 2026.20.0 do not say how many.
 */
function visitsLeftOut(edition: Edition, { chart, vintage, shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  const isCounted = shown.some(({ source, series }) => source === null && catalog.seriesById.get(series)?.counts === "visit");
  if (!isCounted || isOlderThan(catalog.release, "2026.20.0")) return [];
  const isWithin = ({ period }: ResolvedEvent) =>
    period === null || (extent(period).start >= chart.from && extent(period).start < chart.to);
  const left = resolveEvents(catalog, vintage).filter((event) => isVisit(event) && !isOfficialVisit(event) && isWithin(event));
  if (left.length === 0) return [];
  const each = catalog.subject.partners.map(({ code }) => ({ partner: code, n: left.filter(({ partner }) => partner === code).length }));
  return [{ part: "ends", text: words.event.visitsLeftOut(each, namesOf(edition)), rows: left.map(({ id }) => id) }];
}

/**
 * Whether the figures of both partners have their doubt behind them, so that no sentence says once more that one is doubtful. Releases before
 * 2026.20.0 say that alone, and not of which.
 */
function isMarked({ catalog }: Edition, fact: Fact): fact is Extract<Fact, { kind: "latest_of_partners" }> {
  return fact.kind === "latest_of_partners" && fact.isDoubtful === true && !isOlderThan(catalog.release, "2026.20.0");
}

/** Names in which the latest figure, where sources give several of one count and period, is all of these, the lowest first. */
function withTied({ words }: Edition, fact: Fact, names: Names): Names {
  const tied = fact.kind === "latest_figure" ? (fact.tied ?? []) : [];
  if (tied.length === 0) return names;
  const each = new Set([...tied].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0)).map(names.figure));
  const all = words.observation.bySource(words.kit.listed([...each], "or"));
  return { ...names, figure: (o) => (tied.includes(o) ? all : names.figure(o)) };
}

/** Of which each figure is the price of one deal. */
const PRICE = "contract";
/** Of which each figure is what was delivered of one deal so far, in the years of these deliveries. */
const DELIVERED = "tiv_deal";

/** Several figures of one period: of as many deals how many and how large, of other things the lowest to the highest, of one thing what each source has. */
function severalOf(edition: Edition, rows: readonly Observation[]): string {
  const { catalog, words } = edition;
  const [low, high] = [rows[0], rows.at(-1)].map((o) => (o ? (position(o) ?? 0) : 0)) as [number, number];
  const isOfSeveral = new Set(rows.map(({ variant }) => variant)).size === rows.length;
  if (isOfSeveral) {
    const span = words.kit.figureSpan(low, high, catalog.seriesById.get(rows[0]?.series ?? "")?.unit ?? "", 2);
    if (rows.every(({ basis }) => basis === DELIVERED)) return words.observation.deliveredOf(rows.length, span);
    return rows.every(({ basis }) => basis === PRICE) ? words.observation.deals(rows.length, span) : span;
  }
  return words.observation.bySource(words.kit.listed([...new Set(rows.map((o) => figureOf(edition, o)))], "or"));
}

function markedFigure(edition: Edition, o: Observation): string {
  const figure = figureOf(edition, o);
  return o.status === LOW_RELIABILITY ? edition.words.sheet.doubtful(figure) : figure;
}

/** The figures of the sums below the highest, where they are told: since 2026.26.0, as the card of the claim does. */
function nextSum({ release }: Catalog, fact: Fact): Observation[] {
  if (fact.kind !== "claim_against_record" || isOlderThan(release, "2026.26.0")) return [];
  return withLower(fact.bothWays?.next ?? null).flatMap(({ rows }) => rows);
}

/** The figures of the sum that a fact names, which are of other series than the claim; releases before 2026.30.0 leave them out. */
function partsSaid(catalog: Catalog, fact: Fact): Observation[] {
  return isOlderThan(catalog.release, "2026.30.0") ? [] : partsOf(catalog, fact);
}

/** The parts of a turnover of which a fact tells the sum: the records that gave the verdict. */
function partsOf(catalog: Catalog, fact: Fact): Observation[] {
  if (fact.kind !== "claim_against_record" || !fact.sum) return [];
  const [check] = checksOf(catalog, fact.claim.id);
  return (check?.records ?? []).flatMap((id) => catalog.observationById.get(id) ?? []);
}

/** The figures whose sums the facts tell: they stand in no row of the chart. Releases before 2026.18.0 do not say of which years they are. */
function addedUp({ catalog }: FactView, facts: readonly Fact[]): Observation[] {
  if (isOlderThan(catalog.release, "2026.18.0")) return [];
  return facts.flatMap((fact) => {
    if (fact.kind !== "claim_against_record") return [];
    return [...(fact.bothWays?.rows ?? []), ...nextSum(catalog, fact), ...partsOf(catalog, fact)];
  });
}

/** The sentences of one part as running text; null where it has none. */
export function partOf(sentences: Statement[], part: Statement["part"]): string | null {
  const own = sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);
  return own.length === 0 ? null : own.join(" ");
}

/** How the rows of an edition are named in sentences. */
export function namesOf(edition: Edition): Names {
  const { catalog, words } = edition;
  const isBefore = isOlderThan(catalog.release, "2026.10.0");
  return {
    series: (id) => catalog.seriesById.get(id)?.title ?? id,
    subject: (o) => subjectOf(edition, o),
    label: (list, code) => labelOf(catalog, list, code),
    figure: (o) => figureOf(edition, o),
    ...(isOlderThan(catalog.release, "2026.17.0") ? {} : { who: (o: Observation) => whoOf(edition, o) }),
    implied: (o, isWithin) => impliedOf(edition, o, isWithin),
    doubt: (o) => doubtOf(edition, o),
    period: words.periodInWords,
    place: (mention) => judgingPlace(edition, mention),
    published: (o) => yearPublished(catalog, o),
    isLimit: (o) => !isBefore && isUpperLimit(catalog, o),
    country: (o) => countryOf(edition, o),
    several: (rows) => severalOf(edition, rows),
    dated: (o) => (o.basis === DELIVERED ? words.observation.delivered(words.periodInWords(o.period.text)) : null),
    bySources: !isBefore,
    limit: limitHedge(catalog.release),
    byTwoYears: !isOlderThan(catalog.release, "2026.21.0"),
    byBareYears: !isOlderThan(catalog.release, "2026.22.0"),
    bothSums: !isOlderThan(catalog.release, "2026.26.0"),
    allSums: !isOlderThan(catalog.release, "2026.27.0"),
    loneDoubt: !isOlderThan(catalog.release, "2026.31.0"),
    bareLater: !isOlderThan(catalog.release, "2026.32.0"),
  };
}

/** What a figure counts, and who counts it where the name of the count does not say so. */
function whoOf(edition: Edition, o: Observation): string[] {
  const [basis, reporter] = [labelOf(edition.catalog, "basis", o.basis), reporterName(edition, o)];
  return basis.includes(reporter) ? [basis] : [basis, reporter];
}

/** A figure in a sentence; since 2026.17.0 one that is printed as a yearly sum says so. */
function figureOf(edition: Edition, o: Observation): string {
  const figure = formatFigure(edition, o);
  return isYearlySum(o) && !isOlderThan(edition.catalog.release, "2026.17.0") ? edition.words.observation.aYear(figure) : figure;
}

/** That a source only implies the year of a figure, behind it: in brackets, or within such as stand there. Not said before 2026.17.0. */
function impliedOf({ catalog, words }: Edition, o: Observation, isWithin = false): string {
  if (o.period_basis !== "implied" || isOlderThan(catalog.release, "2026.17.0")) return "";
  return isWithin ? `${words.kit.comma}${words.observation.implied}` : ` (${words.observation.implied})`;
}

/** The year in which a row's source was published; null where that is not known, or not to the year. */
function yearPublished(catalog: Catalog, o: Observation): string | null {
  const published = catalog.sourceById.get(o.source ?? "")?.published ?? null;
  const years = new Set(published?.split("/").map((date) => date.slice(0, 4)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The country of a figure, where its series has figures of another or may have, and does not name it; else empty. */
function countryOf({ catalog }: Edition, o: Observation): string {
  return hasCountries(catalog, o) ? (ofCountry({ catalog }, o) ?? "") : "";
}

/** The series by its title; with the country where both partners may have figures of it, or have. */
function subjectOf({ catalog, words }: Edition, o: Observation): string {
  return hasCountries(catalog, o)
    ? words.kit.commas(measureAndCountry({ catalog }, o))
    : (catalog.seriesById.get(o.series)?.title ?? o.series);
}
