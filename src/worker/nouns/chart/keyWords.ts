import { ACTS } from "../../../chart/chartSpec/actsPanel.ts";
import type { ChartSpec, Panel } from "../../../chart/chartSpec/chartSpec.ts";
import type { MarkLook } from "../../../chart/scene/markKey.ts";
import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Words } from "../../../words/en.ts";

/**
 * What the key of a chart says of looks whose words depend on what is in view: which way its arrows point, and whether lines run on through
 * doubtful figures. Releases before 2026.26.0 say what any chart could have.
 */
export function keyWords({ words }: Pick<Edition, "words">, { panels, release }: ChartSpec): Partial<Record<MarkLook, string>> {
  if (isOlderThan(release, "2026.26.0")) return {};
  const { keyInView } = words.chart;
  const lines = panels.flatMap((panel) => panel.lines);
  const bounds = [...panels.flatMap(({ marks }) => marks), ...lines.flatMap(({ points }) => points)];
  const ways = new Set(bounds.flatMap(({ open }) => open ?? []));
  const [way, ...others] = ways;
  const isDotted = lines.some(({ points }) => points.some(({ dotted }) => dotted));
  return {
    ...(way === undefined || others.length > 0 ? {} : { open: keyInView[way] }),
    estimate: keyInView.estimate,
    ...(isDotted ? { unreliable: keyInView.unreliable } : {}),
    ...(isOlderThan(release, "2026.28.0") ? {} : barsAndDots(keyInView, panels)),
  };
}

/**
 * That a bar may be of one year, and that records of one count stand alone from year to year, where such are drawn. Bars of events have words of
 * their own.
 */
function barsAndDots(keyInView: Words["chart"]["keyInView"], panels: readonly Panel[]): Partial<Record<MarkLook, string>> {
  const isOfEvents = panels.some(({ id }) => id === ACTS);
  const isOneYear = panels.some(({ marks }) => marks.some(({ span, from, to }) => span && to - from <= 1));
  return {
    ...(isOneYear && !isOfEvents ? { span: keyInView.span } : {}),
    ...(panels.some(hasLoneYears) ? { record: keyInView.record } : {}),
  };
}

/** Whether a panel has records of one count in two years that follow each other, and no line between them. */
function hasLoneYears({ lines }: Panel): boolean {
  const lone = new Set(lines.flatMap(({ id, points }) => (points.length === 1 ? [id] : [])));
  return [...lone].some((id) => {
    const [, count, year] = /^(.*) (\d{4})$/.exec(id) ?? [];
    return year !== undefined && lone.has(`${count} ${Number(year) + 1}`);
  });
}
