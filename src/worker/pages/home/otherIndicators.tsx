import { namesOf } from "../../../chart/chartSpec/statements.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ClaimRow } from "../../../model/facts/claimRow.ts";
import { chartsWithRow, type Indicator, indicators } from "../../../model/facts/indicators.ts";
import type { Observation } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { type Obstacle, obstacles } from "../../../model/untestedBecause.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { CheckChip } from "../../frame/verdict.tsx";
import { Printed, Small, Verdicts } from "./claimCards.tsx";
import { recordsByMeasure } from "./recordsByMeasure.ts";
import { aboutText, recordText } from "./recordText.ts";

/**
 * Charts that have no block of their own as a table: what an article says, what records show, the verdict, a small picture. Those that a row
 * of the balance sheet opens to have their figures there, and only their names here.
 */
export function OtherIndicators({ edition, vintage, charts }: { edition: Edition; vintage: Vintage; charts: Chart[] }) {
  const { urls, words } = edition;
  const w = words.dashboard.indicators;
  const rows = indicators(
    edition.catalog,
    vintage,
    charts.filter(({ row }) => row === null),
  );
  const ofSheet = chartsWithRow(
    edition.catalog,
    vintage,
    charts.filter(({ row }) => row !== null),
  );
  if (rows.length + ofSheet.length === 0) return null;
  return (
    <section class="block ruled" id="more">
      <h2>{w.heading}</h2>
      {rows.length > 0 && (
        <table class="indicators">
          <thead>
            <tr>
              {Object.values(w.columns).map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row edition={edition} vintage={vintage} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {ofSheet.length > 0 && (
        <p class="named">
          {w.ofSheet}{" "}
          {ofSheet.map((chart, i) => (
            <>
              {i > 0 && " · "}
              <ChartLink edition={edition} vintage={vintage} chart={chart} id={chart.id} />
            </>
          ))}
        </p>
      )}
      <p class="all">
        <a href={urls.charts()}>{w.all}</a>
      </p>
    </section>
  );
}

function ChartLink({ edition, vintage, chart, id }: { edition: Edition; vintage: Vintage; chart: Chart; id?: string }) {
  return (
    <a id={id} href={edition.urls.chart(chart.id, { vintage, from: null, to: null, balance: null })}>
      {chart.title}
    </a>
  );
}

function Row({ edition, vintage, row }: { edition: Edition; vintage: Vintage; row: Indicator }) {
  const { urls, words } = edition;
  const w = words.dashboard.indicators;
  const { chart, claim, more, counts } = row;
  return (
    <tr id={chart.id} class={claim === null ? "unclaimed" : undefined}>
      <th scope="row">
        <ChartLink edition={edition} vintage={vintage} chart={chart} />
      </th>
      <td data-head={w.columns.claim}>
        {claim === null ? (
          <span class="quiet">{w.noClaim}</span>
        ) : (
          <Said edition={edition} vintage={vintage} claim={claim.claim} more={more > 0 ? w.more(more) : null} />
        )}
      </td>
      <td data-head={w.columns.records}>{recordsOf(edition, vintage, row)}</td>
      <td data-head={w.columns.verdict}>
        {more > 0 && w.allVerdicts ? (
          <Verdicts edition={edition} text={words.dashboard.card.moreVerdict} given={(verdict) => row.verdicts[verdict]} />
        ) : (
          claim?.check && (
            <CheckChip edition={edition} check={claim.check} href={urls.checks(claim.claim.id)} isWhySaid={isWhySaid(edition, claim)} />
          )
        )}
      </td>
      <td data-head={w.columns.picture}>
        {counts.map((count) => (
          <Small edition={edition} count={count} claims={claim === null ? [] : [claim.claim]} />
        ))}
      </td>
    </tr>
  );
}

/** Whether a row has said before the verdict why its claim cannot be tested: that there is no record, no year, or of what measures the records are. */
function isWhySaid(edition: Edition, claim: ClaimRow): boolean {
  const { catalog } = edition;
  const { check } = claim;
  if (check === null || check.records.length === 0) return true;
  if (isOlderThan(catalog.release, "2026.29.0")) return false;
  const found = obstacles(catalog, check);
  const isSaid = (one: Obstacle) => one === "undated" || (one === "measure" && recordsByMeasure(edition, claim) !== null);
  return found.length > 0 && found.every(isSaid);
}

/** A claim as printed, with what it is of and how many more there are. */
function Said({ edition, vintage, claim, more }: { edition: Edition; vintage: Vintage; claim: Observation; more: string | null }) {
  return (
    <>
      <a href={edition.urls.observation(claim.id, vintage)}>
        <Printed edition={edition} o={claim} />
      </a>{" "}
      <span class="quiet">
        {aboutText(edition, claim)}
        {more !== null && (
          <>
            {" "}
            <span>({more})</span>
          </>
        )}
      </span>
    </>
  );
}

/** Beside a claim what gave the verdict; else the latest records. */
function recordsOf(edition: Edition, vintage: Vintage, { chart, claim, latest, isOneCount }: Indicator): string {
  const { catalog, words } = edition;
  if (claim?.check) {
    const recorded = recordText(edition, vintage, claim);
    return recorded === null ? "" : recorded.said + recorded.rest;
  }
  const title = catalog.seriesById.get(latest[0]?.series ?? "")?.title ?? null;
  const what = title === chart.title ? null : title;
  const say = (rows: Observation[], named: string | null) => words.dashboard.indicators.latest(rows, named, namesOf(edition));
  return isOneCount ? say(latest, what) : words.kit.semicolons(latest.map((o, i) => say([o], i === 0 ? what : null)));
}
