import { roundTenth } from "../plotScales.ts";
import type { SceneText } from "../scene.ts";
import type { FormScene, FormShape, FormText } from "./formScene.ts";

const MIRRORED = { start: "end", middle: "middle", end: "start" } as const satisfies Record<SceneText["anchor"], SceneText["anchor"]>;

/**
 * A form in a language that runs to the left: its lines of words, the signs in them, and its key begin at the right edge. Data stay where they
 * are, and with them what names them: time and values run from left to right in every language.
 */
export function fromRight(scene: FormScene): FormScene {
  const { width, shapes, texts, key } = scene;
  return {
    ...scene,
    shapes: shapes.map((shape) => (shape.isOfLine ? shapeFrom(shape, width) : shape)),
    texts: texts.map((text) => (text.isLine ? textFrom(text, width) : text)),
    key: key.map((entry) => ({
      ...entry,
      shapes: entry.shapes.map((shape) => shapeFrom(shape, width)),
      label: textFrom(entry.label, width),
    })),
  };
}

function textFrom(text: FormText, width: number): FormText {
  return { ...text, x: roundTenth(width - text.x), anchor: MIRRORED[text.anchor] };
}

/** A shape in the place that mirrors its own, not mirrored itself: an arrow and a sign mean the same. */
function shapeFrom(shape: FormShape, width: number): FormShape {
  const { rect, d } = shape;
  const by = width - 2 * rect.x - rect.width;
  const moved = d === null ? null : d.replace(/([MHL])(-?[\d.]+)/g, (_, command, x) => `${command}${roundTenth(Number(x) + by)}`);
  return { ...shape, rect: { ...rect, x: roundTenth(rect.x + by) }, d: moved };
}
