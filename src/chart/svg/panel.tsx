import { OUTLINES } from "../scene/markScene.ts";
import { LABEL, MARK_RADIUS } from "../scene/measures.ts";
import type { LabelScene, LineScene, MarkScene, PanelScene, RecordScene, SceneText } from "../scene/scene.ts";

/** Reach of a pointer around a mark, in radii of it. */
const HIT = 3;

/** One panel of a scene as SVG, in the order in which it is drawn; `svg.css` and `pair.css` give colours and strokes. */
export function PanelSvg({ scene }: { scene: PanelScene }) {
  return (
    <>
      {scene.title && <Words text={scene.title} style="panel-title" />}
      {scene.titleRest?.map((text) => (
        <Words text={text} style="panel-title" />
      ))}
      <g>
        <Axes scene={scene} />
        <Leaders scene={scene} />
        <Tints scene={scene} />
        {scene.bands.map((d) => (
          <path class="band" d={d} />
        ))}
        {scene.annotations.map(({ line, label }) => (
          <g class="moment">
            <path d={line} />
            <Words text={label} />
          </g>
        ))}
        {scene.records.map((record) => (
          <Record record={record} />
        ))}
        {scene.lines.map((line) => (
          <Line line={line} />
        ))}
        {scene.turns && <path class="turns" d={rings(scene.turns)} />}
        {scene.marks.map((mark) => (
          <Mark mark={mark} />
        ))}
        <Covered records={scene.records} />
        <g class="labels" aria-hidden="true">
          {scene.labels.map((label) => (
            <Label label={label} />
          ))}
        </g>
      </g>
    </>
  );
}

/** Bands without an edge, and what is filled between a line and zero. */
export function Tints({ scene: { paleBands, areas } }: { scene: Pick<PanelScene, "paleBands" | "areas"> }) {
  return (
    <>
      {paleBands?.map((d) => (
        <path class="pale" d={d} />
      ))}
      {areas?.map(({ path, partner }) => (
        <path class={`area ${partner.toLowerCase()}`} d={path} />
      ))}
    </>
  );
}

function Words({ text: { text, x, y, anchor }, style }: { text: SceneText; style?: string }) {
  return (
    <text class={style} x={x} y={y} text-anchor={anchor === "start" ? undefined : anchor}>
      {text}
    </text>
  );
}

function Axes({ scene: { grid, ends, time } }: { scene: PanelScene }) {
  return (
    <>
      <g class="grid" aria-hidden="true">
        {grid.map(({ line, isZero, label }) => (
          <>
            <path class={isZero ? "zero" : ""} d={line} />
            {label && <Words text={label} />}
          </>
        ))}
      </g>
      {ends && (
        <g class="ends" aria-hidden="true">
          {ends.texts.map((text, i) => (
            <>
              <Words text={text} />
              <path d={ends.arrows[i] ?? ""} />
            </>
          ))}
        </g>
      )}
      <g class="time" aria-hidden="true">
        {time.map(({ tick, label }) => (
          <>
            <path d={tick} />
            <Words text={label} />
          </>
        ))}
      </g>
    </>
  );
}

/** The ways from labels to their marks, under everything but the grid. */
function Leaders({ scene: { labels, lines } }: { scene: PanelScene }) {
  const paths = [...labels, ...lines.flatMap(({ name }) => name ?? [])].flatMap(({ leader }) => leader ?? []);
  return paths.length > 0 && <path class="leader" d={paths.join("")} />;
}

/** Points of records under a mark, once more upon it; takes the records of a panel. */
export function Covered({ records }: { records: RecordScene[] }) {
  const points = records.flatMap((record) => record.points.filter(({ isCovered }) => isCovered));
  return points.length > 0 && <path class="covered" d={dots(points)} />;
}

/** One record: its line, bounds and points. The table leads to the pages of its figures, and with a script their cards. */
export function Record({ record: { partner, shape, stretches, bounds, points } }: { record: RecordScene }) {
  const holes = points.filter(({ isHollow }) => isHollow);
  return (
    <g class={`record ${partner?.toLowerCase() ?? "index"}`}>
      {stretches.map(({ path, isBroken }) => (
        <path {...(isBroken ? { class: "broken" } : {})} d={path} />
      ))}
      {bounds !== null && <path class="bounds" d={bounds} />}
      <path class={`dots ${shape}`} d={dots(points)} />
      {holes.length > 0 && <path class={`holes ${shape}`} d={dots(holes)} />}
    </g>
  );
}

/** All points in one path: strokes of no length, whose round or square ends are the points. */
function dots(points: { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `M${x},${y}h.1`).join("");
}

/** Radius of a ring around a point of a line that is named. */
const RING = 3;

function rings(points: { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `M${x - RING},${y}a${RING},${RING} 0 1,0 ${2 * RING},0a${RING},${RING} 0 1,0 ${-2 * RING},0z`).join("");
}

/** A line in its stretches, with its points and its name. */
export function Line({ line: { stretches, partner, isThin = false, isOfYears = false, dots: points = [], name } }: { line: LineScene }) {
  const colors = [...new Set(points.map((point) => point.partner))];
  const holes = points.filter(({ isHollow }) => isHollow);
  return (
    <g>
      {stretches.map(({ path, partner: own, isDotted }) => (
        <path class={lineClass(own, isThin && "thin", isDotted && "dotted", isOfYears && "years")} d={path} />
      ))}
      {colors.map((own) => (
        <path class={lineClass(own, isThin && "thin", "points")} d={dots(points.filter((point) => point.partner === own))} />
      ))}
      {holes.length > 0 && <path class="line holes" d={dots(holes)} />}
      {name && <Words text={name} style={`name ${partner?.toLowerCase() ?? (isThin ? "beside" : "")}`} />}
    </g>
  );
}

function lineClass(partner: string | null, ...looks: (string | false)[]): string {
  return ["line", partner?.toLowerCase() ?? "grey", ...looks].filter(Boolean).join(" ");
}

/** One observation: its symbol with a wide target for pointers, linked to its page. */
function Mark({ mark }: { mark: MarkScene }) {
  const { id, x, y, href, title } = mark;
  return (
    <a href={href} class={markClass(mark)} data-id={id}>
      <title>{title}</title>
      <MarkBody mark={mark} hit={<circle class="hit" cx={x} cy={y} r={MARK_RADIUS * HIT} />} />
    </a>
  );
}

/** The classes by which `svg.css` tells a mark's country and look. */
export function markClass({ partner, isHollow, isPlan }: MarkScene): string {
  return ["m", partner.toLowerCase(), isHollow ? "hollow" : "", isPlan ? "plan" : ""].filter(Boolean).join(" ");
}

/** A mark as it looks: a bar over its period, a whisker or an arrow for what the wording leaves open, and the shape; `hit` lies below the shape. */
export function MarkBody({ mark: { x, y, shape, scale, span, whiskers }, hit }: { mark: MarkScene; hit?: unknown }) {
  return (
    <>
      {span !== null && <path class="span" d={span} />}
      {whiskers.map((d) => (
        <path class="whisker" d={d} />
      ))}
      {hit}
      <path class="dot" transform={`translate(${x},${y})${scale === 1 ? "" : ` scale(${scale})`}`} d={OUTLINES[shape]} />
    </>
  );
}

function Label({ label: { figure, lines, partner, isRecord } }: { label: LabelScene }) {
  const first = figure ?? lines[0];
  if (!first) return null;
  const style = isRecord ? `of-record ${partner?.toLowerCase() ?? ""}` : (partner?.toLowerCase() ?? "");
  return (
    <text class={style} text-anchor={first.anchor} x={first.x} y={first.y}>
      {figure && <tspan class="figure">{figure.text}</tspan>}
      {lines.map(({ text, x }, i) => (
        <tspan class="who" x={x} dy={figure === null && i === 0 ? 0 : LABEL.line}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
