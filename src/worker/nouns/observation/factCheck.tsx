import { bothWaysText } from "../../../chart/chartSpec/bothWaysText.ts";
import { namedInList } from "../../../chart/chartSpec/numberTitle.ts";
import { ofCountry } from "../../../chart/chartSpec/ofCountry.ts";
import { whenBeside } from "../../../chart/chartSpec/saidPeriod.ts";
import { reporterOf } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { isMentionRef } from "../../../model/check.ts";
import type { NumberContext } from "../../../model/numberContext.ts";
import type { Observation } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Figure } from "../../frame/foreign.tsx";
import { CheckChip } from "../../frame/verdict.tsx";
import { LookedIn } from "../check/lookedIn.tsx";
import { Ref } from "../check/ref.tsx";

/** Of a claim the verdict, why, and the records that gave it; of a record the claims that were checked with it. */
export function FactCheck({
  edition,
  vintage,
  o,
  context,
}: {
  edition: Edition;
  vintage: Vintage;
  o: Observation;
  context: NumberContext;
}) {
  const { catalog, words, urls } = edition;
  const { check, testedWith } = context;
  const w = words.numberPage;
  const near = bothWaysText(edition, vintage, o, check);
  const figures = (ids: string[]) => ids.flatMap((id) => catalog.observationById.get(id) ?? []);
  const claims = figures(testedWith.map(({ claim }) => claim));
  if (check === null && claims.length === 0) return null;
  return (
    <section class="fact-check" id="fact-check">
      <h2>{w.check}</h2>
      {check && (
        <>
          <p>
            <CheckChip edition={edition} check={check} /> {check.reason}
          </p>
          <p class="quiet">
            {w.rule}: <a href={urls.checks(check.rule)}>{labelOf(catalog, "check_rule", check.rule)}</a>.{" "}
            <a href={urls.checks(o.id)}>{w.whole}</a>
          </p>
          {near !== null && <p>{near}</p>}
          {check.records.length > 0 && (
            <Figures
              edition={edition}
              heading={w.records(check.records.length)}
              rows={figures(check.records)}
              dates={check.records.filter((ref) => isMentionRef(ref))}
            />
          )}
          {!isOlderThan(catalog.release, "2026.25.0") && <LookedIn edition={edition} check={check} />}
        </>
      )}
      {claims.length > 0 && <Figures edition={edition} heading={w.testedWith(claims.length)} rows={claims} verdicts={testedWith} />}
    </section>
  );
}

interface Listed {
  edition: Edition;
  heading: string;
  rows: Observation[];
  /** Dates of events that stand beside the figures, as `event#source`. */
  dates?: string[];
  /** Of claims what was made of each. */
  verdicts?: NumberContext["testedWith"];
}

function Figures({ edition, heading, rows, dates = [], verdicts = [] }: Listed) {
  const { catalog, words } = edition;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="figures">
        {rows.map((row) => {
          const check = verdicts.find(({ claim }) => claim === row.id);
          return (
            <li>
              <Figure edition={edition} o={row} />{" "}
              <span class="quiet">
                {namedInList(
                  edition,
                  row,
                  words.kit.commas([
                    catalog.seriesById.get(row.series)?.title ?? row.series,
                    ofCountry(edition, row) ?? "",
                    whenBeside(edition, row),
                  ]),
                )}
                .{" "}
                {isOlderThan(catalog.release, "2026.9.0")
                  ? reporterOf(edition, row.id)
                  : words.kit.capitalized(reporterOf(edition, row.id))}
              </span>{" "}
              {check && <CheckChip edition={edition} check={check} />}
            </li>
          );
        })}
        {dates.map((ref) => (
          <li>
            <Ref edition={edition} refer={ref} />
          </li>
        ))}
      </ul>
    </>
  );
}
