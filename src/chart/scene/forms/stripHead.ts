import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { breakWords } from "./breakWords.ts";
import type { FormShape, FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { LINE, widthOf, write, writeBetween, writeLine } from "./formText.ts";
import type { StripPlace } from "./stripPlace.ts";

type Strip = StripPanel["strips"][number];

/** Height of the way between a record and the claim, and half the height of its ends, in pixels. */
const GAP = 24;
const END = 4;
/** Air between its words and the claim's line, and least width for them, in pixels. */
const AIR = 6;
const LEAST = 120;

/** What a verdict is told by beside its words, around its middle: no colour says it, and no font has to have it. */
const SIGNS: Record<NonNullable<Strip["verdict"]>["result"], string> = {
  agrees: "m-4,0l3,3.5l5.5,-7",
  differs: "m-4.5,-2h9m-9,4h9m-6.5,3l4,-10",
  untested: "m-2.5,-1.5a2.5,2.5 0 1,1 3.6,2.2c-.8,.5 -1.1,1 -1.1,1.8m0,2.5h.1",
};
/** Half the width of a sign, and the air to its words, in pixels. */
const SIGN = 5;
const SIGN_AIR = 6;

/** Who it is of, with the scale's note, and at the right the verdict; on a line of its own where there is no room. */
export function headOf(form: StripPanel, { partner, note, verdict }: Strip, top: number, width: number, height: number): Head {
  const label = form.partners.find(({ code }) => code === partner)?.label ?? partner;
  const taken = widthOf(label, "name") + 8;
  const name = [writeLine(label, 0, top + 14, "name", { partner }), ...(note === null ? [] : [writeLine(note, taken, top + 14, "note")])];
  if (verdict === null) return { texts: name, shapes: [], lines: 1 };
  const noted = note === null ? 0 : widthOf(note, "note") + 12;
  const beside = 2 * SIGN + SIGN_AIR;
  const fits = taken + noted + widthOf(verdict.label, "figure") + beside <= width;
  const [x, y] = [fits ? width - SIGN - 1 : SIGN + 1, top + 10 + (fits ? 0 : height)];
  const said = fits
    ? writeLine(verdict.label, width - beside, y + 4, "figure", { anchor: "end" })
    : writeLine(verdict.label, beside, y + 4, "figure");
  const sign: FormShape = {
    rect: { x: x - SIGN, y: y - SIGN, width: 2 * SIGN, height: 2 * SIGN },
    d: `M${x},${y}${SIGNS[verdict.result]}`,
    look: "sign",
    partner: null,
    isOfLine: true,
  };
  return { texts: [...name, said], shapes: [sign], lines: fits ? 1 : 2 };
}

/** What is written over a strip, and in how many lines. */
interface Head {
  texts: FormText[];
  shapes: FormShape[];
  lines: number;
}

/** The way from a value on record to the claim, with its words above it, or beside it where they are longer and have room there. */
export function wayOf(
  { gap, claim }: Strip,
  { x, names, width, axis, isAiry }: StripPlace,
  top: number,
): { shapes: FormShape[]; texts: FormText[]; height: number } {
  if (gap === null || claim === null) return { shapes: [], texts: [], height: 0 };
  const [from, to] = [Math.min(x(gap.value), x(claim.value)), Math.max(x(gap.value), x(claim.value))];
  const y = top + GAP - END - 1;
  const shapes = [
    line(from, y, to - from, 0, "leader"),
    line(from, y - END, 0, 2 * END, "leader"),
    line(to, y - END, 0, 2 * END, "leader"),
  ];
  const begin = isAiry ? axis + AIR : names;
  const needed = widthOf(gap.label, "label");
  if (needed + 8 > to - from) {
    if (to + 6 + needed <= width) return { shapes, texts: [write(gap.label, to + 6, y + 4, "label")], height: GAP };
    if (begin + needed + 6 <= from) return { shapes, texts: [write(gap.label, from - 6, y + 4, "label", { anchor: "end" })], height: GAP };
  }
  // On the records' side of the claim, whose line runs down here, unless that is too narrow.
  const sides: [number, number] = x(claim.value) === to ? [begin, to - AIR] : [from + AIR, width];
  const [left, right] = sides[1] - sides[0] < LEAST ? [begin, width] : sides;
  const lines = breakWords(gap.label, right - left, "label");
  const half = Math.max(...lines.map((text) => widthOf(text, "label"))) / 2;
  const middle = Math.max(left + half, Math.min(right - half, (from + to) / 2));
  const down = (lines.length - 1) * LINE;
  const texts = lines.map((text, i) => writeBetween(text, middle, y - 5 + i * LINE, "label", [left, right]));
  return { shapes: shapes.map((shape) => moved(shape, down)), texts, height: GAP + down };
}

function moved(shape: FormShape, down: number): FormShape {
  const { x, y, width, height } = shape.rect;
  return down === 0 ? shape : line(x, y + down, width, height, shape.look, shape.partner);
}
