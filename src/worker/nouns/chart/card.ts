import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Card } from "../../frame/cards/card.ts";

/** A chart where its address is shared: its picture in the very view. */
export function chartCard({ urls }: Pick<Edition, "urls">, spec: Pick<ChartSpec, "id" | "subtitle">, view: ChartView): Card {
  return { image: urls.absolute.chartFile(spec.id, "png", view), alt: spec.subtitle, isOfView: true };
}
