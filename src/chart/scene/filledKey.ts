import type { Line, LinePoint, Panel } from "../chartSpec/chartSpec.ts";
import { lineScenes, tintedScene } from "./lineScene.ts";
import { plotScales } from "./plotScales.ts";
import type { PanelScene } from "./scene.ts";

/** What a line that is filled to zero can look like, in the order of the key. */
const FILLED_LOOKS = ["filled", "disagree", "range", "faded"] as const;
/** One of these looks. */
export type FilledLook = (typeof FILLED_LOOKS)[number];

/** One of the looks that occurs, drawn in a box of the key. */
export interface FilledKey {
  look: FilledLook;
  filled: Pick<PanelScene, "areas" | "paleBands" | "lines">;
}

/** The box with its scales: ten years across, values from 0 to 10, as in the key of marks. */
const AXIS = { min: 0, max: 10, ticks: [] };
const [FROM, TO, HIGH] = [1, 9, 7.5];

/** The looks that occur in a panel whose line is filled to zero, each drawn as a short stretch of it. */
export function filledKey(panel: Panel, box: { x: number; y: number; width: number; height: number }): FilledKey[] {
  const [line] = panel.lines;
  const points = line?.points ?? [];
  const scales = plotScales(box, AXIS, AXIS);
  const entry = (look: FilledLook, of: Partial<Pick<Panel, "areas" | "bands" | "lines">>): FilledKey => {
    const drawn = { ...panel, areas: [], bands: [], lines: [], callouts: [], ...of };
    return { look, filled: { ...tintedScene(drawn, scales), lines: lineScenes(drawn, new Map(), scales) } };
  };
  const stretch = (like: Pick<LinePoint, "partner" | "dotted">): Line[] =>
    line ? [{ ...line, points: [FROM, TO].flatMap((at) => (points[0] ? [{ ...points[0], ...like, at, value: HIGH }] : [])) }] : [];
  const areas = [...new Set((panel.areas ?? []).map(({ partner }) => partner))].map((partner, i, all) => {
    const width = (TO - FROM) / all.length;
    return { partner, points: [FROM + i * width, FROM + (i + 1) * width].map((at) => ({ at, value: HIGH })) };
  });
  const colored = areas.flatMap(({ partner, points: own }) =>
    stretch({ partner, dotted: false }).map((one) => ({
      ...one,
      id: partner,
      points: one.points.map((p, i) => ({ ...p, at: own[i]?.at ?? p.at })),
    })),
  );
  return [
    ...(areas.length > 0 ? [entry("filled", { areas, lines: colored })] : []),
    ...(points.some(({ partner }) => partner === null) ? [entry("disagree", { lines: stretch({ partner: null, dotted: false }) })] : []),
    ...(panel.bands.length > 0
      ? [entry("range", { bands: [{ isPale: true, points: [FROM, TO].map((at) => ({ at, low: 1, high: 9 })) }] })]
      : []),
    ...(points.some(({ dotted }) => dotted) ? [entry("faded", { lines: stretch({ partner: null, dotted: true }) })] : []),
  ];
}
