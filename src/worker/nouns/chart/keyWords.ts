import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { MarkLook } from "../../../chart/scene/markKey.ts";
import type { Edition } from "../../../edition/edition.ts";
import { isBeforeFifteenthReading } from "../../../model/fifteenthReading.ts";

/**
 * What the key of a chart says of looks whose words depend on what is in view: which way its arrows point, and whether lines run on through
 * doubtful figures. Releases before 2026.26.0 say what any chart could have.
 */
export function keyWords({ words }: Pick<Edition, "words">, { panels, release }: ChartSpec): Partial<Record<MarkLook, string>> {
  if (isBeforeFifteenthReading(release)) return {};
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
  };
}
