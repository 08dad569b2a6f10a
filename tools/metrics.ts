import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FACES, LETTERS } from "./fonts.ts";
import { type FontMetrics, fontMetrics } from "./sfnt.ts";

/** Writes the table of text widths from the faces that pictures use: `npm run metrics`. A test compares the file with the fonts. */

export const METRICS_FILE = "src/chart/metrics/advances.ts";

const resolve = createRequire(import.meta.url).resolve;

/** The source text of the table: for each script its characters by ranges, and their advances in order. */
export function metricsText(): string {
  const [regular, bold] = [FACES["noto-sans-400"], FACES["noto-sans-700"]].map((path) => fontMetrics(readFileSync(resolve(path)))) as [
    FontMetrics,
    FontMetrics,
  ];
  const scripts = Object.entries(LETTERS).map(
    ([script, all]) => [script, rangesOf(codePoints(all).filter((point) => !isLikeItsBase(point, [regular, bold])))] as const,
  );
  const tables = scripts.map(
    ([script, ranges]) => `  ${script}: {
    ranges:
      "${ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ")}",
    regular:
      "${advances(regular, ranges)}",
    bold: "${advances(bold, ranges)}",
  },
`,
  );
  return `/**
 * Advances of characters in thousandths of an em, by script: of every code point of \`ranges\`, in order. A letter that is as wide as the
 * letter it is made of, \`é\` as \`e\`, is left out.
 * Written by \`npm run metrics\`; a test compares it with the fonts. Kerning is ignored.
 * A dash stands for one that the font does not have. From ${regular.name}, and ${bold.name}. SIL Open Font License.
 */
export const ADVANCES: Record<string, ScriptAdvances> = {
${tables.join("")}};

/** The characters of one script. */
export interface ScriptAdvances {
  /** First and last code points. */
  ranges: string;
  /** Weights 400 and 700. */
  regular: string;
  bold: string;
}
`;
}

type Ranges = readonly (readonly [first: number, last: number])[];

function codePoints(ranges: Ranges): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Whether a letter has the advance of the first character of its canonical decomposition, or is in none of the fonts. */
function isLikeItsBase(point: number, fonts: FontMetrics[]): boolean {
  const base = String.fromCodePoint(point).normalize("NFD").codePointAt(0) ?? point;
  return fonts.every((font) => font.advance(point) === null || (base !== point && font.advance(point) === font.advance(base)));
}

/** Sorted code points as ranges. */
function rangesOf(points: number[]): Ranges {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

function advances(font: FontMetrics, ranges: Ranges): string {
  return codePoints(ranges)
    .map((point) => font.advance(point) ?? "-")
    .join(" ");
}

if (process.argv[1]?.endsWith("metrics.ts")) writeFileSync(METRICS_FILE, metricsText());
