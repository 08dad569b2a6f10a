import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { describeBriefly } from "../../../chart/chartSpec/pictureInWords.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Card } from "../../frame/cards/card.ts";
import { isInSteps } from "../balance/steps.ts";

/** Letters of a picture's text that X reads at most are 420. */
const LONGEST_ALT = 400;

/** A chart where its address is shared: its picture in the very view. */
export function chartCard(edition: Pick<Edition, "urls">, spec: ChartSpec, view: ChartView): Card {
  return { ...chartImage(edition, spec.id, view), alt: altOf(spec) };
}

/** The picture of such a card; none of a view that is drawn as SVG alone, which previews do not show. */
export function chartImage({ urls }: Pick<Edition, "urls">, id: string, view: ChartView): Pick<Card, "image" | "isOfView"> {
  return { image: isInSteps(view) ? urls.absolute.chartFile(id, "png", view) : null, isOfView: true };
}

/** What the picture shows, in words. */
export function altOf(spec: ChartSpec): string {
  return describeBriefly(spec, LONGEST_ALT);
}
