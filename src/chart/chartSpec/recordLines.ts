import type { Edition } from "../../edition/edition.ts";
import { type Catalog, codeKey, countryName, labelOf } from "../../model/catalog.ts";
import { lineKey, recordRuns } from "../../model/contiguousSegments.ts";
import { isEstimate } from "../../model/estimate.ts";
import { countsDisputes } from "../../model/facts/disputes.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import { isDoubtful, isPlan } from "../../model/observationStatus.ts";
import { extent } from "../../model/period.ts";
import { partnerOf } from "../../model/subject.ts";
import { isOlderThan } from "../../model/turn.ts";
import { card } from "./card.ts";
import type { Line } from "./chartSpec.ts";
import { drawnBounds } from "./drawnBounds.ts";
import { formatFigure } from "./formatFigure.ts";
import { linePoint } from "./linePoint.ts";
import { madeHow } from "./madeHow.ts";
import { namesOfEach } from "./namesOfEach.ts";

/** Fewest points of a line that is named when its panel has many. */
const NAMED = 3;
/** Most names of a panel in which even a lone point is named, and lines bear their own reporter and not only the side that counts. */
const FEW = 5;
/** Years by which visits to and fro stand apart, so that they do not hide each other. */
const APART = 0.18;

/**
 * Records as quiet lines, the longest first; of the runs of one name only the longest bears it.
 *
 * @param claims figures of articles in the same panel, whose arrows hide what lies below them
 */
export function recordLines(edition: Edition, records: Observation[], claims: readonly Observation[] = []): Line[] {
  const runs = recordRuns(records.filter((o) => position(o) !== null))
    .flatMap((run) => (isUnjoined(edition.catalog, run) ? run.map((o) => [o]) : [run]))
    .sort((a, b) => b.length - a.length);
  const firsts = runs.map(([first]) => first as Observation);
  const few = new Set(firsts.map((o) => nameOf(edition, o, true))).size <= FEW;
  const nameIn = namesOfEach(edition, firsts, (o) => nameOf(edition, o, few));
  const counts = new Map<string, number>();
  for (const first of firsts) {
    const name = nameIn(first);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = new Set<string>();
  const alone = namedEach(edition.catalog, runs);
  return runs.map((run) => {
    const first = run[0] as Observation;
    const name = nameIn(first);
    if (alone && name !== "") return recordLine(edition, run, nameTogether(edition, first, runs, name), claims);
    const telling = few || run.length >= NAMED || (counts.get(name) ?? 0) > 1 || labelledByBasis(edition, first);
    const wanted = !named.has(name) && name !== "" && telling;
    named.add(name);
    return recordLine(edition, run, wanted ? withYears(edition, run, name) : "", claims);
  });
}

/**
 * The name of a lone point with its figure. Of several that stand over one another, as they are of one period, the first bears the figures of all:
 * the others have no room, and one name would be of this or that by the width of the picture.
 */
function nameTogether(edition: Edition, first: Observation, runs: readonly Observation[][], name: string): string {
  const { kit } = edition.words;
  const together = runs.flatMap(([o]) => (o && o.period.text === first.period.text ? [o] : []));
  if (together[0] !== first) return "";
  const inSize = [...together].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return kit.commas([kit.listed(inSize.map((o) => formatFigure(edition, o))), inShort(edition.catalog, first, name)]);
}

/** A reporter in few words, where its code has them: a phone has no more room behind figures. Releases before 2026.28.0 have its label. */
function inShort(catalog: Catalog, { reporter }: Observation, name: string): string {
  if (isOlderThan(catalog.release, "2026.28.0") || name !== labelOf(catalog, "reporter", reporter)) return name;
  return catalog.codeByKey.get(codeKey("reporter", reporter))?.short ?? name;
}

/** A name with the years of a lone point of several, which stands in their middle. Releases before 2026.27.0 have the name alone. */
function withYears({ catalog, words }: Edition, run: readonly Observation[], name: string): string {
  const [first] = run;
  if (first === undefined || run.length > 1 || isOlderThan(catalog.release, "2026.27.0")) return name;
  const { start, end } = extent(first.period);
  return end - start > YEAR ? words.kit.commas([name, words.periodInWords(first.period.text)]) : name;
}

/** More than a year, in years: of a leap year, too. */
const YEAR = 1.01;

/** Whether no line joins the years of a count: from a dispute to none there is no way between. Releases before 2026.27.0 join them. */
function isUnjoined(catalog: Catalog, [first]: readonly Observation[]): boolean {
  return first !== undefined && countsDisputes(catalog, first) && !isOlderThan(catalog.release, "2026.27.0");
}

/**
 * Whether a panel has a few lone points of one count alone: each bears its figure, as a name that stands at one of them seems to be of that one.
 * Releases before 2026.27.0 name the first.
 */
function namedEach({ release }: Catalog, runs: readonly Observation[][]): boolean {
  const keys = new Set(runs.flatMap(([first]) => (first ? [lineKey(first)] : [])));
  const isFew = runs.length > 1 && runs.length <= FEW && runs.every(({ length }) => length === 1);
  return isFew && keys.size === 1 && !isOlderThan(release, "2026.27.0");
}

function recordLine(edition: Edition, run: Observation[], label: string, claims: readonly Observation[]): Line {
  const first = run[0] as Observation;
  return {
    id: `${lineKey(first)} ${first.period.text}`,
    label,
    quiet: true,
    // A minimum of what was found is drawn as uncertain as an estimate.
    broken: isEstimate(edition.catalog.release, first) || first.source === null,
    shape: partnerOf(edition.catalog.subject, sideOf(edition, first.reporter) ?? "") ? "square" : "dot",
    partner: first.counterpart,
    points: run.map((o) =>
      linePoint(
        {
          at:
            (extent(o.period).start + extent(o.period).end) / 2 +
            aside(o) +
            ofPartner(edition.catalog, o) +
            (run.length === 1 ? besideArrow(edition, o, claims) : 0),
          value: position(o) ?? 0,
          dotted: false,
          estimate: isDrawnAsEstimate(edition, o),
          unreliable: isDoubtful(o),
          ...drawnBounds(o),
          partner: o.counterpart,
        },
        () => card(edition, o),
      ),
    ),
  };
}

/**
 * Whether a point is hollow: an estimate, or a target, so that just what a view without estimates leaves out is. In releases before 2026.26.0 every
 * figure of ours is, calculations too.
 */
function isDrawnAsEstimate({ catalog: { release } }: Edition, o: Observation): boolean {
  if (isOlderThan(release, "2026.26.0")) return o.source !== null && ["E", "F"].includes(o.status);
  return isEstimate(release, o) || (o.source !== null && isPlan(o));
}

function aside({ source, direction }: Observation): number {
  if (source !== null || direction === "both_ways") return 0;
  return direction === "from_counterpart" ? -APART : APART;
}

/** Years by which a point stands beside the arrow of a claim that would hide it, still within its own. */
const BESIDE = 0.35;

/** How far a point that no line joins stands aside, where a claim of its country and period points over it. Releases before 2026.27.0 leave it below. */
function besideArrow({ catalog }: Edition, o: Observation, claims: readonly Observation[]): number {
  if (isOlderThan(catalog.release, "2026.27.0")) return 0;
  const isOver = (claim: Observation) => {
    const { open } = drawnBounds(claim);
    const [from, to] = [position(claim) ?? 0, position(o) ?? 0];
    const isSame = claim.counterpart === o.counterpart && claim.period.text === o.period.text && claim.series === o.series;
    return isSame && (open === "down" ? to <= from : open === "up" && to >= from);
  };
  return claims.some(isOver) ? -BESIDE : 0;
}

/** How far a point that no line joins stands aside, so that those of both partners are seen where they have the same: there is often none. */
function ofPartner(catalog: Catalog, o: Observation): number {
  if (!isUnjoined(catalog, [o])) return 0;
  return catalog.subject.partners[0].code === o.counterpart ? -APART : APART;
}

/**
 * Who counts; of context the country, whose reporter the card names; of a share its denominator. `exact`: the reporter and not only its
 * side.
 */
function nameOf(edition: Edition, o: Observation, exact: boolean): string {
  const { catalog, words } = edition;
  if (o.counterpart === "WLD") return words.chart.allSuppliers;
  if (!partnerOf(catalog.subject, o.counterpart)) return labelOf(catalog, "counterpart", o.counterpart);
  if (o.source === null) return words.chart.found;
  if (isPlan(o)) return words.chart.target;
  const short = catalog.codeByKey.get(codeKey("basis", o.basis))?.short ?? null;
  if (labelledByBasis(edition, o)) return short ?? labelOf(catalog, "basis", o.basis);
  if (o.reporter === COMPILER)
    return exact ? (short ?? (isOlderThan(catalog.release, "2026.25.0") ? words.chart.computed : madeHow(edition, o))) : "";
  const side = exact ? null : sideOf(edition, o.reporter);
  return side === null ? labelOf(catalog, "reporter", o.reporter) : words.chart.side(countryName(catalog, side));
}

function labelledByBasis({ catalog }: Edition, o: Observation): boolean {
  return catalog.seriesById.get(o.series)?.label_by === "basis";
}

/** Newspapers of a country that name no source: nobody's count. Their codes end so. */
const PRESS = /_press$/;

/**
 * The country whose side a reporter counts for: its code begins with the country's. Null for one that belongs to neither, and since 2026.18.0 for the
 * press of a country.
 */
export function sideOf({ catalog: { subject, release } }: Edition, reporter: string): string | null {
  if (PRESS.test(reporter) && !isOlderThan(release, "2026.18.0")) return null;
  const codes = [subject.code, ...subject.partners.map(({ code }) => code)];
  return codes.find((code) => reporter.startsWith(`${code.toLowerCase()}_`)) ?? null;
}
