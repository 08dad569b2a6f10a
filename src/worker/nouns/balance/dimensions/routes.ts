import type { Hono } from "hono";
import * as v from "valibot";
import { notClaimedText } from "../../../../chart/chartSpec/sheet/notClaimedText.ts";
import { sheetNames } from "../../../../chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../../../edition/edition.ts";
import { dataPath } from "../../../../edition/paths.ts";
import type { BalanceSheet } from "../../../../model/dimensions/balanceSheet.ts";
import { commonCounts } from "../../../../model/dimensions/commonCount.ts";
import { PREFERRED_MEASURES } from "../../../../model/dimensions/measure.ts";
import { REFUSAL_REASONS, refusals } from "../../../../model/dimensions/refused.ts";
import { sheetSentence } from "../../../../model/dimensions/sentence.ts";
import type { Threshold } from "../../../../model/dimensions/thresholdEffects.ts";
import { THRESHOLDS } from "../../../../model/dimensions/thresholds.ts";
import { lastYearOf } from "../../../../model/dimensions/year.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import type { App } from "../../../application.ts";
import type { Asked } from "../../../http/asked.ts";
import { endpoint } from "../../../http/endpoint.ts";
import { envelope, withEnvelope } from "../../../http/envelope.ts";
import { labelsOf, labelsQuery } from "../../../http/labels.ts";
import { sayLeftOut } from "../../../http/leftOut.ts";
import { JSON_AND_CSV } from "../../../http/links.ts";
import { choices, from, to } from "../../../http/parameters.ts";
import { cite } from "../../../http/permalink.ts";
import { csvFile, json } from "../../../http/respond.ts";
import { sided, sidedKeys } from "../../../http/sides.ts";
import { vintageOf, vintageQuery } from "../../../http/vintageQuery.ts";
import { cellsCsv, keptCells } from "./csv.ts";
import { cellJson, cellToJson, rowJson, sentenceJson } from "./json.ts";
import { cellsOf, isInYears, rowsOf, type SheetAsked, sheetOf, sheetParameters } from "./query.ts";
import { refusalJson, refusalToJson } from "./refusedJson.ts";

/** `/v1/balance/dimensions`, the balance as measured, and `/v1/balance/dimensions/refused`, what is not set side by side. */
export function dimensionRoutes(router: Hono, app: App): void {
  cells(router, app);
  cellFile(router, app);
  refused(router, app);
}

const PATH = dataPath("balance", "dimensions");

const threshold = v.object({ value: v.number(), text: v.string() });

function cells(router: Hono, app: App): void {
  endpoint(router, app, {
    path: PATH,
    forms: JSON_AND_CSV,
    ownTerms: true,
    summary: "The balance as measured: each row of the balance sheet, year by year, with its sentence",
    query: sheetParameters(app),
    media: "application/json",
    answer: v.object({
      dimensions: v.array(cellJson),
      rows: v.array(rowJson),
      sentence: sentenceJson,
      thresholds: v.pipe(v.record(v.string(), threshold), v.description("Every threshold, each a choice of ours")),
      ...envelope,
    }),
    handle: (asked) => {
      const { edition, query } = asked;
      const sheet = sheetOf(edition, query);
      const shown = cellsOf(sheet, query);
      const around = {
        query,
        count: shown.length,
        sources: shown.flatMap(({ sources }) => sources),
        citeAs: cite(asked, edition.words.sheet.name, PATH),
        ownTerms: true,
      };
      return json({
        dimensions: shown.map((cell) => sidedKeys(cellToJson(edition.catalog, cell, edition.words, labelsOf(edition.catalog, query)))),
        rows: rowsOf(sheet, query.dimension).map(({ dimension, group, latest }) => ({
          dimension,
          title: edition.words.sheet.dimension[dimension],
          group: sided(group),
          latest: latest?.period ?? null,
          strength: latest?.strength ?? null,
          measure: PREFERRED_MEASURES[dimension],
        })),
        sentence: sentence(asked, sheet),
        thresholds: Object.fromEntries(
          thresholdsOf(edition).map((name) => [name, { value: THRESHOLDS[name], text: edition.words.sheet.threshold[name] }]),
        ),
        ...withEnvelope(edition, around),
      });
    },
  });
}

/** The thresholds by which a release judges: what the search may have missed is asked since 2026.18.0. */
function thresholdsOf({ catalog }: Edition): Threshold[] {
  const all = Object.keys(THRESHOLDS) as Threshold[];
  return isOlderThan(catalog.release, "2026.18.0") ? all.filter((name) => name !== "visits_missed") : all;
}

function sentence({ edition, query }: Asked<SheetAsked>, sheet: BalanceSheet): v.InferOutput<typeof sentenceJson> {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const fact = sheetSentence(catalog, vintageOf(query), sheet);
  return {
    text: words.sheet.sentence(fact, names),
    title: words.sheet.title(fact, names),
    clauses: fact.clauses.map(({ kind, side, cell, present, from: first, to: last, rows }) => ({
      ...{ dimension: kind, side: sided(side), period: cell.period, present },
      ...{ from: first, to: last, rests_on: rows },
    })),
    not_claimed: fact.notClaimed.map((row) => ({
      dimension: row.dimension,
      reason: row.reason,
      text: notClaimedText(edition, sheet, row),
      period: row.cell?.period ?? null,
    })),
    unpublished: fact.unpublished,
  };
}

function cellFile(router: Hono, app: App): void {
  endpoint(router, app, {
    path: `${PATH}.csv`,
    forms: JSON_AND_CSV,
    ownTerms: true,
    summary: "The balance as measured as CSV; values that may not be redistributed are left out",
    query: sheetParameters(app),
    media: "text/csv",
    handle: ({ edition, query }) => {
      const labels = labelsOf(edition.catalog, query);
      const { cells, lacking } = keptCells(edition, cellsOf(sheetOf(edition, query), query), labels);
      return sayLeftOut(
        csvFile(cellsCsv(cells, labels !== null), `balance-dimensions-${edition.catalog.release}`),
        lacking,
        edition.words.terms.leftOutValues,
      );
    },
  });
}

function refused(router: Hono, app: App): void {
  const path = dataPath("balance", "dimensions", "refused");
  endpoint(router, app, {
    path,
    summary: "Figures of both partners that are no common count, each pair with the reason",
    query: {
      series: v.optional(
        choices(
          app.catalog.series.map(({ id }) => id),
          "Ids of series.",
          "grows",
        ),
      ),
      reason: v.optional(choices([...REFUSAL_REASONS], "Reasons.")),
      from: v.optional(from),
      to: v.optional(to),
      ...labelsQuery,
      ...vintageQuery(app),
    },
    media: "application/json",
    answer: v.object({
      refused: v.array(refusalJson),
      reasons: v.pipe(v.record(v.string(), v.number()), v.description("How many pairs are refused for each reason")),
      ...envelope,
    }),
    handle: (asked) => {
      const { edition, query } = asked;
      const { catalog, words } = edition;
      const vintage = vintageOf(query);
      const years = { first: Number(query.from?.slice(0, 4) ?? 0), last: lastYearOf(catalog.subject, vintage, query.to ?? null) };
      const all = refusals(catalog, vintage, commonCounts(catalog, vintage));
      const shown = all.filter(
        ({ series, reason, period }) =>
          isInYears(period, years) && (query.series?.includes(series) ?? true) && (query.reason?.includes(reason) ?? true),
      );
      const reasons = REFUSAL_REASONS.map((reason) => [reason, shown.filter((one) => one.reason === reason).length] as const);
      const sources = shown.flatMap((one) => one.sources);
      const citeAs = cite(asked, words.sheet.refusedName, path);
      return json({
        refused: shown.map((one) => sidedKeys(refusalToJson(one, words, labelsOf(catalog, query)))),
        reasons: Object.fromEntries(reasons.filter(([, n]) => n > 0)),
        ...withEnvelope(edition, { query, count: shown.length, sources, citeAs }),
      });
    },
  });
}
