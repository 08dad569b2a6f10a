import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { shapeOf } from "./formKey.ts";
import { LINE, linked, mark, reach, widthOf, write } from "./formParts.ts";
import type { FormShape } from "./formScene.ts";
import type { StripPlace } from "./stripPlace.ts";

type Strip = StripPanel["strips"][number];

/** Height of the claim's lane, radius of its mark, and length of an arrow, in pixels. */
const LANE = 24;
const RADIUS = 6.5;
const ARROW = 20;

/** The claim's mark with its words: beside it, or above it where they would leave the picture on both sides. */
export function claimOf(form: StripPanel, { claim, partner }: Strip, { x, names, width }: StripPlace, top: number) {
  if (claim === null) return { shapes: [], links: [], texts: [], height: 0, middle: 0 };
  const needed = widthOf(claim.label, "figure");
  const words = (middle: number) => {
    const covered = reach(
      claimShapes(form, claim, x, middle).map(({ rect }) => rect),
      5,
    );
    const right = covered.x + covered.width;
    const own = { partner, of: claim.id };
    if (right + needed <= width) return write(claim.label, right, middle + 4, "figure", own);
    return covered.x - needed >= names ? write(claim.label, covered.x, middle + 4, "figure", { ...own, anchor: "end" }) : null;
  };
  const isAbove = words(0) === null;
  const middle = top + LANE / 2 + (isAbove ? LINE : 0);
  const centre = Math.max(names + needed / 2, Math.min(width - needed / 2, x(claim.value)));
  const label = words(middle) ?? write(claim.label, centre, top + 11, "figure", { partner, of: claim.id, anchor: "middle" });
  const one = linked(claim, { x: x(claim.value), y: middle }, claimShapes(form, claim, x, middle));
  return { ...one, texts: [label], height: LANE + (isAbove ? LINE : 0), middle: middle - top };
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
