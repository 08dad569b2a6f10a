import type { Panel } from "../../../model/chartSpec.ts";
import { extent } from "../../../model/period.ts";
import type { Series } from "../../../model/series.ts";
import { toldEvents } from "../../../model/told.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";

/** Changes of what statistics record that touch a series: upright lines with their date. */
export function moments(site: Site, series: Series, vintage: Vintage): Panel["moments"] {
  const dimension = series.annotate_dimension;
  if (dimension === null) return [];
  return toldEvents(site.catalog, vintage).flatMap(({ kind, dimension: own, period }) => {
    if (kind !== "recording" || own !== dimension || period === null) return [];
    return [{ at: extent(period).start, label: site.words.chart.recording(site.words.periodInWords(period.text)) }];
  });
}
