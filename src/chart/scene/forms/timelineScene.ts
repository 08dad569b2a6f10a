import { scaleLinear } from "d3-scale";
import type { TimelinePanel } from "../../chartSpec/formPanel.ts";
import { intersects, RectIndex } from "../geometry.ts";
import { breakWords } from "./breakWords.ts";
import { EVENT_RADIUS, eventShape, periodShape } from "./eventMarks.ts";
import { type FarLabel, placeFar } from "./farLabels.ts";
import type { FormBody } from "./formKey.ts";
import { linked, reach } from "./formLinks.ts";
import type { FormShape, FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { keepFree, LINE, textRect, widthOf, write } from "./formText.ts";
import type { Learnt } from "./learnt.ts";
import { timeColumns } from "./valueAxis.ts";

type Event = TimelinePanel["events"][number];

/** Height of a level of a stack, of the band with the years between both rows, and room for a partner's name and for words beyond the marks, with more where those words have no place else, in pixels. */
const LEVEL = 15;
const YEARS = 24;
const NAME = 20;
const WORDS = [18, 18 + LINE, 18 + 2 * LINE];

/** The first partner's events above the years, the second's below: each at its day, stacked away from the years where several fall together. */
export function timelineBody(form: TimelinePanel, width: number, top: number, learnt: Learnt): FormBody {
  const wanted = form.events.filter(({ label }) => label !== null).length;
  const named = ({ texts }: FormBody) => texts.filter(({ of }) => of !== null).length;
  const bodies: FormBody[] = [];
  for (const words of WORDS) {
    const body = bodyWith(form, width, top, { words, ...learnt });
    if (named(body) === wanted) return body;
    bodies.push(body);
  }
  return bodies.reduce((best, body) => (named(body) > named(best) ? body : best));
}

function bodyWith(form: TimelinePanel, width: number, top: number, { words, isAiry, isApart }: Learnt & { words: number }): FormBody {
  const edge = EVENT_RADIUS + 2;
  const x = scaleLinear([form.time.min, form.time.max], [edge, width - edge]);
  const rows = form.partners.map(({ code }) =>
    stacked(
      form.events.filter(({ partner }) => partner === code),
      x,
    ),
  );
  const heights = rows.map((row) => Math.max(1, ...row.map(({ level }) => level + 1)) * LEVEL);
  const totals = form.partners.map(({ code, label }) => totalsOf(form, code, width - widthOf(label, "name") - 12, isAiry));
  const above = (Math.max(1, totals[0]?.length ?? 0) - 1) * LINE;
  const upper = top + NAME + above + words + (heights[0] ?? 0);
  const lower = upper + YEARS;
  const placed = rows.flatMap((row, i) =>
    row.map(({ event, at, level }) => ({
      event,
      at,
      y: i === 0 ? upper - LEVEL * (level + 0.5) - 2 : lower + LEVEL * (level + 0.5) + 2,
      isUpper: i === 0,
    })),
  );
  const drawn = placed.map(({ event, at, y }) =>
    linked(event, { x: at, y }, shapesOf(event, x, at, y), reach([eventShape(event.look, at, y, null).rect], [0.5, 1])),
  );
  const links = drawn.flatMap((one) => one.links);
  const bottom = lower + (heights[1] ?? 0) + words;
  const shapes = [line(0, upper, width, 0, "axis"), line(0, lower, width, 0, "axis"), ...drawn.flatMap((one) => one.shapes)];
  const years = timeColumns(form.time, x, { baseline: upper + LINE, left: 0, right: width });
  const marks = drawn.flatMap((one) => [...one.shapes, ...one.links.flatMap((link) => link.shapes)]).map(({ rect }) => rect);
  const names = form.partners.flatMap(({ code, label }, i) => {
    // At the years where the first events leave room, else beyond all.
    const places = [i === 0 ? upper - 6 : lower + 15, i === 0 ? top + 14 : bottom + 10].map((y) =>
      write(label, 0, y, "name", { partner: code }),
    );
    return places.find((place) => !marks.some((rect) => intersects(reach([textRect(place)]), rect))) ?? places.slice(1);
  });
  const below = (Math.max(1, totals[1]?.length ?? 0) - 1) * LINE;
  const end = bottom + NAME + below;
  const bounds = { x: 0, y: top, width, height: end - top };
  // At the right of the outer lines, whose left end is the names' where the first events leave no room at the years.
  const counts = totals.flatMap((lines, i) =>
    lines.map((text, n) => write(text, width, (i === 0 ? top + 14 : bottom + 10) + n * LINE, "note", { anchor: "end" })),
  );
  const named = [...names, ...counts];
  const drawnAt = new RectIndex(marks);
  const near = placed.map((one) => wordsOf(one, drawnAt, isApart ? width : null));
  const kept = new Map(keepFree(near.flat(), named.map(textRect), bounds).map((text) => [text.of, text]));
  const wanted = placed.flatMap((one, i): FarLabel[] => {
    const { id, partner, label, look } = one.event;
    const own = { of: id, partner, mark: eventShape(look, one.at, one.y, null).rect, isAbove: one.isUpper };
    return label === null ? [] : [{ ...own, text: label, style: "label", near: near[i] ?? [], place: kept.get(id) }];
  });
  return {
    height: end - 4,
    plot: { x: edge, y: top + NAME, width: width - 2 * edge, height: bottom - top - NAME },
    shapes,
    links,
    texts: [...named, ...years, ...placeFar(wanted, marks, named, bounds, isApart)],
  };
}

/** How many events a partner has, in lines of a width. What stands in brackets is not broken, nor was it always so. */
function totalsOf({ totals }: TimelinePanel, partner: string, width: number, isAiry: boolean): string[] {
  const broken = (label: string) => breakWords(label, width, "note");
  return totals
    .filter((total) => total.partner === partner)
    .flatMap(({ label }) =>
      isAiry ? broken(label.replace(/ (?=[^()]*\))/g, HOLD)).map((text) => text.replaceAll(HOLD, " ")) : broken(label),
    );
}

/** A space at which no line ends. */
const HOLD = "\u00a0";

/** In order of time each event at the lowest level at which it meets none; those with words last and above all that they meet, at the outer end. */
function stacked(events: Event[], x: (year: number) => number): { event: Event; at: number; level: number }[] {
  const levels: number[][] = [];
  return [...events]
    .sort((a, b) => Number(a.label !== null) - Number(b.label !== null) || a.from + a.to - (b.from + b.to))
    .map((event) => {
      const at = x((event.from + event.to) / 2);
      const meets = (level: number[]) => level.some((other) => Math.abs(other - at) < 2 * EVENT_RADIUS + 1);
      const lowest = levels.findIndex((level) => !meets(level));
      const free = event.label === null ? (lowest === -1 ? levels.length : lowest) : levels.findLastIndex(meets) + 1;
      if (levels[free]) levels[free].push(at);
      else levels[free] = [at];
      return { event, at, level: free };
    });
}

/** The mark, behind it a thin line where more than a month is left open. */
function shapesOf({ from, to, look, partner }: Event, x: (year: number) => number, at: number, y: number): FormShape[] {
  const period = to - from > 1 / 11 ? [periodShape(x(from), x(to), y, partner)] : [];
  return [...period, eventShape(look, at, y, partner)];
}

/** Places for an event's words: beside its mark, or beyond it, of a width as near to it as the edge allows. None of those on a mark. */
function wordsOf(
  { event, at, y, isUpper }: { event: Event; at: number; y: number; isUpper: boolean },
  marks: RectIndex,
  width: number | null,
): FormText[] {
  const { id, partner, label } = event;
  if (label === null) return [];
  const own = { partner, of: id };
  const beyond = isUpper ? y - EVENT_RADIUS - 4 : y + EVENT_RADIUS + 12;
  const half = widthOf(label, "label") / 2;
  const places = [
    write(label, at, beyond, "label", { ...own, anchor: "middle" }),
    ...(width === null || at + half <= width ? [] : [write(label, width, beyond, "label", { ...own, anchor: "end" })]),
    ...(width === null || at - half >= 0 ? [] : [write(label, 0, beyond, "label", own)]),
    write(label, at + EVENT_RADIUS + 4, y + 4, "label", own),
    write(label, at - EVENT_RADIUS - 4, y + 4, "label", { ...own, anchor: "end" }),
    write(label, at + half - EVENT_RADIUS, beyond, "label", { ...own, anchor: "middle" }),
    write(label, at - half + EVENT_RADIUS, beyond, "label", { ...own, anchor: "middle" }),
  ];
  return places.filter((place) => marks.isFree(reach([textRect(place)], 1)));
}
