import type { Edition } from "../../../edition/edition.ts";
import { countryName, labelOf } from "../../../model/catalog.ts";
import { isEstimatedBySource } from "../../../model/estimate.ts";
import { COMPILER, type Observation, position } from "../../../model/observation.ts";
import { isDoubtful } from "../../../model/observationStatus.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { collectionFor } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { valueAxis } from "../axis.ts";
import { card } from "../card.ts";
import { drawnBounds } from "../drawnBounds.ts";
import { formatFigure } from "../formatFigure.ts";
import type { DotsPanel } from "../formPanel.ts";
import { drawnPeriod } from "../saidPeriod.ts";
import type { ClaimForm } from "./claimForm.ts";

type Row = DotsPanel["rows"][number];
type Dot = Row["dots"][number];

/** A panel for each series that has figures in view: a row for each basis, so that no two figures of one row divide by different things. */
export function dotsForm(edition: Edition, { series, observations }: ClaimForm): DotsPanel[] {
  return series.flatMap((one) => {
    const own = observations.filter((o) => o.series === one.id && position(o) !== null);
    return own.length === 0 ? [] : [panelOf(edition, one, own)];
  });
}

function panelOf(edition: Edition, series: Series, figures: Observation[]): DotsPanel {
  const { catalog, words } = edition;
  const partners = catalog.subject.partners.filter(({ code }) => figures.some(({ counterpart }) => counterpart === code));
  const rows = rowsOf(edition, figures);
  return {
    kind: "dots",
    id: series.id,
    title: series.title,
    reason: null,
    partners: partners.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
    key: keyOf(edition, figures),
    value: valueAxis(
      figures.flatMap((o) => [position(o) ?? 0, o.upper ?? 0]),
      series.unit,
      words,
    ),
    rows,
    ...(rows.length > 1 ? { note: words.claimForm.rowsApart } : {}),
  };
}

/**
 * Rows by basis: those with claims first, in order of their first claim, then those with a figure that is not doubtful, then the others, both in
 * the order of codes.csv. Releases before 2026.30.0 have the doubtful among the others.
 */
function rowsOf(edition: Edition, figures: Observation[]): Row[] {
  const { catalog } = edition;
  const isClaim = (o: Observation) => collectionFor(catalog, o) === "documents";
  const inTime = [...figures].sort((a, b) => byCodeUnit(a.period.start, b.period.start) || byCodeUnit(a.id, b.id));
  const listed = catalog.codes.filter(({ list }) => list === "basis").map(({ code }) => code);
  const order = [...new Set([...inTime.filter(isClaim).map(({ basis }) => basis), ...listed, ...inTime.map(({ basis }) => basis)])];
  const isSound = (basis: string) => figures.some((o) => o.basis === basis && (isClaim(o) || !isDoubtful(o)));
  const rows = isOlderThan(catalog.release, "2026.30.0") ? order : [...order.filter(isSound), ...order.filter((basis) => !isSound(basis))];
  return rows.flatMap((basis) => {
    const own = inTime.filter((o) => o.basis === basis);
    if (own.length === 0) return [];
    const label = labelOf(catalog, "basis", basis);
    return [
      {
        id: basis,
        label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
        isQuiet: !own.some(isClaim),
        dots: own.map((o) => dotOf(edition, o, isClaim(o))),
      },
    ];
  });
}

function dotOf(edition: Edition, o: Observation, isClaim: boolean): Dot {
  const { words } = edition;
  return {
    id: o.id,
    partner: o.counterpart,
    card: card(edition, o),
    value: o.value,
    ...drawnBounds(o),
    look: isClaim ? "claim" : recordLook(edition, o),
    label: words.claimForm.figureOf(formatFigure(edition, o), drawnPeriod(edition, o), o.period_basis === "publication"),
  };
}

/**
 * How a figure of another source is drawn: doubtful before all, whoever computed it, as its table says. Releases before 2026.28.0 draw what we
 * compute from doubtful figures as they draw what we compute.
 */
function recordLook({ catalog }: Edition, o: Observation): "computed" | "doubtful" | "record" {
  const doubtful = isDoubtful(o);
  if (doubtful && !isOlderThan(catalog.release, "2026.28.0")) return "doubtful";
  // What its source computes is hollow since 2026.26.0.
  const isHollow = o.reporter === COMPILER || (isEstimatedBySource(o) && !isOlderThan(catalog.release, "2026.26.0"));
  return isHollow ? "computed" : doubtful ? "doubtful" : "record";
}

/** Words for every mark that may occur; the form draws those that do. Releases before 2026.26.0 draw a doubtful range as any other. */
function keyOf(edition: Edition, all: Observation[]): DotsPanel["key"] {
  const { catalog, words } = edition;
  const { figures } = words.claimForm;
  const isBefore = isOlderThan(catalog.release, "2026.26.0");
  const records = all.filter((o) => collectionFor(catalog, o) !== "documents");
  const drawnAs = (look: string) => records.filter((o) => recordLook(edition, o) === look);
  const isByUs = (some: Observation[]) => some.some(({ reporter }) => reporter === COMPILER);
  const [isOurs, isTheirs] = [isByUs(drawnAs("computed")), records.some(isEstimatedBySource) && !isBefore];
  const computed = !isTheirs ? figures.computed : isOurs ? figures.computedOrEstimated : figures.estimated;
  const doubtful = isByUs(drawnAs("doubtful")) ? figures.doubtfulOrOurs : figures.doubtful;
  const ranges = isBefore ? (["bounds"] as const) : (["bounds", "doubtful-bounds"] as const);
  return (["claim", "record", "doubtful", "computed", ...ranges, "open"] as const).map((look) => ({
    look,
    partner: null,
    label: look === "computed" ? computed : look === "doubtful" ? doubtful : figures[look],
  }));
}
