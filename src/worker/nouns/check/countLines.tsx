import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { type Check, isMentionRef, NEWS_FIRST } from "../../../model/check.ts";
import { bearerCounts, given, occasionVerdicts } from "../../../model/checkFacts.ts";

/**
 * How many of some checks have which verdict, a line each: of figures, of these about either country, and of dates. Below them, folded, what
 * the verdicts rest on. Of no checks nothing.
 */
export function CountLines({ edition, checks }: { edition: Edition; checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  const { catalog, words } = edition;
  const dates = checks.filter(({ claim }) => isMentionRef(claim));
  const figures = checks.filter(({ claim }) => !isMentionRef(claim));
  const { partners } = catalog.subject;
  const byPartner = partners.map(({ code }) => ({ code, own: figures.filter(({ claim }) => partnerOf(edition, claim) === code) }));
  // Where all figures are about one country, its line would say theirs again.
  const shown = byPartner.filter(({ own }) => own.length > 0);
  return (
    <>
      <ul class="verdict-counts">
        {figures.length > 0 && (
          <li>
            <strong>{verdictsOf(edition, words.lists.checks.figures(figures.length), figures)}</strong>
            {shown.length > 1 && (
              <ul>
                {shown.map(({ code, own }) => (
                  <li>
                    {verdictsOf(
                      edition,
                      words.kit.commas([labelOf(catalog, "partner", code), words.lists.checks.figures(own.length)]),
                      own,
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )}
        {dates.length > 0 && <li>{verdictsOf(edition, words.lists.checks.dates(dates.length), dates)}</li>}
      </ul>
      <Grounds edition={edition} checks={checks} />
    </>
  );
}

/** What is counted, and how many of it have which verdict; those that no check has are left out. */
function verdictsOf({ words }: Edition, name: string, checks: readonly Check[]): string {
  const counts = given(checks);
  const said = NEWS_FIRST.filter((verdict) => counts[verdict] > 0);
  return words.kit.labelled(name, words.kit.commas(said.map((verdict) => words.dashboard.factCheck.ofKind(verdict, counts[verdict]))));
}

/** In how many the record has the occasion alone, who alone bears figures out, and how many verdicts rest on our inference of one case. */
function Grounds({ edition: { catalog, words }, checks }: { edition: Edition; checks: readonly Check[] }) {
  const occasions = words.check.ofOccasions(occasionVerdicts(checks));
  const inferred = checks.filter((check) => check.inferred).length;
  const said = [
    occasions === null ? null : words.kit.labelled(words.check.dates, occasions),
    words.check.bearers(bearerCounts(catalog, checks)),
    inferred === 0 ? null : words.dashboard.factCheck.inferred(inferred),
  ].filter((sentence) => sentence !== null);
  if (said.length === 0) return null;
  return (
    <details class="grounds">
      <summary>{words.check.grounds}</summary>
      {said.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </details>
  );
}

/** About which country a figure is; none of ids that are no figure. */
function partnerOf({ catalog }: Edition, claim: string): string | undefined {
  return catalog.observationById.get(claim)?.counterpart;
}
