import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Check, Verdict } from "../../../model/check.ts";
import { type ClaimGap, claimGap } from "../../../model/facts/claimGap.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { checksOf } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { doubtedFigure } from "../doubtedFigure.ts";
import { formatFigure } from "../formatFigure.ts";
import type { StripPanel } from "../formPanel.ts";
import { bearerWords } from "../verdict.ts";

type Strip = StripPanel["strips"][number];

const RESULTS: Record<Verdict, NonNullable<Strip["verdict"]>["result"]> = {
  agrees: "agrees",
  differs: "differs",
  cannot_be_tested: "untested",
};

const NOTHING: Pick<Strip, "verdict" | "gap" | "asides"> = { verdict: null, gap: null, asides: [] };

/**
 * The verdict on a claim, and how far it is from the records that gave it; nothing where these are not in view.
 *
 * @param edition with the checks in view
 * @param shown figures of the claim's series that are drawn: a verdict that rests on another of them is not told
 */
export function heldAgainst(
  edition: Edition,
  claim: Observation,
  shown: readonly Observation[],
): Pick<Strip, "verdict" | "gap" | "asides"> {
  const { catalog } = edition;
  const [check] = checksOf(catalog, claim.id);
  if (!check) return NOTHING;
  const records = check.records.map((id) => catalog.observationById.get(id));
  if (!records.every((o) => o && (o.series !== claim.series || shown.includes(o)))) return NOTHING;
  const gap = claimGap(catalog, claim, check);
  const parts = gap?.kind === "parts" ? [{ label: partsOf(edition, gap), href: edition.urls.checks() }] : [];
  return {
    verdict: { result: RESULTS[check.verdict], label: labelFor(edition, check) },
    gap: gap === null ? null : gapOf(edition, claim, gap),
    asides: parts,
  };
}

/** The verdict as the picture says it. */
function labelFor(edition: Edition, check: Check): string {
  const borne = bearerWords(edition, check);
  return borne === null ? edition.words.claimForm.verdict[check.verdict] : edition.words.kit.capitalized(borne);
}

/** How many times the records a claim is: from the value that is farthest from it, as the words have all; before 2026.10.0 from the nearest. */
function gapOf({ catalog, words }: Edition, claim: Observation, { kind, records, values }: ClaimGap): Strip["gap"] {
  const value = position(claim) ?? 0;
  const byDistance = [...values].sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
  const end = isOlderThan(catalog.release, "2026.10.0") ? byDistance[0] : byDistance.at(-1);
  const [least, most] = [values[0], values.at(-1)];
  if (end === undefined || !least || !most) return null;
  const years = records.flatMap(({ period: { start, end } }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
  const of = { from: Math.min(...years), to: Math.max(...years), records: records.length };
  return { value: end, label: words.claimForm.gap[kind](value / most, value / least, of) };
}

function partsOf(edition: Edition, { records }: ClaimGap): string {
  const { catalog, words } = edition;
  return words.claimForm.addedUp(
    records.map((o) => ({
      what: catalog.seriesById.get(o.series)?.title ?? o.series,
      partner: labelOf(catalog, "counterpart", o.counterpart),
      direction: o.direction,
      figure: doubtedFigure(edition, o, formatFigure(edition, o)),
      period: words.periodInWords(o.period.text),
    })),
  );
}
