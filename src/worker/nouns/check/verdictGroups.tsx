import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import { type Check, isMentionRef, NEWS_FIRST, OF_OCCASIONS, type Verdict } from "../../../model/check.ts";
import { isBeforeFourteenthReading } from "../../../model/fourteenthReading.ts";
import { sharedOccasions } from "../../../model/occasions.ts";
import { isBeforeSeventhReading } from "../../../model/seventhReading.ts";
import { VerdictChip } from "../../frame/verdict.tsx";
import { withDateOnly } from "../../frame/verdictBar.tsx";

const of = (checks: Check[], verdict: Verdict) => checks.filter((check) => check.verdict === verdict);
/** How many of the checks compare a date of the occasion alone. */
const dateOnly = (checks: Check[]) => checks.filter(({ rule }) => OF_OCCASIONS.includes(rule)).length;

/** How many of the checks have each verdict, and the group where they stand. */
export const groupsOf = ({ catalog }: Edition, checks: Check[]) =>
  NEWS_FIRST.map((verdict) => {
    const own = of(checks, verdict);
    return {
      verdict,
      n: own.length,
      dateOnly: verdict === "agrees" || !isBeforeFourteenthReading(catalog.release) ? dateOnly(own) : 0,
      shared: verdict === "differs" ? sharedOccasions(catalog, own) : null,
      href: `#${verdict}`,
    };
  });

interface GroupsProps {
  edition: Edition;
  checks: Check[];
  /** Dates of events stand behind a line unless they were asked for. */
  open: boolean;
  table: (checks: Check[], caption: string | null) => Child;
}

/** The checks by verdict, in each first figures, then dates of events. */
export function VerdictGroups({ edition, checks, open, table }: GroupsProps) {
  const w = edition.words.lists.checks;
  const isBefore = isBeforeSeventhReading(edition.catalog.release);
  return (
    <>
      {NEWS_FIRST.map((verdict) => {
        const own = of(checks, verdict);
        const dates = own.filter(({ claim }) => isMentionRef(claim));
        const figures = own.filter((check) => !dates.includes(check));
        if (own.length === 0) return null;
        const shared = sharedOccasions(edition.catalog, dates);
        const named = [
          ...(figures.length === 0 ? [] : [w.figures(figures.length)]),
          ...(dates.length === 0 ? [] : [shared === null ? w.dates(dates.length) : w.datesOn(shared)]),
        ];
        const parts = edition.words.kit.listed(named);
        const n = edition.words.kit.number(own.length);
        const isOneKind = named.length === 1 && !isBeforeFourteenthReading(edition.catalog.release);
        return (
          <section class="checks" id={verdict} aria-labelledby={`${verdict}-heading`}>
            <h2 id={`${verdict}-heading`}>
              <VerdictChip edition={edition} verdict={verdict} /> {isOneKind ? parts : edition.words.kit.labelled(n, parts)}
            </h2>
            {figures.length > 0 && table(figures, w.figures(figures.length))}
            {dates.length > 0 && (
              <details class="group" open={open || figures.length === 0}>
                <summary>
                  <h3>
                    {!isBefore && (
                      <>
                        <VerdictChip edition={edition} verdict={verdict} text={edition.words.dashboard.chip.date[verdict]} />{" "}
                      </>
                    )}
                    {withDateOnly(edition, w.dates(dates.length), dateOnly(dates))}
                  </h3>
                </summary>
                {table(dates, null)}
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}
