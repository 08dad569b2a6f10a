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
          {awaited && <Drawn name={name} />}
        </>
      ))}
    </>
  );
}

type Name = "narrow" | "wide" | "whole";

function drawingsOf(spec: ChartSpec): Name[] {
  return spec.forms ? ["narrow", "wide", "whole"] : ["narrow", "wide"];
}

/** The windows that show each drawing of a page: too narrow for a wider one, or with room for it. */
type Windows = Partial<Record<Name, string>>;

const OF_PAGES: Record<Name, string> = { narrow: "(max-width: 599px)", wide: "(min-width: 600px)", whole: "(min-width: 980px)" };

/** The same of an embed, whose picture has 480 pixels where its window has these. */
const OF_EMBEDS: Windows = { narrow: "(max-width: 503px)", wide: "(min-width: 504px)" };

/**
 * In the head of a page that begins with a picture: browsers that know `rel=expect` paint nothing until the drawing of their window has come.
 * It comes with the first bytes. A frame before it would have the page laid out once more, and on a slow processor all that stands below the
 * picture would arrive in the meantime and be read before it is painted.
 */
export function PaintedWhole({ spec }: { spec: ChartSpec }) {
  return awaiting(Object.fromEntries(drawingsOf(spec).map((name) => [name, OF_PAGES[name]])));
}

/** The same in the head of an embed. */
export function EmbedPaintedWhole() {
  return awaiting(OF_EMBEDS);
}

/** Behind a drawing: what the page waits for. */
export function Drawn({ name }: { name: Name }) {
  return <span id={name} hidden />;
}

function awaiting(windows: Windows) {
  // As text: Hono's JSX takes `blocking` for a word to itself and leaves it out.
  const links = Object.entries(windows).map(([name, media]) => `<link rel="expect" href="#${name}" blocking="render" media="${media}"/>`);
  return raw(links.join(""));
}
