import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { describeBriefly } from "../../../chart/chartSpec/pictureInWords.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Card } from "../../frame/cards/card.ts";

/** Letters of a picture's text that X reads at most are 420. */
const LONGEST_ALT = 400;

/** A chart where its address is shared: its picture in the very view. */
export function chartCard({ urls }: Pick<Edition, "urls">, spec: ChartSpec, view: ChartView): Card {
  return { image: urls.absolute.chartFile(spec.id, "png", view), alt: describeBriefly(spec, LONGEST_ALT), isOfView: true };
}
