import type { Edition } from "../../edition/edition.ts";
import type { Verdict } from "../../model/check.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import { isOlderThan } from "../../model/turn.ts";
import { VerdictChip } from "./verdict.tsx";

/** Between two parts of the bar, in percent of its width. */
const GAP = 0.4;

/** How many claims have a verdict, and where they stand. */
export interface VerdictPart {
  verdict: Verdict;
  n: number;
  href: string;
  /** How many of them do so by a date alone, of which the record has the occasion and not the event. */
  dateOnly?: number;
  /** On how many occasions those are that do not match, where several are on one. */
  shared?: SharedOccasions | null;
}

/** Verdicts as one bar in the order given, those of an occasion alone a paler end of their part, and below it each with its number as a link; `label` names the links where no heading does. There each has its piece of the bar before it too, which the front page has no room for. */
export function VerdictBar({ edition, parts, label }: { edition: Edition; parts: VerdictPart[]; label?: string }) {
  const given = parts.filter(({ n }) => n > 0);
  const all = given.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return null;
  const share = (n: number) => Math.round((n / all) * 1000) / 10;
  let before = 0;
  const places = given.map(({ verdict, n, dateOnly = 0 }) => {
    const x = share(before);
    before += n;
    const end = share(before) - (before < all ? GAP : 0);
    const from = hasOccasions(edition, dateOnly) ? share(before - dateOnly) : end;
    return { verdict, x, width: between(x, end), occasions: { x: from, width: between(from, end) } };
  });
  const isKeyed = label !== undefined && !isOlderThan(edition.catalog.release, "2026.30.0");
  const paler = isKeyed ? places.filter(({ occasions }) => occasions.width > 0).map(({ verdict }) => occasionClass(verdict)) : [];
  return (
    <div class="verdicts" {...(label === undefined ? {} : { role: "group", "aria-label": label })}>
      <svg width="100%" height="16" aria-hidden="true">
        {places.map(({ verdict, x, width, occasions }) => (
          <>
            <rect class={verdict} x={`${x}%`} y="1" width={`${width}%`} height="14" />
            {occasions.width > 0 && (
              <rect class={occasionClass(verdict)} x={`${occasions.x}%`} y="1" width={`${occasions.width}%`} height="14" />
            )}
          </>
        ))}
      </svg>
      <ul>
        {given.map(({ verdict, n, href, dateOnly = 0, shared = null }) => (
          <li>
            {isKeyed && <Piece name={verdict} />}
            <VerdictChip
              edition={edition}
              verdict={verdict}
              href={href}
              text={ofVerdict(edition, withOccasions(edition, edition.words.dashboard.factCheck.of(verdict, n), n, shared), dateOnly)}
              isLong={isLong(edition, dateOnly) || shared !== null}
            />
          </li>
        ))}
        {paler.length > 0 && (
          <li class="paler">
            {paler.map((name) => (
              <Piece name={name} />
            ))}
            {edition.words.check.occasionsInBar}
          </li>
        )}
      </ul>
    </div>
  );
}

/** A piece of the bar, as its key. */
function Piece({ name }: { name: string }) {
  return (
    <svg class="piece" width="18" height="12" aria-hidden="true">
      <rect class={name} x="1" y="1" width="16" height="10" />
    </svg>
  );
}

/** How the part of a verdict looks where the record has the occasion alone. */
const occasionClass = (verdict: Verdict) => (verdict === "differs" ? "occasion differs" : "occasion");

/** A width in percent, from a place to another. */
const between = (from: number, to: number) => Math.round((to - from) * 10) / 10;

/** Whether dates whose occasion alone the record has are a part of their own in the bar. Releases before 2026.25.0 draw them as the others. */
function hasOccasions({ catalog }: Edition, dateOnly: number): boolean {
  return dateOnly > 0 && !isOlderThan(catalog.release, "2026.25.0");
}

/** What the chip of a verdict says. Since 2026.29.0 how many rest on their occasion stands where it is explained, and in none. */
function ofVerdict(edition: Edition, said: string, dateOnly: number): string {
  return isOlderThan(edition.catalog.release, "2026.29.0") ? withDateOnly(edition, said, dateOnly) : said;
}

/** Whether a chip has more to say than one line holds, for what it says of occasions. */
function isLong({ catalog: { release } }: Edition, dateOnly: number): boolean {
  return dateOnly > 0 && !isOlderThan(release, "2026.18.0") && isOlderThan(release, "2026.29.0");
}

/** The same where there is room for more words. Releases before 2026.26.0 have the few everywhere. */
export function withDateOnlyInFull(edition: Edition, said: string, dateOnly: number): string {
  if (dateOnly === 0 || isOlderThan(edition.catalog.release, "2026.26.0")) return withDateOnly(edition, said, dateOnly);
  return edition.words.kit.commas([said, edition.words.dashboard.factCheck.dateOnlyInFull(dateOnly)]);
}

/** How many claims there are, and how many of them are a date alone, where some are. Releases before 2026.17.0 do not tell them apart here. */
function withDateOnly({ catalog, words }: Edition, said: string, dateOnly: number): string {
  if (dateOnly === 0 || isOlderThan(catalog.release, "2026.17.0")) return said;
  return words.kit.commas([said, words.dashboard.factCheck.dateOnly(dateOnly)]);
}

/** How many claims there are, and on how many occasions the dates among them are, where several are on one. */
function withOccasions({ catalog, words }: Edition, said: string, n: number, shared: SharedOccasions | null): string {
  if (shared === null) return said;
  const w = words.dashboard.factCheck;
  const isOne = shared.occasions === 1 && shared.dates === n && !isOlderThan(catalog.release, "2026.25.0");
  return words.kit.commas([said, isOne ? w.onOneOccasion(n) : w.onOccasions(shared)]);
}
