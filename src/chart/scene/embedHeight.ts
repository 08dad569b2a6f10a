import type { Edition } from "../../edition/edition.ts";
import type { ChartView } from "../../model/chartView.ts";
import { type ChartSpec, message } from "../chartSpec/chartSpec.ts";
import { splitCredits } from "../chartSpec/credits.ts";
import { stateOf } from "../chartSpec/stateOf.ts";
import type { Weight } from "../metrics/textWidth.ts";
import { wrapWidth } from "../metrics/wrapText.ts";
import { BREAKPOINT, embedSizes, MAX_WIDTH, PADDING_X } from "./embedSize.ts";
import { plotLayout } from "./plotScales.ts";

/** Margins and rules above, between and below the parts: border, padding, legend, subtitle, notes, credit. */
const FIXED_HEIGHT = 144;

/** Lines that a pinned embed keeps free for the notice of a correction: it may come, with its reason, when the snippet stands in an article already. */
const NOTICE_LINES = 5;

/**
 * Height that an embed needs in a frame of a width, in CSS pixels, for frames that no script will size.
 * The picture is exact; lines of text are estimated on the safe side, as the reader's font is not known here.
 */
export function embedHeight(edition: Edition, spec: ChartSpec, view: ChartView, width: number): number {
  const wideEdge = width >= 600;
  const inner = Math.max(120, width - (wideEdge ? PADDING_X.wide : PADDING_X.narrow));
  const sizes = embedSizes(spec);
  const [size, widest] = inner >= BREAKPOINT ? [sizes.wide, MAX_WIDTH.wide] : [sizes.narrow, MAX_WIDTH.narrow];
  const picture = (plotLayout(size, spec).height * Math.min(inner, widest)) / size.width;
  const reasons = [...new Set(spec.panels.flatMap((panel) => panel.reason ?? []))].join(" ");
  const { named, rest } = splitCredits(edition, spec);
  const more = rest.length > 0 ? [edition.words.chart.recordSources(rest.length)] : [];
  const sources = `${edition.words.chart.sources}: ${[...named.map((source) => source.label), ...more].join("; ")}. ${stateOf(edition, view)}`;
  const text =
    lines(spec.title, inner, wideEdge ? 23.2 : 20.8, 700) * (wideEdge ? 28 : 25) +
    lines(message(spec), inner, 14.7) * 20.6 +
    lines(spec.subtitle, inner, 13.1) * 18.4 +
    lines(`${spec.ends} ${spec.floor} ${reasons}`, inner, 12.5) * 17.5 +
    lines(sources, inner, 12.5) * 17.5 +
    (edition.pinned === null ? 0 : NOTICE_LINES * 17.5);
  return Math.ceil((picture + text + FIXED_HEIGHT) / 10) * 10;
}

function lines(text: string, width: number, size: number, weight: Weight = 400): number {
  return wrapWidth(text, width, size, weight).length;
}
