import type { Edition } from "../../edition/edition.ts";
import type { Verdict } from "../../model/check.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import { isBeforeSeventhReading } from "../../model/seventhReading.ts";
import { isBeforeSixthReading } from "../../model/sixthReading.ts";
import { VerdictChip } from "./verdict.tsx";

/** Between two parts of the bar, in percent of its width. */
const GAP = 0.4;

/** How many claims have a verdict, and where they stand. */
export interface VerdictPart {
  verdict: Verdict;
  n: number;
  href: string;
  /** How many of those that match do so by a date alone, of which the record has the occasion and not the event. */
  dateOnly?: number;
  /** On how many occasions those are that do not match, where several are on one. */
  shared?: SharedOccasions | null;
}

/** Verdicts as one bar in the order given, and below it each with its number as a link; `label` names the links where no heading does. */
export function VerdictBar({ edition, parts, label }: { edition: Edition; parts: VerdictPart[]; label?: string }) {
  const given = parts.filter(({ n }) => n > 0);
  const all = given.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return null;
  const share = (n: number) => Math.round((n / all) * 1000) / 10;
  let before = 0;
  const places = given.map(({ verdict, n }) => {
    const x = share(before);
    before += n;
    return { verdict, x, width: Math.round((share(before) - x - (before < all ? GAP : 0)) * 10) / 10 };
  });
  return (
    <div class="verdicts" {...(label === undefined ? {} : { role: "group", "aria-label": label })}>
      <svg width="100%" height="16" aria-hidden="true">
        {places.map(({ verdict, x, width }) => (
          <rect class={verdict} x={`${x}%`} y="1" width={`${width}%`} height="14" />
        ))}
      </svg>
      <ul>
        {given.map(({ verdict, n, href, dateOnly = 0, shared = null }) => (
          <li>
            <VerdictChip
              edition={edition}
              verdict={verdict}
              href={href}
              text={withOccasions(edition, withDateOnly(edition, edition.words.dashboard.factCheck.of(verdict, n), dateOnly), shared)}
              isLong={(dateOnly > 0 && !isBeforeSeventhReading(edition.catalog.release)) || shared !== null}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many claims there are, and how many of them are a date alone, where some are. Releases before 2026.17.0 do not tell them apart here. */
export function withDateOnly({ catalog, words }: Edition, said: string, dateOnly: number): string {
  if (dateOnly === 0 || isBeforeSixthReading(catalog.release)) return said;
  return words.kit.commas([said, words.dashboard.factCheck.dateOnly(dateOnly)]);
}

/** How many claims there are, and on how many occasions the dates among them are, where several are on one. */
function withOccasions({ words }: Edition, said: string, shared: SharedOccasions | null): string {
  return shared === null ? said : words.kit.commas([said, words.dashboard.factCheck.onOccasions(shared)]);
}
