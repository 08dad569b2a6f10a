import type { Edition } from "../../../edition/edition.ts";
import { VERDICTS } from "../../../model/check.ts";
import { checkFacts } from "../../../model/checkFacts.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { VerdictLink } from "./chip.tsx";

/** Between two parts of the bar, in percent of its width. */
const GAP = 0.4;

/** All verdicts of a view as one bar, and below it each with its number as a link to the claims that have it; nothing where there is none. */
export function VerdictBar({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const { words, urls, catalog } = edition;
  const w = words.dashboard.factCheck;
  const { verdicts } = checkFacts(catalog, vintage);
  const given = VERDICTS.filter((verdict) => verdicts[verdict] > 0);
  const all = given.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  if (all === 0) return null;
  const share = (n: number) => Math.round((n / all) * 1000) / 10;
  let before = 0;
  const parts = given.map((verdict) => {
    const x = share(before);
    before += verdicts[verdict];
    return { verdict, x, width: share(before) - x - (before < all ? GAP : 0) };
  });
  return (
    <div class="all-verdicts">
      <svg width="100%" height="16" aria-hidden="true">
        {parts.map(({ verdict, x, width }) => (
          <rect class={verdict} x={`${x}%`} y="1" width={`${Math.round(width * 10) / 10}%`} height="14" />
        ))}
      </svg>
      <ul>
        {given.map((verdict) => (
          <li>
            <VerdictLink
              edition={edition}
              verdict={verdict}
              href={urls.checksWith(verdict, vintage)}
              text={w.of(verdict, verdicts[verdict])}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
