import { foreignLanguage, publisherLabel } from "../../../chart/chartSpec/credits.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { saidPeriod } from "../../../chart/chartSpec/saidPeriod.ts";
import { smallPictureSpec } from "../../../chart/chartSpec/smallPictureSpec.ts";
import { verdictOf } from "../../../chart/chartSpec/verdict.ts";
import { reporterName } from "../../../chart/chartSpec/whoSays.ts";
import { smallPicture } from "../../../chart/scene/smallPicture.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { countBeside } from "../../../model/countBeside.ts";
import type { Observation } from "../../../model/observation.ts";
import { ownCount } from "../../../model/ownCount.ts";
import { allObservations, checksOf, collectionFor } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { EVERYTHING } from "../../../model/vintage.ts";
import type { CardPicture, CardText } from "./card.ts";

/** The picture of one number: what is said of it, and its place among the figures of one count. */
export function numberCard(edition: Edition, o: Observation): CardText {
  return { ...numberText(edition, o), picture: placeOf(edition, o) };
}

/** Events that the picture of a count names. */
const NAMED = 3;

/** What the picture of one number says: the figure, what it is of, its words and its verdict. */
export function numberText(edition: Edition, o: Observation): CardText {
  const { catalog, words } = edition;
  const { figure } = printedFigure(edition, o);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const verdict = verdictOf(edition, o.id);
  const lines = [
    ...(o.events ?? []).slice(0, NAMED).map(({ summary }) => summary),
    o.quote !== null && foreignLanguage(edition, o.source) === null ? words.kit.excerpt(o.quote) : null,
    source === undefined ? null : publisherLabel(source.publisher, source.id),
    verdict === null ? null : words.check.against(verdict, ""),
  ];
  return {
    kicker: kickerOf(edition, o),
    isKickerWhole: !isOlderThan(catalog.release, "2026.16.0"),
    heading: figure,
    isFigure: true,
    partner: o.counterpart,
    lines: lines.filter((line) => line !== null),
    picture: null,
  };
}

/** What the figure is of; releases before 2026.16.0 name measure, country and period alone. */
function kickerOf(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  if (!isOlderThan(catalog.release, "2026.16.0")) return numberTitle(edition, o);
  const when = o.period_basis === "publication" ? words.chart.undatedWho : words.chart.who;
  const whose = when(labelOf(catalog, "counterpart", o.counterpart), saidPeriod(edition, o));
  return words.kit.commas([catalog.seriesById.get(o.series)?.title ?? o.series, whose]);
}

/** The figure among those of the count beside which it is looked at; null where there is nothing to compare it with. */
function placeOf(edition: Edition, o: Observation): CardPicture | null {
  const { catalog, words } = edition;
  const isRecord = (row: Observation) => collectionFor(catalog, row) === "references";
  const rows = allObservations(catalog, EVERYTHING);
  const tested = checksOf(catalog, o.id).flatMap(({ records }) => records);
  const count = ownCount(catalog, o, countBeside(catalog.release, o, rows, isRecord, tested));
  if (count.filter(({ id }) => id !== o.id).length === 0) return null;
  const scene = smallPicture(smallPictureSpec(catalog, count, isRecord(o) ? [] : [o], o.id));
  const inTime = o.period_basis === "publication" && !isOlderThan(catalog.release, "2026.14.0") ? count : [...count, o];
  const years = inTime.flatMap(({ period }) => [period.start, period.end]).map((day) => day.slice(0, 4));
  const [first = "", last = ""] = [years.toSorted().at(0), years.toSorted().at(-1)];
  const [one = o] = count;
  const caption = words.cards.count(first, last, reporterName(edition, one));
  return scene === null ? null : { kind: "small", scene, caption };
}
