import { scaleLinear } from "d3-scale";
import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { breakWords } from "./breakWords.ts";
import type { FormBody } from "./formKey.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { LINE, widthOf, writeLine } from "./formText.ts";
import type { Learnt } from "./learnt.ts";
import { claimOf } from "./stripClaim.ts";
import { headOf, wayOf } from "./stripHead.ts";
import type { StripPlace } from "./stripPlace.ts";
import { trackOf } from "./stripTracks.ts";
import { valueColumns } from "./valueAxis.ts";

type Strip = StripPanel["strips"][number];

/** Share of the width for the tracks' names, what they take where the picture then is lower, and the width from which they stand at the left. */
const NAMES = 0.26;
const MORE_NAMES = 0.3;
const BESIDE_FROM = 560;
/** Room at both ends of an axis for a claim's mark; height of a line of words; air below ticks; height of the values below an axis; air between strips, in pixels. */
const EDGE = 9;
const HEAD = 20;
const BELOW = 6;
const AXIS = 20;
const APART = 14;

/**
 * A claim over its records, for each partner, on one scale or each on its own. A thin line leads from the claim through the records to the axis.
 * Since release 2026.26.0 names that else break over two lines may have a little more room.
 */
export function stripBody(form: StripPanel, width: number, top: number, learnt: Learnt): FormBody {
  if (width < BESIDE_FROM) return bodyBeside(0, form, width, top, learnt);
  const shares = learnt.isWhole ? [NAMES, MORE_NAMES] : [NAMES];
  const bodies = shares.map((share) => bodyBeside(Math.round(width * share), form, width, top, learnt));
  return bodies.reduce((lowest, body) => (body.height < lowest.height ? body : lowest));
}

/** The same beside names of a width; 0 where these stand above their ticks. */
function bodyBeside(names: number, form: StripPanel, width: number, top: number, learnt: Learnt): FormBody {
  const parts: { shapes: FormShape[]; links: FormLink[]; texts: FormText[] }[] = [];
  let y = top;
  for (const [i, strip] of form.strips.entries()) {
    const next = form.strips[i + 1];
    const axis = strip.value ?? form.value;
    const scale = scaleLinear([axis.min, axis.max], [names + EDGE, width - EDGE]);
    const drawn = stripOf(form, strip, { x: (value) => scale(value), names, width, axis: names + EDGE, ...learnt }, y);
    parts.push(drawn);
    y += drawn.height;
    if (!next || next.value !== null || strip.value !== null) {
      const { texts } = valueColumns(axis, scale, { top, bottom: y, left: names, right: width });
      parts.push({ shapes: [line(scale(axis.min), y, width - scale(axis.min), 0, "axis")], links: [], texts });
      y += AXIS;
    }
    const said = asidesOf(strip, width, y);
    parts.push(said);
    y += said.height + (next ? APART : 0);
  }
  return {
    height: y,
    plot: { x: names, y: top, width: width - names, height: y - top },
    shapes: parts.flatMap(({ shapes }) => shapes),
    links: parts.flatMap(({ links }) => links),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

function stripOf(form: StripPanel, strip: Strip, place: StripPlace, top: number) {
  const { x, width } = place;
  const head = headOf(form, strip, top, width, HEAD);
  const first = top + head.lines * HEAD;
  const claim = claimOf(form, strip, place, first);
  const at = strip.claim === null ? null : x(strip.claim.value);
  const [links, texts, shapes] = [[...claim.links], [...head.texts, ...claim.texts], [...claim.shapes]];
  let y = first + claim.height;
  for (const track of strip.tracks) {
    const drawn = trackOf(track, strip.partner, place, y, at);
    links.push(...drawn.links);
    shapes.push(...drawn.shapes);
    texts.push(...drawn.texts);
    y += drawn.height;
  }
  const way = wayOf(strip, place, y);
  y += way.height + BELOW;
  const leader = at === null ? [] : leaderOf(at, first + claim.middle, y, texts);
  const grid = (strip.value ?? form.value).ticks.map((tick) => line(x(tick.at), first, 0, y - first, tick.at === 0 ? "axis" : "grid"));
  return {
    height: y - top,
    shapes: [...grid, ...leader, ...head.shapes, ...shapes, ...way.shapes],
    links,
    texts: [...texts, ...way.texts],
  };
}

/** How far a line of words reaches above and below the height at which it is written, and the air beside it, in pixels. */
const [ABOVE, UNDER, ASIDE] = [11, 4, 2];

/** The line from a claim down to the axis, broken where the name of a track stands in its way. */
function leaderOf(at: number, top: number, bottom: number, texts: FormText[]): FormShape[] {
  const inTheWay = texts.filter(
    ({ style, text, x, y }) => style === "note" && y > top && x - ASIDE < at && at < x + widthOf(text, "note") + ASIDE,
  );
  const gaps = inTheWay.map(({ y }) => ({ from: y - ABOVE, to: y + UNDER })).sort((a, b) => a.from - b.from);
  const ends = [...gaps.map(({ from }) => from), bottom];
  return [top, ...gaps.map(({ to }) => to)].flatMap((from, i) => {
    const to = ends[i] ?? bottom;
    return to > from ? [line(at, from, 0, to - from, "leader")] : [];
  });
}

/** What belongs to a strip and is no count, below its axis. */
function asidesOf({ asides }: Strip, width: number, top: number) {
  const lines = asides.flatMap(({ label, href }) => breakWords(label, width, "note").map((text) => ({ text, href })));
  const texts = lines.map(({ text, href }, i): FormText => {
    const written = writeLine(text, 0, top + 14 + i * LINE, "note");
    return href === null ? written : { ...written, href };
  });
  return { texts, shapes: [], links: [], height: lines.length * LINE + (lines.length > 0 ? 4 : 0) };
}
