import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { bothWays, withLower } from "../../../model/facts/bothWays.ts";
import type { BothWays } from "../../../model/facts/fact.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { extent } from "../../../model/period.ts";
import { checksOf } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sourceNames } from "../credits.ts";
import type { DetailCard } from "../detailCard.ts";
import { doubtedFigure } from "../doubtedFigure.ts";
import { formatFigure } from "../formatFigure.ts";
import type { StripPanel } from "../formPanel.ts";
import { limitHedge } from "../limitHedge.ts";
import type { ClaimForm } from "./claimForm.ts";

type Track = StripPanel["strips"][number]["tracks"][number];

/**
 * The sums of exports and imports in view that come close to a claim, the highest first: those that the words name. None in releases before
 * 2026.27.0, which have them in words alone.
 */
export function sumsBeside({ catalog }: Edition, { vintage, chart }: Pick<ClaimForm, "vintage" | "chart">, claim: Observation): BothWays[] {
  if (isOlderThan(catalog.release, "2026.27.0")) return [];
  const [check] = checksOf(catalog, claim.id);
  const isInView = ({ rows }: BothWays) =>
    rows.every(({ period }) => extent(period).start >= chart.from && extent(period).start < chart.to);
  return withLower(bothWays(catalog, vintage, claim, check ?? null)).filter(isInView);
}

/** The same as ticks, each with its year. They are ours, so they are drawn as what we calculate. */
export function sumTrack(edition: Edition, sums: readonly BothWays[]): Track[] {
  const { catalog, words } = edition;
  const row = sums[0]?.rows[0];
  if (row === undefined) return [];
  const label = words.claimForm.sums(labelOf(catalog, "reporter", row.reporter));
  const records = sums.map((one) => ({
    ...{ id: one.rows.map(({ id }) => id).join("+"), partner: row.counterpart, card: sumCard(edition, label, one), value: one.sum },
    // A sum that can only be too high is open downwards, as its words are.
    ...{ low: null, high: null, open: one.isLimit ? ("down" as const) : null, isEstimate: true, label: yearOf(edition, one) },
  }));
  return [{ label, records }];
}

function yearOf({ words }: Edition, { rows }: BothWays): string {
  return words.periodInWords(rows[0]?.period.text ?? "");
}

/** What a sum opens to: itself, and each of its parts with its doubt. It leads to the page of the larger part, since it has none. */
function sumCard(edition: Edition, heading: string, sum: BothWays): DetailCard {
  const { catalog, urls, words } = edition;
  const inSize = [...sum.rows].sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0));
  const part = (o: Observation) =>
    words.kit.labelled(catalog.seriesById.get(o.series)?.title ?? o.series, doubtedFigure(edition, o, formatFigure(edition, o)));
  return {
    heading,
    figure: sumText(edition, sum),
    lines: [yearOf(edition, sum), ...inSize.map(part), words.claimForm.ours],
    quote: null,
    source: sourceNames(edition, inSize[0] as Observation),
    href: urls.observation(inSize[0]?.id ?? ""),
    read: null,
  };
}

/** A sum as the words have it. */
function sumText({ catalog, words }: Edition, sum: BothWays): string {
  const value = Number(sum.sum.toPrecision(DIGITS));
  return sum.isLimit
    ? words.kit.hedgedFigure(limitHedge(catalog.release) ?? "up_to", value, sum.unit, 2)
    : words.kit.figure(value, sum.unit, 2);
}

/** Digits of a sum that no source prints. */
const DIGITS = 3;
