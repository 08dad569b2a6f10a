import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { wrapEvenly } from "../../metrics/wrapText.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { shapeOf } from "./formKey.ts";
import { linked, reach } from "./formLinks.ts";
import type { FormShape } from "./formScene.ts";
import { mark } from "./formShapes.ts";
import { LINE, TEXT, widthOf, write, writeBetween } from "./formText.ts";
import type { StripPlace } from "./stripPlace.ts";

type Strip = StripPanel["strips"][number];

/** Height of the claim's lane, radius of its mark, and length of an arrow, in pixels. */
const LANE = 24;
const RADIUS = 6.5;
const ARROW = 20;
/** Air between the axis and words, in pixels. */
const CLEAR = 3;

/** The claim's mark with its words: beside it, or above it where they would leave the picture on both sides, in as many lines as they need. */
export function claimOf(form: StripPanel, { claim, partner }: Strip, { x, names, width, axis, isAiry }: StripPlace, top: number) {
  if (claim === null) return { shapes: [], links: [], texts: [], height: 0, middle: 0 };
  const begin = isAiry ? axis + CLEAR : names;
  const needed = widthOf(claim.label, "figure");
  const own = { partner, of: claim.id };
  const beside = (middle: number) => {
    const covered = reach(
      claimShapes(form, claim, x, middle).map(({ rect }) => rect),
      5,
    );
    const right = covered.x + covered.width;
    if (right + needed <= width) return [write(claim.label, right, middle + 4, "figure", own)];
    return covered.x - needed >= begin ? [write(claim.label, covered.x, middle + 4, "figure", { ...own, anchor: "end" })] : [];
  };
  const above = beside(0).length > 0 ? [] : wrapEvenly(claim.label, width - begin, TEXT.figure.size, TEXT.figure.weight);
  const taken = above.length * LINE;
  const middle = top + LANE / 2 + taken;
  const half = Math.max(0, ...above.map((text) => widthOf(text, "figure"))) / 2;
  const centre = Math.max(begin + half, Math.min(width - half, x(claim.value)));
  const words = above.map((text, i) => {
    // The last line is the one at the mark.
    const of = i === above.length - 1 ? claim.id : null;
    return writeBetween(text, centre, top + 11 + i * LINE, "figure", [begin, width], { partner, of });
  });
  const one = linked(claim, { x: x(claim.value), y: middle }, claimShapes(form, claim, x, middle));
  return { ...one, texts: [...beside(middle), ...words], height: LANE + taken, middle: middle - top };
}

function claimShapes(
  form: StripPanel,
  { partner, value, low, high, open }: NonNullable<Strip["claim"]>,
  x: StripPlace["x"],
  y: number,
): FormShape[] {
  const bounds = open === null && low !== null && high !== null ? [whisker(x(low), x(high), y, partner)] : [];
  const arrows = open === null ? [] : [arrow(x(value), y, open === "up" ? ARROW : -ARROW, partner)];
  return [...bounds, ...arrows, mark(shapeOf(form, partner), x(value), y, RADIUS, "claim", partner)];
}
