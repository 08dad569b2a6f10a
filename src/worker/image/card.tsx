import type { Child } from "hono/jsx";
import { scriptOf } from "../../chart/metrics/scripts.ts";
import { fontRuler, isDrawable, type Weight } from "../../chart/metrics/textWidth.ts";
import { wrapMeasured } from "../../chart/metrics/wrapText.ts";
import { facesOf } from "../../chart/svg/faces.ts";
import type { Palette } from "../../chart/svg/palette.ts";
import { writtenLines } from "../../chart/svg/writtenLines.ts";
import type { CardText } from "../frame/cards/card.ts";
import { CardDrawing, DRAWING } from "./cardDrawing.tsx";
import { beginning, type CardKit, fromStart, WIDTH } from "./cardSides.ts";

/** Height of social cards in pixels, and the room around what they say. */
const [HEIGHT, MARGIN] = [630, 72];
const INNER = WIDTH - 2 * MARGIN;
/** Where the first line and the lowest one stand. */
const [TOP, FOOT] = [80, HEIGHT - 32];

/** Sizes of letters, from the largest that is tried on, and lines at most. */
const FIGURE = { sizes: [150, 120, 96, 76, 60], lines: 2, weight: 700 } as const;
const HEADING = { sizes: [76, 64, 54, 46], lines: 3, weight: 700 } as const;
const KICKER = { sizes: [32, 28], lines: 2, weight: 400 } as const;
/** The same where it must be whole. */
const WHOLE_KICKER = { sizes: [32, 28, 24, 22, 20], lines: 3, weight: 400 } as const;
const LINE = { sizes: [32, 28, 25], lines: 4, weight: 400 } as const;
/** Where nothing is drawn the words have more room. */
const ALONE = { sizes: [44, 38, 34, 30, 26], lines: 8, weight: 400 } as const;

/** No line reaches below. */
const LOWEST = DRAWING.bottom + 12;

interface Frame {
  /** How the language writes numbers, and which way. */
  kit: CardKit;
  palette: Palette;
  /** Name of the site, and the address of the page as people write it down. */
  site: string;
  address: string;
}

/**
 * The picture of a page as an SVG file, mirrored where its language runs to the left. Texts in letters that the font lacks are left out: a
 * picture of boxes says nothing.
 */
export function cardSvg(text: CardText, { kit, palette, site, address }: Frame): string {
  const script = scriptOf(kit.language);
  const isDrawn = (words: string) => isDrawable(words, script);
  const kicker =
    text.kicker !== null && isDrawn(text.kicker) ? fitted(text.kicker, INNER, text.isKickerWhole ? WHOLE_KICKER : KICKER) : null;
  const heading = isDrawn(text.heading) ? fitted(text.heading, INNER, text.isFigure ? FIGURE : HEADING) : null;
  const over = stacked(kicker === null ? [] : [kicker], TOP + 34, 18);
  const head = stacked(heading === null ? [] : [heading], over.end, 14);
  const said = linesBelow(head.end, text.lines.filter(isDrawn), text.picture);
  const color = text.partner === null ? palette.ink : (palette.partner[text.partner] ?? palette.ink);
  const body = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      font-family={facesOf(kit.language) ?? "Noto Sans"}
    >
      <rect width={WIDTH} height={HEIGHT} fill={palette.paper} />
      <Name kit={kit} palette={palette} site={site} />
      <Texts kit={kit} placed={over.lines} fill={palette.quiet} />
      <Texts kit={kit} placed={head.lines} fill={color} weight={700} />
      <Texts kit={kit} placed={said.lines} fill={palette.ink} />
      {text.picture !== null && <CardDrawing kit={kit} picture={text.picture} palette={palette} y={said.end} />}
      <text x={fromStart(kit, MARGIN)} y={FOOT} font-size={22} fill={palette.quiet} {...beginning(kit)}>
        {kit.leftToRight(shortened(address))}
      </text>
    </svg>
  );
  return writtenLines(String(body), kit.direction);
}

/** Height of a line in heights of its letters. */
const LEADING = 1.18;

interface Block {
  size: number;
  lines: string[];
}

interface Stack {
  lines: { line: string; y: number; size: number }[];
  /** Where the last line ends. */
  end: number;
}

/** Blocks below each other from `start` on, with `gap` before each. */
function stacked(blocks: Block[], start: number, gap: number): Stack {
  let end = start;
  const lines = blocks.flatMap(({ size, lines: own }) => {
    const first = end + gap + size * 0.8;
    end = first + (own.length - 1) * size * LEADING + size * 0.25;
    return own.map((line, i) => ({ line, y: first + i * size * LEADING, size }));
  });
  return { lines, end };
}

/** What is said below the heading, in the largest letters that leave it room; without the last of it where even the smallest do not. */
function linesBelow(start: number, lines: string[], picture: CardText["picture"]): Stack {
  const width = picture?.kind === "small" ? DRAWING.beside : INNER;
  const { sizes, lines: most, weight } = picture === null ? ALONE : LINE;
  const tried = sizes.map((size) =>
    stacked(
      lines.map((line) => fitted(line, width, { sizes: [size], lines: most, weight })),
      start,
      16,
    ),
  );
  const all = tried.find(({ end }) => end <= LOWEST);
  return all ?? (lines.length === 0 ? stacked([], start, 0) : linesBelow(start, lines.slice(0, -1), picture));
}

interface Style {
  sizes: readonly number[];
  lines: number;
  weight: Weight;
}

/** A text in the largest letters that leave it room; in the smallest it ends with dots where it is too long even so. */
function fitted(text: string, width: number, { sizes, lines, weight }: Style): Block {
  const wrapped = (size: number) => wrapMeasured(text, width, fontRuler(size, weight));
  const size = sizes.find((tried) => wrapped(tried).length <= lines) ?? (sizes.at(-1) as number);
  const all = wrapped(size);
  return { size, lines: all.length <= lines ? all : [...all.slice(0, lines - 1), `${all[lines - 1]} …`] };
}

/** The mark of the site: both partners' shapes in their colours, and its name. */
function Name({ kit, palette, site }: { kit: CardKit; palette: Palette; site: string }) {
  const [first, second] = Object.values(palette.partner);
  return (
    <>
      <circle cx={fromStart(kit, MARGIN + 11)} cy={TOP - 11} r={11} fill={first} />
      <path d={`M${fromStart(kit, MARGIN + 38)} ${TOP - 25}l14 14-14 14-14-14z`} fill={second} />
      <text x={fromStart(kit, MARGIN + 64)} y={TOP} font-size={30} font-weight={700} fill={palette.ink} {...beginning(kit)}>
        {site}
      </text>
      <path d={`M${MARGIN} ${TOP + 26}h${INNER}`} stroke={palette.grid} stroke-width={2} />
    </>
  );
}

function Texts({ kit, placed, fill, weight = 400 }: { kit: CardKit; placed: Stack["lines"]; fill: string; weight?: Weight }): Child {
  return placed.map(({ line, y, size }) => (
    <text x={fromStart(kit, MARGIN)} y={Math.round(y)} font-size={size} font-weight={weight} fill={fill} {...beginning(kit)}>
      {line}
    </text>
  ));
}

/** Letters of an address that have room in a line. */
const LONGEST_ADDRESS = 84;

function shortened(address: string): string {
  return address.length <= LONGEST_ADDRESS ? address : `${address.slice(0, LONGEST_ADDRESS)}…`;
}
