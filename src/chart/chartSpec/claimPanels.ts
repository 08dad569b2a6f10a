import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import type { Chart } from "../../model/chart.ts";
import { type Observation, position } from "../../model/observation.ts";
import { collectionFor } from "../../model/queries.ts";
import { isToldInPercent, type Series } from "../../model/series.ts";
import type { Subject } from "../../model/subject.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Vintage } from "../../model/vintage.ts";
import { aboveItsYear } from "./aboveItsYear.ts";
import { annotations } from "./annotations.ts";
import { valueAxis } from "./axis.ts";
import type { Axis, Panel } from "./chartSpec.ts";
import { claimMark } from "./claimMark.ts";
import { formatFigure } from "./formatFigure.ts";
import { recordLines } from "./recordLines.ts";

/** Height of a panel whose labels name their denominators and so are long, as a share of the usual one. */
const TALL = 1.3;

/** What shares a pair of axes: series, and the counterparts of which the panel is; null for all of them. */
interface Axes {
  series: Series[];
  partners: string[] | null;
}

/** The panels of a chart of claims: claims in front, records behind. A panel that would be empty beside full ones is left out. */
export function claimPanels(edition: Edition, chart: Chart, series: Series[], observations: Observation[], vintage: Vintage): Panel[] {
  const all = axesOf(edition, chart, series, observations).map((axes) => ({ axes, drawn: observations.filter((o) => belongs(axes, o)) }));
  const filled = all.filter(({ drawn }) => drawn.length > 0);
  const drawn = (filled.length > 0 ? filled : all.slice(0, 1)).map((one) => ({
    ...one,
    panel: panel(edition, one.axes, one.drawn, vintage),
  }));
  return drawn.map(({ axes, panel: own }) => {
    const others = drawn.filter((other) => other.panel !== own && isOfOtherPartner(axes, other.axes));
    return others.some(({ panel: { value } }) => value.max !== own.value.max) ? withOwnScale(edition, axes, own) : own;
  });
}

/** Whether two panels are of one series that is split by partner. */
function isOfOtherPartner(one: Axes, other: Axes): boolean {
  return one.partners !== null && other.partners !== null && one.series[0] === other.series[0];
}

/**
 * A panel that another of the same series stands beside on another scale says so in its title, in releases before 2026.28.0 below the chart. Those
 * before 2026.26.0 leave it to the numbers of the axes.
 */
function withOwnScale({ catalog, words }: Edition, { partners }: Axes, panel: Panel): Panel {
  const [one, more] = partners ?? [];
  const end = panel.value.ticks.at(-1)?.label;
  if (one === undefined || end === undefined || isOlderThan(catalog.release, "2026.26.0")) return panel;
  const scale = words.claimForm.otherScale(end);
  if (!isOlderThan(catalog.release, "2026.28.0")) return { ...panel, title: `${panel.title} (${scale})` };
  const whose = more === undefined ? labelOf(catalog, "counterpart", one) : words.chart.others;
  return { ...panel, reason: [panel.reason, `${whose}: ${scale}.`].filter((text) => text !== null).join(" ") };
}

/**
 * Series that share an axis: same unit and comparable; every other one stands alone. A split series has a panel for each partner and one
 * for the others.
 */
function axesOf({ catalog }: Edition, chart: Chart, series: Series[], observations: Observation[]): Axes[] {
  const shared = new Map<string, Axes>();
  for (const s of series) {
    for (const partners of chart.split.includes(s.id) ? sides(catalog.subject, s, observations) : [null]) {
      const key = [s.comparable || partners !== null ? s.unit : s.id, partners === null ? "" : `${s.id} ${partners}`].join(" ");
      const axes = shared.get(key) ?? { series: [], partners };
      shared.set(key, { ...axes, series: [...axes.series, s] });
    }
  }
  return [...shared.values()];
}

/** The partners that have something to show, one a panel, then all other counterparts; one panel for all where nothing is in view. */
function sides(subject: Subject, s: Series, observations: Observation[]): (string[] | null)[] {
  const partners = subject.partners.map(({ code }) => code);
  const counterparts = [...new Set(observations.filter((o) => o.series === s.id).map((o) => o.counterpart))];
  const others = counterparts.filter((code) => !partners.includes(code));
  const own = partners.filter((code) => counterparts.includes(code)).map((code) => [code]);
  if (counterparts.length === 0) return [null];
  return others.length > 0 ? [...own, others] : own;
}

function belongs({ series, partners }: Axes, o: Observation): boolean {
  return series.some(({ id }) => id === o.series) && (partners?.includes(o.counterpart) ?? true) && position(o) !== null;
}

function panel(edition: Edition, { series, partners }: Axes, drawn: Observation[], vintage: Vintage): Panel {
  const { catalog, words } = edition;
  const first = series[0] as Series;
  const claims = drawn.filter((o) => collectionFor(catalog, o) === "documents");
  const records = drawn.filter((o) => !claims.includes(o));
  const parts = records.filter((o) => isPartOfSum(catalog, first, o));
  const several = new Set(claims.map((o) => o.basis)).size > 1;
  const [one, more] = partners ?? [];
  const whose = one === undefined ? null : more === undefined ? labelOf(catalog, "counterpart", one) : words.chart.others;
  return {
    id: [...series.map((s) => s.id), ...(partners ?? [])].join("+"),
    title: words.chart.panel(
      series.map((s) => s.title),
      whose,
    ),
    reason:
      [
        parts.length > 0 ? words.directions.parts(parts.length) : null,
        ...parts.flatMap((part) => misfit(edition, part, records)),
        first.comparable ? null : first.caution,
      ]
        .filter((text) => text !== null)
        .join(" ") || null,
    value: inPercent(
      edition,
      first,
      valueAxis(
        drawn.flatMap((o) => [position(o) ?? 0, o.upper ?? 0]),
        first.unit,
        words,
      ),
    ),
    ends: null,
    height: several && partners === null ? TALL : 1,
    bands: [],
    lines: recordLines(
      edition,
      records.filter((o) => !parts.includes(o)),
      claims,
    ),
    marks: claims.map((o) => claimMark(edition, o, several)),
    moments: annotations(edition, first, vintage),
  };
}

/** The axis of shares that sentences tell in percent, in percent too. Releases before 2026.27.0 have parts of one. */
function inPercent({ catalog, words }: Edition, { id, unit }: Series, axis: Axis): Axis {
  if (unit !== "share" || !isToldInPercent(id) || isOlderThan(catalog.release, "2026.27.0")) return axis;
  return { ...axis, ticks: axis.ticks.map(({ at }) => ({ at, label: words.tick(Math.round(at * 100), "PC") })) };
}

/** That a part of a year, which the table alone has, is higher than the year that is drawn. Releases before 2026.26.0 say it in the table alone. */
function misfit(edition: Edition, part: Observation, beside: readonly Observation[]): string[] {
  const { catalog, words } = edition;
  const above = isOlderThan(catalog.release, "2026.26.0") ? "" : aboveItsYear(edition, part, beside);
  if (above === "") return [];
  const what = [labelOf(catalog, "counterpart", part.counterpart), words.periodInWords(part.period.text), formatFigure(edition, part)];
  return [`${words.kit.semicolons([words.kit.commas(what), above])}.`];
}

/** Bases of what was counted in a part of a year alone. */
const PART = /_part_year$/;

/**
 * Whether a figure is a sum over a part of a year, which beside whole years would read as a fall: it stands in the table alone. Releases before
 * 2026.23.0 draw it. A share of a part is no smaller than one of the whole.
 */
export function isPartOfSum({ release }: Catalog, { unit }: Series, { basis }: Observation): boolean {
  return PART.test(basis) && unit !== "PC" && !isOlderThan(release, "2026.23.0");
}
