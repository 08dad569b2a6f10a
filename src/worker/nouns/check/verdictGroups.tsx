import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import type { Check, Verdict } from "../../../model/check.ts";
import { VerdictChip } from "../../frame/verdict.tsx";

/** The verdicts in the order in which they stand: what is news first. */
export const ORDER: readonly Verdict[] = ["differs", "agrees", "cannot_be_tested"];

const of = (checks: Check[], verdict: Verdict) => checks.filter((check) => check.verdict === verdict);

/** All verdicts as one bar, and below it each with its number as a link to its group. */
export function VerdictBar({ edition, checks }: { edition: Edition; checks: Check[] }) {
  const parts = ORDER.map((verdict) => ({ verdict, n: of(checks, verdict).length })).filter(({ n }) => n > 0);
  const share = (n: number) => `${Math.round((n / checks.length) * 1000) / 10}%`;
  let before = 0;
  return (
    <div class="verdicts" role="group" aria-label={edition.words.lists.checks.contents}>
      <svg width="100%" height="16" aria-hidden="true">
        {parts.map(({ verdict, n }) => {
          const x = before;
          before += n;
          return <rect class={verdict} x={share(x)} y="1" width={share(n)} height="14" />;
        })}
      </svg>
      <ul>
        {parts.map(({ verdict, n }) => (
          <li>
            <a href={`#${verdict}`}>
              <VerdictChip edition={edition} verdict={verdict} /> {n}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GroupsProps {
  edition: Edition;
  checks: Check[];
  /** Dates of events stand behind a line unless they were asked for. */
  open: boolean;
  table: (checks: Check[], caption: string) => Child;
}

/** The checks by verdict, in each first figures, then dates of events. */
export function VerdictGroups({ edition, checks, open, table }: GroupsProps) {
  const w = edition.words.lists.checks;
  return (
    <>
      {ORDER.map((verdict) => {
        const own = of(checks, verdict);
        const dates = own.filter(({ claim }) => claim.includes("#"));
        const figures = own.filter((check) => !dates.includes(check));
        if (own.length === 0) return null;
        return (
          <section class="checks" id={verdict} aria-labelledby={`${verdict}-heading`}>
            <h2 id={`${verdict}-heading`}>
              <VerdictChip edition={edition} verdict={verdict} /> {own.length}
            </h2>
            {figures.length > 0 && table(figures, w.figures(figures.length))}
            {dates.length > 0 && (
              <details class="group" open={open || figures.length === 0}>
                <summary>
                  <h3>{w.dates(dates.length)}</h3>
                </summary>
                {table(dates, w.dates(dates.length))}
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}
