import type { Edition } from "../../edition/edition.ts";
import { extent } from "../../model/period.ts";
import { resolveEvents } from "../../model/resolveEvents.ts";
import type { Series } from "../../model/series.ts";
import type { Vintage } from "../../model/vintage.ts";
import type { Panel } from "./chartSpec.ts";

/** Changes of what statistics record that touch a series: upright lines with their date. */
export function annotations(edition: Edition, series: Series, vintage: Vintage): Panel["moments"] {
  const dimension = series.annotate_dimension;
  if (dimension === null) return [];
  return resolveEvents(edition.catalog, vintage).flatMap(({ kind, dimension: own, period }) => {
    if (kind !== "recording" || own !== dimension || period === null) return [];
    return [{ at: extent(period).start, label: edition.words.chart.recording(edition.words.periodInWords(period.text)) }];
  });
}
