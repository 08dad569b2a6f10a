import { scaleLinear } from "d3-scale";
import type { Edition } from "../../edition/edition.ts";
import { countryName, labelOf } from "../../model/catalog.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { once } from "../../model/once.ts";
import { recordedElsewhen } from "../../model/recordedElsewhen.ts";
import { scoredActs } from "../../model/scoredActs.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import { isOlderThan } from "../../model/turn.ts";
import { turningPoints } from "../../model/turningPoints.ts";
import { leanPanel } from "./balancePanels.ts";
import type { Area, Axis, Callout, Panel } from "./chartSpec.ts";
import { headAmongEquals } from "./headAmongEquals.ts";

/**
 * Height of the panel as a share of the usual one: it is the picture, the others explain it. Since 2026.30.0 its axis has both ends, so that a
 * step of the index would be lower, and years lose the room for their events.
 */
const HEIGHT = { before: 1.2, withBothEnds: 1.4 };
/** Deliveries of arms, deals, and factories for them are of one kind. */
const ARMS = "arms";
/** Most turning points that are named. */
const TURNS = 4;

/**
 * The index as a picture: filled to zero, in the partner's colour, where every method and coder agrees on the side; elsewhere a grey line
 * alone. The years of its greatest steps are named by the event that moved it, and the last year by what may be said of it: names that are
 * found when they are asked for, as who keeps room for a picture has no use for them.
 */
export function indexPanel(edition: Edition, query: BalanceQuery, rows: BalanceRow[], events: ResolvedEvent[]): Panel {
  const plain = leanPanel(edition, rows, query);
  const [line] = plain.lines;
  const callouts = once(() => calloutsOf(edition, query, rows, events));
  const values = [
    ...plain.bands.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...(line?.points ?? []).map(({ value }) => value),
  ];
  return {
    ...plain,
    value: axisOf(edition, values),
    height: isOlderThan(edition.catalog.release, "2026.30.0") ? HEIGHT.before : HEIGHT.withBothEnds,
    bands: plain.bands.map((band) => ({ ...band, isPale: true as const })),
    areas: isOlderThan(edition.catalog.release, "2026.10.0") ? areasFromYearBefore(rows) : areasOf(rows),
    get callouts() {
      return callouts();
    },
  };
}

/** Room beyond the outermost values for words, as a share of the way between them, and least way from end to end. */
const ROOM = 0.12;
const LEAST = 0.4;
/** About so many ticks. */
const TICKS = 4;

/** Room below the lower end for the words of its side, as a share of the way from zero: without it leaders cross rings of other years. */
const BELOW = 0.1;

/**
 * An axis that ends where the values do, as far on either side of zero but for the room below: where one end of the index is in the picture the
 * other is too. Releases before 2026.30.0 end on each side where its values do, and never beyond the ends of the index.
 */
function axisOf({ catalog, words }: Edition, values: number[]): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max((high - low) * ROOM, (LEAST - (high - low)) / 2);
  const ownEnds = [Math.max(-1, low - room), Math.min(1, high + room)] as const;
  const reach = Math.max(...ownEnds.map(Math.abs));
  const [min, max] = isOlderThan(catalog.release, "2026.30.0") ? ownEnds : [-reach * (1 + BELOW), reach];
  const ticks = scaleLinear([min, max], [0, 1]).ticks(TICKS);
  return { min, max, ticks: ticks.map((at) => ({ at, label: words.balance.lean(at) })) };
}

/** The areas between the index and zero: of each run of years of one side, from the turn of the year before it to the one behind it. */
function areasOf(rows: BalanceRow[]): Area[] {
  const areas: Area[] = [];
  for (const [i, row] of rows.entries()) {
    const { year, lean, direction } = row;
    if (direction === null || lean === null) continue;
    const [before, after] = [rows[i - 1], rows[i + 1]];
    const isSame = (other: BalanceRow | undefined) => other?.direction === direction;
    const own = [
      ...(isSame(before) ? [] : edgeOf(row, before)),
      { at: year + 0.5, value: lean },
      ...(isSame(after) ? [] : edgeOf(row, after)),
    ];
    if (isSame(before)) areas.at(-1)?.points.push(...own);
    else areas.push({ partner: direction, points: own });
  }
  return areas;
}

/** Where the area of a year ends beside another one: at the turn of the year, or where the line crosses zero before it. */
function edgeOf(row: BalanceRow, other: BalanceRow | undefined): Area["points"] {
  if (row.lean === null || other === undefined || other.lean === null) return [];
  const value = (row.lean + other.lean) / 2;
  if (value * row.lean > 0) return [{ at: (row.year + other.year + 1) / 2, value }];
  return [{ at: row.year + 0.5 + ((other.year - row.year) * row.lean) / (row.lean - other.lean), value: 0 }];
}

/** The same as releases before 2026.10.0 draw it: from the point at which its stretch of the line begins. */
function areasFromYearBefore(rows: BalanceRow[]): Area[] {
  const areas: Area[] = [];
  for (const [i, { year, lean, direction }] of rows.entries()) {
    if (direction === null || lean === null) continue;
    const before = rows[i - 1];
    const point = { at: year + 0.5, value: lean };
    const last = areas.at(-1);
    if (last && before?.direction === direction) last.points.push(point);
    else areas.push({ partner: direction, points: [...(before ? startOf(before, point) : []), point] });
  }
  return areas;
}

/** Where the stretch to a point begins: at the year before, or where it crosses zero. */
function startOf({ year, lean }: BalanceRow, to: { at: number; value: number }): Area["points"] {
  if (lean === null) return [];
  const from = year + 0.5;
  if (lean * to.value >= 0) return [{ at: from, value: lean }];
  return [{ at: from + ((to.at - from) * lean) / (lean - to.value), value: 0 }];
}

/** The year of an event as the picture names it: beside it what records say where they date the event to another year. */
function yearOf({ catalog, words }: Edition, { vintage }: BalanceQuery, year: number, event: ResolvedEvent): string {
  const recorded = isOlderThan(catalog.release, "2026.9.0") ? null : recordedElsewhen(catalog, vintage, event);
  return recorded === null ? words.kit.year(year) : words.indexPicture.misdated(words.kit.year(year), words.kit.year(recorded));
}

/**
 * An event by its kind and who acts towards whom, or of which partner it is where its source names no two countries: releases before
 * 2026.26.0 say the partner alone, who is as often the target. What both do has no direction, and of arms none is said either, as they need not
 * have been delivered, which an arrow would say; releases before 2026.27.0 say it of both. Of what both do the partner is named alone, as every event is with
 * Azerbaijan: with two names it had no room on a phone. Releases before 2026.30.0 name both.
 */
function inFewWords({ catalog, words }: Edition, { kind, partner, reciprocal, mentions }: ResolvedEvent): string {
  const [{ actor = "", target = "" } = {}] = mentions;
  const { act, event } = words.indexPicture;
  const what = labelOf(catalog, "kind", kind);
  const isKnown = [actor, target].every((code) => countryName(catalog, code) !== code);
  if (!isKnown || isOlderThan(catalog.release, "2026.26.0")) return event(what, countryName(catalog, partner));
  const [by, towards] = [countryName(catalog, actor), countryName(catalog, target)];
  if (isOlderThan(catalog.release, "2026.27.0") || (!reciprocal && kind !== ARMS)) return act(what, by, towards);
  const isOfBoth = reciprocal && isOlderThan(catalog.release, "2026.30.0");
  return event(what, isOfBoth ? words.kit.listed([by, towards]) : countryName(catalog, partner));
}

function calloutsOf(edition: Edition, query: BalanceQuery, rows: BalanceRow[], events: ResolvedEvent[]): Callout[] {
  const { catalog, words } = edition;
  const known = rows.filter(({ lean }) => lean !== null);
  const asked = { most: TURNS, isOfEach: !isOlderThan(catalog.release, "2026.19.0") };
  const turns = turningPoints(known, scoredActs(events, query.scale, query.unit), catalog.subject, asked);
  const last = known.at(-1);
  const named = turns.flatMap(({ year, lean, act }): Callout[] => {
    const strongest = events.find(({ id }) => id === act.id);
    if (!strongest) return [];
    const event = isOlderThan(catalog.release, "2026.26.0") ? strongest : headAmongEquals(catalog, query, strongest);
    const short = inFewWords(edition, event);
    return [
      {
        id: `turn.${year}`,
        at: year + 0.5,
        value: lean,
        partner: event.partner,
        figure: yearOf(edition, query, year, event),
        text: event.summary,
        short,
      },
    ];
  });
  if (!last) return named;
  const end = words.indexPicture.end(last.year, last.direction === null ? null : countryName(catalog, last.direction));
  const own = named.find(({ at }) => at === last.year + 0.5);
  // Bare below what may be said of the year, an event reads as that. Releases before 2026.26.0 have it so.
  const below = (text = "") => (text === "" || isOlderThan(catalog.release, "2026.26.0") ? text : words.indexPicture.movedBy(text));
  const callout = { id: `turn.${last.year}`, at: last.year + 0.5, value: last.lean ?? 0, text: below(own?.text), short: below(own?.short) };
  return [...named.filter((other) => other !== own), { ...callout, partner: last.direction, figure: end }];
}
