import type { Edition } from "../../../edition/edition.ts";
import { countryName, labelOf } from "../../../model/catalog.ts";
import { withChecksInView } from "../../../model/checksInView.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { isPlan } from "../../../model/observationStatus.ts";
import { collectionFor } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { valueAxis } from "../axis.ts";
import { card } from "../card.ts";
import { sourceLabel } from "../credits.ts";
import { drawnBounds } from "../drawnBounds.ts";
import { formatFigure } from "../formatFigure.ts";
import type { StripPanel } from "../formPanel.ts";
import type { Axis } from "../markTypes.ts";
import { drawnPeriod } from "../saidPeriod.ts";
import type { ClaimForm } from "./claimForm.ts";
import { heldAgainst } from "./heldAgainst.ts";
import { isPartOfYear, tracksOf } from "./recordTracks.ts";
import { sumsBeside, sumTrack } from "./sumTrack.ts";

type Strip = StripPanel["strips"][number];

/** Up to this ratio of their greatest values strips share a scale: beyond it the shorter one could not be read. */
const SHARED = 3;

/**
 * A panel for each series that has figures in view other than targets, with a strip for each country and claim: records as ticks, by who
 * counts. Figures that go opposite ways have a panel for each way. A target is no count and has no tick: it stands in words below the strip
 * of its country, in the first panel of its unit.
 */
export function stripForm(asked: Edition, { chart, series, observations, vintage }: ClaimForm): StripPanel[] {
  const edition = { ...asked, catalog: withChecksInView(asked.catalog, vintage) };
  const drawn = observations.filter((o) => !isPlan(o) && position(o) !== null);
  const rest = observations.filter((o) => !drawn.includes(o));
  const counted = series.filter(({ id }) => drawn.some((o) => o.series === id));
  const unitOf = (o: Observation) => series.find(({ id }) => id === o.series)?.unit;
  return counted.flatMap((one) => {
    const isFirst = counted.find(({ unit }) => unit === one.unit) === one;
    const asides = isFirst ? rest.filter((o) => unitOf(o) === one.unit) : [];
    const own = drawn.filter((o) => o.series === one.id);
    return waysOf(edition, own).map(({ way, figures }, i) =>
      panelOf(edition, { series: one, way, seen: { chart, vintage } }, figures, i === 0 ? asides : []),
    );
  });
}

/** What one panel holds: figures of a series that go one way; null where they all do, or in releases before 2026.17.0. */
interface Way {
  way: string | null;
  figures: Observation[];
}

/** What goes to a country and what comes from it is no one amount: beside each other in one scale they would be compared. */
function waysOf({ catalog }: Edition, figures: Observation[]): Way[] {
  const ways = [...groupBy(figures, ({ direction }) => direction)].map(([way, own]) => ({ way, figures: own }));
  return ways.length < 2 || isOlderThan(catalog.release, "2026.17.0") ? [{ way: null, figures }] : ways;
}

/** Which way figures go: of one country from where to where. Releases before 2026.18.0 say only from or to the subject. */
function wayName({ catalog, words }: Edition, way: string, figures: Observation[]): string {
  const [code, ...others] = new Set(figures.map(({ counterpart }) => counterpart));
  const isTwoEnds = way === "to_counterpart" || way === "from_counterpart";
  if (code === undefined || others.length > 0 || !isTwoEnds || isOlderThan(catalog.release, "2026.18.0"))
    return labelOf(catalog, "direction", way);
  const [subject, partner] = [catalog.subject.code, code].map((one) => countryName(catalog, one)) as [string, string];
  return way === "to_counterpart" ? words.claimForm.fromTo(subject, partner) : words.claimForm.fromTo(partner, subject);
}

/** A series, and which way its figures go where others of it go another. */
interface Measured {
  series: Series;
  way: string | null;
  seen: Seen;
}

/** Of which sources and years a picture is. */
type Seen = Pick<ClaimForm, "chart" | "vintage">;

function panelOf(edition: Edition, { series, way, seen }: Measured, figures: Observation[], asides: Observation[]): StripPanel {
  const { catalog, words } = edition;
  const places = catalog.subject.partners.map(({ code }) => code);
  const countries = [...new Set([...places, ...figures.map(({ counterpart }) => counterpart)])];
  const own = countries.map((code) => ({
    code,
    figures: figures.filter((o) => o.counterpart === code),
    asides: asides.filter((o) => o.counterpart === code),
  }));
  const shown = own.filter((one) => one.figures.length + one.asides.length > 0);
  const sums = (of: Observation[]) => of.filter((o) => isClaim(edition, o)).flatMap((claim) => sumsBeside(edition, seen, claim));
  const parts = isOlderThan(catalog.release, "2026.10.0") ? [] : own.flatMap((one) => partsOf(edition, one.figures));
  const most = shown.flatMap((one) => (one.figures.length === 0 ? [] : [Math.max(...valuesOf(one.figures))]));
  const isShared = most.length < 2 || Math.max(...most) <= SHARED * Math.min(...most);
  const hasWays = new Set(figures.map(({ direction }) => direction)).size > 1;
  const axisOf = (of: Observation[]) => valueAxis([...valuesOf(of), ...sums(of).map(({ sum }) => sum)], series.unit, words);
  const strips = shown.flatMap(({ figures: all, ...one }) =>
    stripsOf(
      edition,
      { ...one, figures: all.filter((o) => !parts.includes(o)) },
      { ...scaleOf(edition, { isShared, isAlone: shown.length < 2, axis: axisOf(all) }), hasWays, seen },
    ),
  );
  return {
    kind: "strip",
    id: [series.id, ...(way === null ? [] : [way])].join("+"),
    title: words.chart.panel([series.title], way === null ? null : wayName(edition, way, figures)),
    reason: null,
    partners: catalog.subject.partners.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
    key: keyOf(edition),
    value: axisOf(figures),
    strips:
      parts.length === 0
        ? strips
        : strips.map((strip, i) =>
            i < strips.length - 1
              ? strip
              : { ...strip, asides: [...strip.asides, { label: words.directions.parts(parts.length), href: null }] },
          ),
  };
}

/** Records of parts of years of one country, beside which those of whole years would be misread: the table has them. */
function partsOf({ catalog }: Edition, figures: Observation[]): Observation[] {
  const records = figures.filter((o) => collectionFor(catalog, o) !== "documents");
  return records.every(isPartOfYear) ? [] : records.filter(isPartOfYear);
}

function scaleOf(
  { words }: Edition,
  { isShared, isAlone, axis }: { isShared: boolean; isAlone: boolean; axis: Axis },
): Pick<Strip, "value" | "note"> {
  if (isShared) return { value: null, note: isAlone ? null : words.claimForm.sameScale };
  return { value: axis, note: words.claimForm.otherScale(axis.ticks.at(-1)?.label ?? "") };
}

function valuesOf(figures: Observation[]): number[] {
  return figures.flatMap((o) => [position(o) ?? 0, o.upper ?? 0]);
}

/** One strip for each claim of a country, the records under the first; one without a claim where there is none. */
function stripsOf(
  edition: Edition,
  { code, figures, asides }: { code: string; figures: Observation[]; asides: Observation[] },
  scale: Pick<Strip, "value" | "note"> & { hasWays: boolean; seen: Seen },
): Strip[] {
  const claims = figures.filter((o) => isClaim(edition, o));
  const records = figures.filter((o) => !claims.includes(o));
  const first = claims[0] ?? null;
  const said = asides.map((o) => ({ label: asideOf(edition, o), href: edition.urls.observation(o.id) }));
  return [first, ...claims.slice(1)].map((claim, i) => {
    const held = claim === null ? { verdict: null, gap: null, asides: [] } : heldAgainst(edition, claim, records);
    return {
      partner: code,
      value: scale.value,
      note: scale.note,
      claim: claim === null ? null : claimOf(edition, claim),
      verdict: held.verdict,
      tracks: [
        ...(i === 0 ? tracksOf(edition, records, scale.hasWays) : []),
        ...(claim === null ? [] : sumTrack(edition, sumsBeside(edition, scale.seen, claim))),
      ],
      gap: held.gap,
      asides: [...held.asides, ...(i === 0 ? said : [])],
    };
  });
}

function isClaim({ catalog }: Edition, o: Observation): boolean {
  return collectionFor(catalog, o) === "documents";
}

function claimOf(edition: Edition, o: Observation): NonNullable<Strip["claim"]> {
  return {
    id: o.id,
    partner: o.counterpart,
    card: card(edition, o),
    value: position(o) ?? 0,
    ...drawnBounds(o),
    label: figureIn(edition, o),
  };
}

/** A figure with the years that it is of. */
function figureIn(edition: Edition, o: Observation): string {
  const { words } = edition;
  return words.claimForm.figureOf(formatFigure(edition, o), drawnPeriod(edition, o), o.period_basis === "publication");
}

/** A target by the name of its series, where all of it are targets; among counts as what it is. */
function asideOf(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const isNamed = isOlderThan(catalog.release, "2026.17.0") || (catalog.observationsBySeries.get(o.series) ?? []).every(isPlan);
  const name = isNamed ? (catalog.seriesById.get(o.series)?.title ?? o.series) : words.claimForm.target;
  const [figure, ofWhat] = [figureIn(edition, o), labelOf(catalog, "basis", o.basis)];
  if (isOlderThan(catalog.release, "2026.18.0")) return words.claimForm.aside(name, figure);
  return words.claimForm.aside(name, words.kit.semicolons([figure, ofWhat, sayerOf(edition, o)]));
}

/** Who says what a target is: the article that has it, or who counts by its source. */
function sayerOf({ catalog }: Edition, o: Observation): string {
  const isClaim = o.source !== null && collectionFor(catalog, o) === "documents";
  return isClaim ? sourceLabel(catalog, o.source ?? "") : labelOf(catalog, "reporter", o.reporter);
}

/** Words for every mark that may occur; the form draws those that do. */
function keyOf({ words }: Edition): StripPanel["key"] {
  const { figures } = words.claimForm;
  return (["claim", "reading", "estimated-reading", "bounds", "open"] as const).map((look) => ({
    look,
    partner: null,
    label: figures[look],
  }));
}
