import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { namesOf } from "../../../chart/chartSpec/statements.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import { type Indicator, indicators } from "../../../model/facts/indicators.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { VerdictLink } from "./chip.tsx";
import { Small } from "./claimCards.tsx";
import { aboutText, recordText } from "./recordText.ts";

/** Charts that have no block of their own as a table: what an article says, what records show, the verdict, a small picture. */
export function OtherIndicators({ edition, vintage, charts }: { edition: Edition; vintage: Vintage; charts: Chart[] }) {
  const { urls, words } = edition;
  const w = words.dashboard.indicators;
  const rows = indicators(edition.catalog, vintage, charts);
  if (rows.length === 0) return null;
  return (
    <section class="block ruled" id="more">
      <h2>{w.heading}</h2>
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
      <p class="all">
        <a href={urls.charts()}>{w.all}</a>
      </p>
    </section>
  );
}

function Row({ edition, vintage, row }: { edition: Edition; vintage: Vintage; row: Indicator }) {
  const { urls, words } = edition;
  const w = words.dashboard.indicators;
  const { chart, claim, more, counts } = row;
  return (
    <tr id={chart.id}>
      <th scope="row">
        <a href={urls.chart(chart.id, { vintage, from: null, to: null, balance: null })}>{chart.title}</a>
      </th>
      <td data-head={w.columns.claim}>
        {claim === null ? (
          <span class="quiet">{w.noClaim}</span>
        ) : (
          <Said edition={edition} vintage={vintage} claim={claim.claim} more={more > 0 ? w.more(more) : null} />
        )}
      </td>
      <td data-head={w.columns.records}>{recordsOf(edition, row)}</td>
      <td data-head={w.columns.verdict}>
        {claim?.check && <VerdictLink edition={edition} verdict={claim.check.verdict} href={urls.checks(claim.claim.id)} />}
      </td>
      <td data-head={w.columns.picture}>
        {counts.map((count) => (
          <Small edition={edition} count={count} claims={claim === null ? [] : [claim.claim]} />
        ))}
      </td>
    </tr>
  );
}

/** A claim as printed, with what it is of and how many more there are. */
function Said({
  edition,
  vintage,
  claim,
  more,
}: {
  edition: Edition;
  vintage: Vintage;
  claim: NonNullable<Indicator["claim"]>["claim"];
  more: string | null;
}) {
  const { figure, lang } = printedFigure(edition, claim);
  return (
    <>
      <a href={edition.urls.observation(claim.id, vintage)}>
        <Foreign lang={lang}>{figure === claim.as_worded ? `“${figure}”` : figure}</Foreign>
      </a>{" "}
      <span class="quiet">
        {aboutText(edition, claim)}
        {more !== null && ` (+ ${more})`}
      </span>
    </>
  );
}

/** Beside a claim what gave the verdict; else the latest records. */
function recordsOf(edition: Edition, { claim, latest }: Indicator): string {
  const names = namesOf(edition);
  const w = edition.words.dashboard.indicators;
  if (claim?.check) return recordText(edition, claim) ?? "";
  const [first, second] = latest;
  const isOneCount = first?.period.text === second?.period.text && first?.reporter === second?.reporter;
  return isOneCount ? w.both(latest, names) : latest.map((o) => w.each(o, names)).join("; ");
}
