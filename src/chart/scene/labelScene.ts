import type { Callout, Line, Mark, Panel } from "../chartSpec/chartSpec.ts";
import { textWidth, type Weight } from "../metrics/textWidth.ts";
import { labelWidth, wrappingEvenly } from "../metrics/wrapText.ts";
import { gapBetween, type Rect, RectIndex } from "./geometry.ts";
import type { Block, LabelRequest } from "./labelCandidates.ts";
import { around, labelField, recordPoints, type Surroundings } from "./labelField.ts";
import type { Place } from "./labelPlace.ts";
import { labelAnchors, labelSteps } from "./labelPlacement.ts";
import type { Anchor } from "./labelPositions.ts";
import { FONT, LABEL } from "./measures.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import { boundStrokes } from "./pointBounds.ts";
import type { LabelScene, LineScene, MarkScene, PathData, SceneText } from "./scene.ts";
import type { Steps } from "./steps.ts";

interface Face {
  size: number;
  weight: Weight;
}

/** A label's figure, and what stands below it. The name of a line is written like a figure. */
const FIGURE: Face = { size: FONT.figure, weight: 700 };
const WHO: Face = { size: FONT.who, weight: 400 };

/** Who chooses first. */
const RANK = { figure: 0, name: 1, turn: 1, record: 2, quiet: 3 };

/** A text to be placed, in one of several wordings. */
interface Wanted {
  of: string;
  wordings: { figure: string; lines: string[]; cost: number }[];
  partner: string | null;
  kind: keyof typeof RANK;
  request: LabelRequest;
}

/** The texts of a panel in their places: direct labels of marks and records, and the names of lines by their ids. */
export interface PlacedTexts {
  labels: LabelScene[];
  names: Map<string, NonNullable<LineScene["name"]>>;
}

/** Of each mark the figure, and below it whose and when; the names of lines; then the names of records and of marks without a figure, where there is room; text by text. */
export function* textSteps(panel: Panel, surroundings: Surroundings, scales: PlotScales): Steps<PlacedTexts> {
  const points = recordPoints(panel, scales);
  const symbols = new RectIndex([...surroundings.marks.map(({ parts }) => parts[0] as Rect), ...points.flat()]);
  const { callouts = [], marks, lines } = panel;
  const wanted: Wanted[] = [];
  for (const callout of callouts) {
    wanted.push(calloutLabel(callout, callout === callouts.at(-1), scales));
    yield;
  }
  for (const [i, mark] of marks.entries()) {
    wanted.push(...markLabel(mark, surroundings.marks[i], symbols, scales));
    yield;
  }
  for (const [i, line] of lines.entries()) {
    wanted.push(...(line.quiet ? recordLabel(line, i, points, surroundings.marks, scales) : lineName(line, panel, scales)));
    yield;
  }
  const requests = wanted.map(({ request }) => request);
  const field = labelField(panel, surroundings, scales);
  yield;
  const places = yield* labelSteps(requests, field);
  const placed: PlacedTexts = { labels: [], names: new Map() };
  for (const [i, label] of wanted.entries()) {
    const place = places[i];
    if (!place) continue;
    if (label.kind === "name") placed.names.set(label.of, nameScene(label, place));
    else placed.labels.push(labelScene(label, place));
  }
  return placed;
}

function markLabel({ id, label, partner }: Mark, drawn: MarkScene | undefined, symbols: RectIndex, { plot }: PlotScales): Wanted[] {
  if (!label || !drawn) return [];
  const { figure, who } = label;
  const kind = figure === "" ? "quiet" : "figure";
  const wordings = wrapped(who, plot.width).map((one) => ({ figure, ...one }));
  if (figure !== "") wordings.push({ figure, lines: [], cost: FIGURE_ALONE });
  const anchors = [{ parts: drawn.parts, cost: 0 }];
  return [wantedOf({ of: id, wordings, partner, kind }, { anchors, foreign: symbols, reach: figure === "" ? "beside" : "anywhere" })];
}

/** Cost of leaving out whose figure it is and of when: taken only where there is no room for more, even with a leader. */
const FIGURE_ALONE = 900;

/** Cost of naming a record at any of its points, rather than at its end, its highest point or its beginning. */
const ANY_POINT = 12;

/** A record is named at a point that no mark covers, or else close to one that its own partner's mark covers: at another's it would seem to be that mark's. */
function recordLabel(line: Line, i: number, points: Rect[][], marks: MarkScene[], { plot, x, y }: PlotScales): Wanted[] {
  if (line.label === "") return [];
  const own = points[i] ?? [];
  const coverOf = (n: number) => marks.find((mark) => gapBetween(mark.parts[0] as Rect, own[n] as Rect) === 0);
  const seen = line.points.filter((_, n) => !coverOf(n));
  const best = labelAnchors(seen);
  const anchors = line.points.flatMap((point, n): Anchor[] => {
    const cover = coverOf(n);
    if (cover && (seen.length > 0 || cover.partner !== line.partner)) return [];
    if (cover) return [{ parts: [own[n] as Rect], under: cover.parts[0] as Rect, cost: 0 }];
    const strokes = boundStrokes(point, x, y).map((stroke) => strokeRect(stroke));
    const order = best.indexOf(point);
    return [{ parts: [own[n] as Rect, ...strokes], cost: order < 0 ? ANY_POINT : 2 * order, isMinor: order < 0 }];
  });
  const others = points.flatMap((rects, n) => (n === i ? [] : rects));
  const foreign = new RectIndex([...others, ...marks.map(({ parts }) => parts[0] as Rect)]);
  const wordings = wrapped(line.label, plot.width).map((one) => ({ figure: "", ...one }));
  return [
    wantedOf(
      { of: line.id, wordings, partner: line.partner, kind: "record" },
      { anchors, foreign, reach: seen.length > 0 ? "anywhere" : "around" },
    ),
  ];
}

/** Half the width of a line's stroke with its air, in pixels. */
const STROKE = 2;

function lineName(line: Line, { lines }: Panel, { x, y }: PlotScales): Wanted[] {
  if (line.label === "") return [];
  const at = ({ points }: Line) => points.map((p) => around({ x: x(p.at), y: y(p.value) }, STROKE));
  const last = line.points.length - 1;
  const anchors = at(line).map((rect, i): Anchor => ({ parts: [rect], cost: i === last ? 0 : 3 + (last - i) * 0.25, isMinor: i !== last }));
  const foreign = new RectIndex(lines.flatMap((other) => (other === line || other.quiet ? [] : at(other))));
  const wordings = [{ figure: line.label, lines: [], cost: 0 }];
  return [wantedOf({ of: line.id, wordings, partner: line.partner, kind: "name" }, { anchors, foreign, reach: "anywhere" })];
}

/** Half the side of a named point with its air, in pixels, and cost of fewer words, of none, and of a figure in several lines. */
const NAMED = 4;
const [FEWER, NONE, BROKEN] = [40, 160, 1000];

/** The name of a point of a line: its figure over the words, or over fewer. The newest is lost last: its figure is rather broken at its colon. */
function calloutLabel({ id, at, value, partner, figure, text, short }: Callout, isNewest: boolean, { plot, x, y }: PlotScales): Wanted {
  const ways = (words: string, more: number) =>
    words === "" ? [] : wrapped(words, plot.width).map((one) => ({ figure, ...one, cost: one.cost + more }));
  const [first = "", ...rest] = isNewest ? figure.split(/(?<=:) /) : [];
  const broken =
    rest.length === 0 ? [] : wrapped(rest.join(" "), plot.width).map((one) => ({ figure: first, ...one, cost: one.cost + BROKEN }));
  const wordings = [...ways(text, 0), ...ways(short, FEWER), { figure, lines: [], cost: text === "" ? 0 : NONE }, ...broken];
  const anchors = [{ parts: [around({ x: x(at), y: y(value) }, NAMED)], cost: 0 }];
  return wantedOf(
    { of: id, wordings, partner, kind: isNewest ? "figure" : "turn" },
    { anchors, foreign: new RectIndex([]), reach: "anywhere" },
  );
}

function wantedOf(label: Omit<Wanted, "request">, request: Pick<LabelRequest, "anchors" | "foreign" | "reach">): Wanted {
  return { ...label, request: { ...request, blocks: label.wordings.map(blockOf), rank: RANK[label.kind] } };
}

function blockOf({ figure, lines, cost }: Wanted["wordings"][number]): Block {
  const first = figure === "" ? [] : [textWidth(figure, FIGURE.size, FIGURE.weight)];
  return { widths: [...first, ...lines.map((text) => textWidth(text, WHO.size, WHO.weight))], cost };
}

/** Cost of each line more than a label usually has. */
const MORE_LINES = 9;

/** A text in lines of the usual width, or narrower, or all in one line where that is not too long: each way once. */
function wrapped(text: string, plotWidth: number): { lines: string[]; cost: number }[] {
  const usual = labelWidth(plotWidth);
  const { longest, wrap } = wrappingEvenly(text, WHO.size, WHO.weight);
  const widths = [usual, usual * 0.7, usual * 0.5, Math.min(usual * 1.5, plotWidth * 0.6)].map((width) => Math.max(width, longest));
  const ways = widths.map((width) => wrap(width).join("\n"));
  const fewest = ways[0]?.split("\n").length ?? 1;
  return [...new Set(ways)].map((way, i) => {
    const lines = way.split("\n");
    return { lines, cost: i === 0 ? 0 : 3 + MORE_LINES * Math.max(0, lines.length - fewest) };
  });
}

function strokeRect(stroke: [number, number][]): Rect {
  const [xs, ys] = [stroke.map(([x]) => x), stroke.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function textsOf({ wordings }: Wanted, { block, rect, align }: Place): { figure: SceneText | null; lines: SceneText[] } {
  const { figure, lines } = wordings[block] ?? { figure: "", lines: [] };
  const x = roundTenth(align === "start" ? rect.x : align === "end" ? rect.x + rect.width : rect.x + rect.width / 2);
  const first = roundTenth(rect.y + LABEL.baseline);
  const all = [...(figure === "" ? [] : [figure]), ...lines].map((text, i) => ({ text, x, y: first + i * LABEL.line, anchor: align }));
  return figure === "" ? { figure: null, lines: all } : { figure: all[0] ?? null, lines: all.slice(1) };
}

function labelScene(label: Wanted, place: Place): LabelScene {
  const { of, partner, kind } = label;
  return { of, place: place.rect, partner, isRecord: kind === "record", ...textsOf(label, place), leader: leaderPath(place) };
}

function nameScene(label: Wanted, place: Place): NonNullable<LineScene["name"]> {
  const text = textsOf(label, place).figure as SceneText;
  return { ...text, leader: leaderPath(place) };
}

function leaderPath({ leader }: Place): PathData | null {
  if (!leader) return null;
  const [a, b] = [leader.from, leader.to].map(({ x, y }) => `${roundTenth(x)},${roundTenth(y)}`);
  return `M${a}L${b}`;
}
