import { textWidth } from "../../../chart/metrics/textWidth.ts";
import type { SmallPicture } from "../../../chart/scene/smallPicture.ts";
import type { Edition } from "../../../edition/edition.ts";

/** Size of the names in pixels, and what they need between their middles, in pixels of the picture at its widest. */
const SIZE = 12;
const LINE = 18;

/**
 * The values of a picture that a claim without a year crosses, each at its own height: that of the dashed line, and of the highest figure
 * and zero where they do not come upon it. The words below name the highest figure in any case.
 */
export function LevelNames({ edition: { words }, scene, unit }: { edition: Edition; scene: SmallPicture; unit: string }) {
  const free = scene.edges.filter((edge) => scene.levels.every(({ y }) => Math.abs(y - edge.y) >= LINE));
  const names = [...scene.levels, ...free].map(({ value, y }) => ({
    y: `${((100 * y) / scene.height).toFixed(1)}%`,
    text: value === 0 ? words.kit.number(0) : words.figure(value, unit, 2),
  }));
  const width = Math.ceil(Math.max(...names.map(({ text }) => textWidth(text, SIZE))));
  return (
    <svg class="heights" width={width} aria-hidden="true">
      {names.map(({ text, y }) => (
        <text x={words.kit.direction === "rtl" ? "100%" : "0"} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}
