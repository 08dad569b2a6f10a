import { countedDirection } from "../../../chart/chartSpec/countedDirection.ts";
import { saidWithDoubt } from "../../../chart/chartSpec/doubtOf.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { ofCountry } from "../../../chart/chartSpec/ofCountry.ts";
import { whenBeside } from "../../../chart/chartSpec/saidPeriod.ts";
import { type SmallPictureSpec, smallPictureSpec } from "../../../chart/chartSpec/smallPictureSpec.ts";
import { whoSays } from "../../../chart/chartSpec/whoSays.ts";
import { placedOf, smallPicture } from "../../../chart/scene/smallPicture.ts";
import { SmallPictureSvg } from "../../../chart/svg/smallPicture.tsx";
import type { Edition } from "../../../edition/edition.ts";
import type { NumberContext } from "../../../model/numberContext.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { areOfOneLength } from "../../../model/ofOneLength.ts";
import { parsePeriod } from "../../../model/period.ts";
import { collectionFor } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { LevelNames } from "./levelNames.tsx";

/** In pixels. */
const SIZE = { width: 340, height: 96 };

/** The number among the figures of its count, or, of a claim, of the records beside it: a ring marks it, and words say what is drawn. */
export function NumberPicture({ edition, o, context }: { edition: Edition; o: Observation; context: NumberContext }) {
  const { catalog, words } = edition;
  const { count, testedWith } = context;
  const isRecord = collectionFor(catalog, o) === "references";
  const tested = testedWith.flatMap(({ claim }) => catalog.observationById.get(claim) ?? []).filter(({ series }) => series === o.series);
  const spec = smallPictureSpec(catalog, count, isRecord ? tested : [o], o.id);
  const scene = smallPicture(spec, SIZE);
  const isLevel = spec.claims.some((claim) => claim.isLevel && claim.ids.includes(o.id));
  const [first] = count;
  if (scene === null || first === undefined || count.length + Number(!isRecord) < 2) return null;
  const ends = [first, count.at(-1) as Observation].map(({ period }) => words.periodInWords(period.text));
  const unit = catalog.seriesById.get(first.series)?.unit ?? "";
  const reporter = whoSays(edition, first);
  const isCapital = !isOlderThan(catalog.release, "2026.9.0") && isOlderThan(catalog.release, "2026.11.0");
  const who = isCapital ? words.kit.capitalized(reporter) : reporter;
  const w = words.numberPage;
  return (
    <figure class="beside">
      <div class="scaled">
        <SmallPictureSvg scene={scene} />
        {isLevel && !isOlderThan(catalog.release, "2026.28.0") ? (
          <LevelNames edition={edition} scene={scene} unit={unit} />
        ) : (
          <Levels edition={edition} spec={spec} unit={unit} />
        )}
        <Years edition={edition} spec={spec} />
      </div>
      <figcaption>
        <strong>{w.pictureOf(catalog.seriesById.get(first.series)?.title ?? first.series, ofPicture(edition, first))}</strong>{" "}
        {w.picture(who, [...new Set(ends)])} <Highest edition={edition} count={count} />{" "}
        {isLevel ? w.level(ringed(edition, o)) : w.ring(ringed(edition, o))}
        {isLevel && laterText(edition, o, count)}
      </figcaption>
    </figure>
  );
}

/** Whose figures are drawn: the country where the title does not name it, and of counted events the direction. */
function ofPicture(edition: Edition, first: Observation): string | null {
  const said = [ofCountry(edition, first), countedDirection(edition, first)].filter((part) => part !== null);
  return said.length === 0 ? null : edition.words.kit.commas(said);
}

/** The number in the ring; since 2026.10.0 one without a year says that it stands at its publication. */
function ringed(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const isUndated = o.period_basis === "publication" && !isOlderThan(catalog.release, "2026.10.0");
  return isUndated
    ? words.claimForm.figureOf(formatFigure(edition, o), words.periodInWords(o.period.text), true)
    : formatFigure(edition, o);
}

/**
 * Which years of the count were not over when the article of a claim without a year was published, with the space before it: its line
 * crosses them. Not said before 2026.28.0.
 */
function laterText({ catalog, words }: Edition, o: Observation, count: readonly Observation[]): string {
  if (isOlderThan(catalog.release, "2026.28.0")) return "";
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const { published = null } = catalog.sourceById.get(o.source ?? "") ?? {};
  const day = (published === null ? o.period : parsePeriod(published))?.end ?? o.period.end;
  const later = count.filter(({ period }) => period.end > day).map(({ period }) => yearOf(period.start));
  const years = [...new Set(later)].sort((a, b) => a - b);
  return years.length === 0 ? "" : ` ${words.numberPage.later(years)}`;
}

/** Fewest years across the picture: figures of fewer stand in its middle. */
const ACROSS = 6;

/** The values of the picture's upper and lower edge; none where it reaches below zero, which then lies between them. */
function Levels({ edition, spec, unit }: { edition: Edition; spec: SmallPictureSpec; unit: string }) {
  const values = pointsOf(spec).map(({ value }) => value);
  if (Math.min(...values) < 0) return null;
  return (
    <p class="levels" aria-hidden="true">
      <span>{edition.words.figure(Math.max(...values), unit, 2)}</span>
      <span>{edition.words.kit.number(0)}</span>
    </p>
  );
}

const pointsOf = (spec: SmallPictureSpec) => [...spec.lines.flatMap(({ runs }) => runs.flat()), ...spec.claims];

/** First and last year of the picture, below its ends. */
function Years({ edition: { words }, spec }: { edition: Edition; spec: SmallPictureSpec }) {
  const all = placedOf(spec).placed;
  const [first, last] = [Math.floor(Math.min(...all.map(({ from }) => from))), Math.ceil(Math.max(...all.map(({ to }) => to))) - 1];
  if (last - first + 1 < ACROSS) return null;
  return (
    <p class="ends" aria-hidden="true">
      <span>{words.kit.year(first)}</span>
      <span>{words.kit.year(last)}</span>
    </p>
  );
}

/**
 * The highest of printed figures, or the only one: counted events are floors, of which none is known to be the highest, and since 2026.28.0 none is
 * named of figures over periods of different length, which is said.
 */
function Highest({ edition, count }: { edition: Edition; count: Observation[] }) {
  const printed = count.filter(({ source }) => source !== null);
  const [first] = printed;
  if (first === undefined) return null;
  if (!areOfOneLength(printed) && !isOlderThan(edition.catalog.release, "2026.28.0")) return <>{edition.words.numberPage.unlike}</>;
  const highest = printed.reduce((best, row) => ((position(row) ?? 0) > (position(best) ?? 0) ? row : best), first);
  const { highest: ofSeveral, only } = edition.words.numberPage;
  return (
    <>
      {printed.length > 1 || isOlderThan(edition.catalog.release, "2026.10.0") ? ofSeveral : only}{" "}
      <a href={edition.urls.observation(highest.id)}>{formatFigure(edition, highest)}</a> (
      {saidWithDoubt(edition, highest, whenBeside(edition, highest))}).
    </>
  );
}
