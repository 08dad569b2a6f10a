import { raw } from "hono/html";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { HALF_WIDTH, NARROW, WHOLE_WIDTH, WIDE } from "../../../chart/scene/plotScales.ts";
import { ChartSvg } from "../../../chart/svg/chart.tsx";

interface Props {
  spec: ChartSpec;
  /** The page waits for it: see `PaintedWhole`. */
  awaited?: boolean;
}

/**
 * The picture for narrow and for wide places, of forms with many columns also for the whole width of a page; the style sheet shows one.
 * The smallest stands first: phones, on the slowest lines and processors, have theirs before the markup of the others.
 */
export function Drawing({ spec, awaited = false }: Props) {
  const sizes = { narrow: NARROW, wide: spec.forms ? HALF_WIDTH : WIDE, whole: WHOLE_WIDTH };
  return (
    <>
      {drawingsOf(spec).map((name) => (
        <>
          <ChartSvg spec={spec} size={sizes[name]} name={name === "wide" && spec.forms ? "wide half" : name} />
          {awaited && <span id={endOf(name)} hidden />}
        </>
      ))}
    </>
  );
}

type Name = "narrow" | "wide" | "whole";

function drawingsOf(spec: ChartSpec): Name[] {
  return spec.forms ? ["narrow", "wide", "whole"] : ["narrow", "wide"];
}

/** Windows too narrow for a wider drawing, and those that may have room for one. */
const WINDOWS: Record<Name, string> = { narrow: "(max-width: 599px)", wide: "(min-width: 600px)", whole: "(min-width: 980px)" };

/**
 * In the head of a page that begins with a picture: browsers that know `rel=expect` paint nothing until the drawing of their window has come.
 * It comes with the first bytes. A frame before it would have the page laid out once more, and on a slow processor all that stands below the
 * picture would arrive in the meantime and be read before it is painted.
 */
export function PaintedWhole({ spec }: { spec: ChartSpec }) {
  // As text: Hono's JSX takes `blocking` for a word to itself and leaves it out.
  const links = drawingsOf(spec).map((name) => `<link rel="expect" href="#${endOf(name)}" blocking="render" media="${WINDOWS[name]}"/>`);
  return raw(links.join(""));
}

/** The id of what stands behind a drawing. */
function endOf(name: Name): string {
  return `${name}-drawn`;
}
