import type { Edition } from "../../edition/edition.ts";
import type { ChartView } from "../../model/chartView.ts";
import { type ChartSpec, isEmpty, pictureOf } from "../chartSpec/chartSpec.ts";
import { restrictedSources } from "../chartSpec/credits.ts";
import { stateOf } from "../chartSpec/stateOf.ts";
import { EMBED_TEXT, embedHeight, embedPicture, textHeight } from "./embedHeight.ts";
import { pictureScene } from "./pictureScene.ts";
import { rowEnds } from "./rowEnds.ts";

/** How far the last layout of a low frame shrinks its picture: `LAST` in src/client/fitFrame.ts, which lays it out. */
const LAST = 0.65;

/** Margins, rules and padding around what is left: edge, legend and the lines below the picture, in px. */
const AROUND = 100;

/** Heights are rounded up to a multiple of this, in px. */
const STEP = 10;

/**
 * The lowest frame of a width in which an embed still has a picture, once its script has laid it out: title, the first rows that show every
 * partner, shrunk as far as goes, and the lines below. Estimated on the safe side, as `embedHeight` is; in a lower frame it is words alone.
 *
 * @param width of the frame, in CSS px
 * @returns CSS px, a multiple of 10; never above `embedHeight`
 */
export function leastEmbedHeight(edition: Edition, whole: ChartSpec, view: ChartView, width: number): number {
  const most = embedHeight(edition, whole, view, width);
  const spec = pictureOf(whole);
  if (isEmpty(spec)) return most;
  const { size, inner, scale, title } = embedPicture(spec, width);
  const scene = pictureScene(spec, size);
  const [end = scene.height] = rowEnds(scene);
  const { embed, site } = edition.words;
  const lines = [
    `${embed.part} ${embed.rest}`,
    stateOf(edition, view),
    embed.credit(site.name),
    embed.license(restrictedSources(edition, spec).length > 0),
  ];
  const text = textHeight(spec.title, inner, title, 700) + lines.reduce((sum, line) => sum + textHeight(line, inner, EMBED_TEXT.notes), 0);
  return Math.min(most, Math.ceil((end * scale * LAST + text + AROUND) / STEP) * STEP);
}
