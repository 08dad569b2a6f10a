import type { Child } from "hono/jsx";
import type { Palette } from "../../chart/svg/palette.ts";
import type { Verdict } from "../../model/check.ts";
import type { CardPicture } from "../frame/cards/card.ts";
import { beginning, type CardKit, ending, fromStart } from "./cardSides.ts";

/** Where the drawing stands in a card, in pixels: words beside a small one are as wide as `beside`. */
export const DRAWING = { left: 72, right: 1128, bottom: 530, beside: 530 } as const;

interface Props<Picture> {
  kit: CardKit;
  picture: Picture;
  palette: Palette;
}

/** What is drawn in a card below its words, which end at `y`. */
export function CardDrawing({ kit, picture, palette, y }: Props<CardPicture> & { y: number }) {
  switch (picture.kind) {
    case "verdicts":
      return <Verdicts kit={kit} picture={picture} palette={palette} />;
    case "years":
      return <Years kit={kit} picture={picture} palette={palette} top={y + 30} />;
    case "small":
      return <Small kit={kit} picture={picture} palette={palette} />;
  }
}

/** Verdicts in black and white: colours are the partners'. */
const LOOKS: Record<Verdict, (palette: Palette) => { fill: string; stroke: string; dashes: string }> = {
  agrees: ({ paper, ink }) => ({ fill: paper, stroke: ink, dashes: "none" }),
  differs: ({ ink }) => ({ fill: ink, stroke: ink, dashes: "none" }),
  cannot_be_tested: ({ paper, quiet }) => ({ fill: paper, stroke: quiet, dashes: "9 7" }),
};

/** One bar of all claims, parted by verdict, each part with its number and name. */
function Verdicts({ kit, picture: { parts }, palette }: Props<Extract<CardPicture, { kind: "verdicts" }>>) {
  const all = parts.reduce((sum, { n }) => sum + n, 0);
  const unit = (DRAWING.right - DRAWING.left) / all;
  let x: number = DRAWING.left;
  return parts.map(({ verdict, n, label }, i) => {
    const { fill, stroke, dashes } = LOOKS[verdict](palette);
    const at = x;
    x += n * unit;
    return (
      <>
        <rect
          x={kit.direction === "rtl" ? fromStart(kit, x - 2) : at + 2}
          y={380}
          width={n * unit - 4}
          height={64}
          fill={fill}
          stroke={stroke}
          stroke-width={4}
          stroke-dasharray={dashes}
        />
        {/* Names stand on two lines in turn: a part may be narrower than its name. */}
        <text x={fromStart(kit, at + 2)} y={i % 2 === 0 ? 484 : 524} font-size={28} fill={palette.ink} {...beginning(kit)}>
          <tspan font-weight={700}>{kit.number(n)}</tspan> {label}
        </text>
      </>
    );
  });
}

/** Columns of each year: the first partner's upwards, the second's downwards from one line. */
function Years({ kit, picture: { first, partners }, palette, top }: Props<Extract<CardPicture, { kind: "years" }>> & { top: number }) {
  const years = partners[0].counts.length;
  const step = (DRAWING.right - DRAWING.left) / years;
  const [up, down] = partners.map(({ counts }) => Math.max(1, ...counts)) as [number, number];
  const unit = (DRAWING.bottom - top) / (up + down);
  const zero = top + up * unit;
  return (
    <>
      {partners.map(({ partner, label, counts }, side) => {
        const fill = palette.partner[partner];
        return (
          <>
            {counts.map((n, i) => (
              <rect
                x={DRAWING.left + i * step + 3}
                y={side === 0 ? zero - n * unit : zero}
                width={step - 6}
                height={n * unit}
                fill={fill}
              />
            ))}
            <text x={DRAWING.left} y={side === 0 ? top + 16 : DRAWING.bottom} font-size={26} font-weight={700} fill={fill}>
              {label}
            </text>
          </>
        );
      })}
      <path d={`M${DRAWING.left} ${zero}H${DRAWING.right}`} stroke={palette.ink} stroke-width={2} />
      <text x={DRAWING.left} y={DRAWING.bottom + 28} font-size={20} fill={palette.quiet}>
        {kit.year(first)}
      </text>
      <text x={DRAWING.right} y={DRAWING.bottom + 28} font-size={20} text-anchor="end" fill={palette.quiet}>
        {kit.year(first + years - 1)}
      </text>
    </>
  );
}

/** How much larger a small picture is drawn, and how thick its strokes are then, in its own units. */
const LARGER = 4.2;
const STROKE = { line: 0.8, thin: 0.5, span: 1.8 };

/** The small picture of the page, larger, in the lower right. */
function Small({ kit, picture: { scene, caption }, palette }: Props<Extract<CardPicture, { kind: "small" }>>) {
  const { width, height, zero, lines, levels, claims, ring } = scene;
  const color = (partner: string) => palette.partner[partner] ?? palette.partner.other;
  const left = kit.direction === "rtl" ? DRAWING.left : DRAWING.right - width * LARGER;
  return (
    <>
      <text x={fromStart(kit, DRAWING.right)} y={DRAWING.bottom + 24} font-size={20} {...ending(kit)} fill={palette.quiet}>
        {caption}
      </text>
      <g transform={`translate(${left},${DRAWING.bottom - height * LARGER}) scale(${LARGER})`} fill="none">
        <path d={zero} stroke={palette.grid} stroke-width={STROKE.thin} />
        {lines.map(({ partner, path, isEstimated }) => (
          <path d={path} stroke={color(partner)} stroke-width={STROKE.line} stroke-dasharray={isEstimated ? "2 1.4" : "none"} />
        ))}
        {levels.map(({ partner, path }) => (
          <path d={path} stroke={color(partner)} stroke-width={STROKE.line} stroke-dasharray="4 2" />
        ))}
        {claims.map(
          ({ x, y, partner, outline, isUndated, span }): Child => (
            <>
              {span !== null && <path d={span} stroke={color(partner)} stroke-width={STROKE.span} />}
              <path
                d={outline}
                transform={`translate(${x} ${y}) scale(0.6)`}
                fill={isUndated ? palette.paper : color(partner)}
                stroke={isUndated ? color(partner) : palette.paper}
                stroke-width={STROKE.line}
              />
            </>
          ),
        )}
        {ring && <circle cx={ring.x} cy={ring.y} r={ring.r * 0.75} stroke={palette.ink} stroke-width={STROKE.thin} />}
      </g>
    </>
  );
}
