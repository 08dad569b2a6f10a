import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import { type Check, isMentionRef, NEWS_FIRST, OF_OCCASIONS, type Verdict } from "../../../model/check.ts";
import { type SharedOccasions, sharedOccasions } from "../../../model/occasions.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { mentionOf } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { VerdictChip } from "../../frame/verdict.tsx";
import { withDateOnlyInFull } from "../../frame/verdictBar.tsx";

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
      dateOnly: verdict === "agrees" || !isOlderThan(catalog.release, "2026.25.0") ? dateOnly(own) : 0,
      shared: isSharedSaid(catalog.release, verdict) ? sharedOccasions(catalog, own) : null,
      href: `#${verdict}`,
    };
  });

/** Whether the bar says on how many occasions dates are: releases before 2026.27.0 do of those that do not match, and since 2026.30.0 the heading of each group does. */
const isSharedSaid = (release: string, verdict: Verdict) =>
  isOlderThan(release, "2026.30.0") && (verdict === "differs" || !isOlderThan(release, "2026.27.0"));

interface GroupsProps {
  edition: Edition;
  checks: Check[];
  /** Dates of events stand behind a line unless they were asked for. */
  open: boolean;
  table: (checks: Check[], caption: string | null) => Child;
}

/**
 * Checks of dates by country and then by the date that the article gives, those without one last. Releases before 2026.26.0 have them as their
 * table does, which begins anew with each article.
 */
function inOrder({ catalog }: Edition, dates: Check[]): Check[] {
  if (isOlderThan(catalog.release, "2026.26.0")) return dates;
  const partners = catalog.subject.partners.map(({ code }): string => code);
  const key = ({ claim }: Check) => {
    const mention = mentionOf(catalog, claim);
    const partner = catalog.eventById.get(mention?.event ?? "")?.partner ?? "";
    return `${partners.indexOf(partner)} ${mention?.period?.start ?? "9999"} ${mention?.period?.end ?? ""}`;
  };
  return dates.toSorted((a, b) => byCodeUnit(key(a), key(b)));
}

/** More dates of one occasion than two articles give one event: from then on it is said. Releases before 2026.27.0 never say it. */
function datesOn({ catalog, words }: Edition, shared: SharedOccasions): string {
  const w = words.lists.checks;
  const isSpread = shared.most <= 2 || shared.occasions === 1 || isOlderThan(catalog.release, "2026.27.0");
  return isSpread ? w.datesOn(shared) : words.kit.commas([w.datesOn(shared), w.mostOnOne(shared.most)]);
}

/** The checks by verdict, in each first figures, then dates of events. */
export function VerdictGroups({ edition, checks, open, table }: GroupsProps) {
  const w = edition.words.lists.checks;
  const { chip } = edition.words.dashboard;
  const isBefore = isOlderThan(edition.catalog.release, "2026.18.0");
  return (
    <>
      {NEWS_FIRST.map((verdict) => {
        const own = of(checks, verdict);
        const figures = own.filter(({ claim }) => !isMentionRef(claim));
        const dates = inOrder(
          edition,
          own.filter(({ claim }) => isMentionRef(claim)),
        );
        if (own.length === 0) return null;
        const shared = sharedOccasions(edition.catalog, dates);
        const named = [
          ...(figures.length === 0 ? [] : [w.figures(figures.length)]),
          ...(dates.length === 0 ? [] : [shared === null ? w.dates(dates.length) : datesOn(edition, shared)]),
        ];
        const parts = edition.words.kit.listed(named);
        const n = edition.words.kit.number(own.length);
        const isOfDates = figures.length === 0 && !isOlderThan(edition.catalog.release, "2026.26.0");
        const isOneKind = named.length === 1 && !isOlderThan(edition.catalog.release, "2026.25.0");
        return (
          <section class="checks" id={verdict} aria-labelledby={`${verdict}-heading`}>
            <h2 id={`${verdict}-heading`}>
              <VerdictChip edition={edition} verdict={verdict} {...(isOfDates ? { text: chip.date[verdict] } : {})} />{" "}
              {isOfDates && withDateOnlyInFull(edition, parts, dateOnly(dates))}
              {!isOfDates && (isOneKind ? parts : edition.words.kit.labelled(n, parts))}
            </h2>
            {figures.length > 0 && table(figures, w.figures(figures.length))}
            {isOfDates && table(dates, null)}
            {dates.length > 0 && !isOfDates && (
              <details class="group" open={open || figures.length === 0}>
                <summary>
                  <h3>
                    {!isBefore && (
                      <>
                        <VerdictChip edition={edition} verdict={verdict} text={chip.date[verdict]} />{" "}
                      </>
                    )}
                    {withDateOnlyInFull(edition, w.dates(dates.length), dateOnly(dates))}
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
