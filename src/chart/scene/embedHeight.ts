import type { Edition } from "../../edition/edition.ts";
import type { ChartView } from "../../model/chartView.ts";
import { type ChartSpec, message } from "../chartSpec/chartSpec.ts";
import { namedSources } from "../chartSpec/splitCredits.ts";
import { stateOf } from "../chartSpec/stateOf.ts";
import { BREAK, EDGE, embedSizes, WIDEST } from "./embedSize.ts";
import { layout } from "./plotScales.ts";
import { lettersIn } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** Letters of a heading against those of the text. */
const HEADING = 1.1;

/** Margins and rules above, between and below the parts: border, padding, legend, subtitle, notes, credit. */
const FIXED = 144;

/** Lines that a pinned embed keeps free for the notice of a correction: it may come, with its reason, when the snippet stands in an article already. */
const NOTICE = 5;

/**
 * Height that an embed needs in a frame of a width, in CSS pixels, for frames that no script will size.
 * The picture is exact; lines of text are estimated on the safe side, as the reader's font is not known here.
 */
export function embedHeight(edition: Edition, spec: ChartSpec, view: ChartView, width: number): number {
  const wideEdge = width >= 600;
  const inner = Math.max(120, width - (wideEdge ? EDGE.wide : EDGE.narrow));
  const sizes = embedSizes(spec);
  const [size, widest] = inner >= BREAK ? [sizes.wide, WIDEST.wide] : [sizes.narrow, WIDEST.narrow];
  const picture = (layout(size, spec).height * Math.min(inner, widest)) / size.width;
  const reasons = [...new Set(spec.panels.flatMap((panel) => panel.reason ?? []))].join(" ");
  const { named, rest } = namedSources(edition, spec);
  const more = rest.length > 0 ? [edition.words.chart.recordSources(rest.length)] : [];
  const sources = `${edition.words.chart.sources}: ${[...named.map((source) => source.label), ...more].join("; ")}. ${stateOf(edition, view)}`;
  const text =
    lines(spec.title, inner, wideEdge ? 23.2 : 20.8, HEADING) * (wideEdge ? 28 : 25) +
    lines(message(spec), inner, 14.7) * 20.6 +
    lines(spec.subtitle, inner, 13.1) * 18.4 +
    lines(`${spec.ends} ${spec.floor} ${reasons}`, inner, 12.5) * 17.5 +
    lines(sources, inner, 12.5) * 17.5 +
    (edition.pinned === null ? 0 : NOTICE * 17.5);
  return Math.ceil((picture + text + FIXED) / 10) * 10;
}

function lines(text: string, width: number, size: number, weight = 1): number {
  return wrapText(text, lettersIn(width, size, weight)).length;
}
