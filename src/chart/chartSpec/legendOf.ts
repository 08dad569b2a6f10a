import type { Edition } from "../../edition/edition.ts";
import type { SubjectPartner } from "../../model/subject.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { LegendEntry, Panel } from "./chartSpec.ts";

/**
 * The key of a chart's countries, each with the shape that it has there: its own where one of its marks is drawn, else the round one of points, which
 * records and lines of both countries have. Releases before 2026.28.0 show the mark of each, drawn or not.
 *
 * @param panels those of the chart; empty where its forms have keys of their own
 */
export function legendOf(
  { catalog, words }: Edition,
  partners: readonly SubjectPartner[],
  panels: readonly Pick<Panel, "marks">[],
): LegendEntry[] {
  const isOwn = (code: string) =>
    panels.length === 0 ||
    isOlderThan(catalog.release, "2026.28.0") ||
    panels.some(({ marks }) => marks.some(({ partner }) => partner === code));
  return partners.map(({ code, mark }) => ({
    partner: code,
    shape: isOwn(code) ? mark : "circle",
    label: words.chart.partner(catalog, code),
  }));
}
