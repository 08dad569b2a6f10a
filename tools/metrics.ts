import { writeFileSync } from "node:fs";
import { codePoints, LETTERS, type Script, TYPEFACES, type Typeface, wholeFaces } from "./fonts.ts";
import { type FontMetrics, fontMetrics } from "./sfnt.ts";

/** Writes the tables of text widths from the faces that pictures use: `npm run metrics`. A test compares the files with the fonts. */

/** The table that everybody has, and those of the other scripts. */
export const METRICS_FILE = "src/chart/metrics/advances.ts";
export const SCRIPTS_FILE = "src/chart/metrics/scriptAdvances.ts";

type Fonts = readonly [regular: FontMetrics, bold: FontMetrics];
type Ranges = readonly (readonly [first: number, last: number])[];

function fontsOf(typeface: Typeface): Fonts {
  const { regular, bold } = wholeFaces(typeface);
  return [fontMetrics(regular), fontMetrics(bold)];
}

/** The source text of the table of Latin letters: its characters by ranges, and their advances in order. */
export function metricsText(): string {
  const fonts = fontsOf(TYPEFACES.sans);
  const ranges = rangesOf(codePoints(LETTERS.latin).filter((point) => !isLikeItsBase(point, fonts)));
  return `/**
 * Advances of characters in thousandths of an em: of every code point of \`ranges\`, in order, in two digits to the base of 36. A letter that is as wide
 * as the letter it is made of, \`é\` as \`e\`, is left out.
 * Written by \`npm run metrics\`; a test compares it with the fonts. Kerning is ignored.
 * Two dashes stand for one that the font does not have. ${licensed(fonts)}
 */
export const LATIN: ScriptAdvances = {
  ranges:
    "${written(ranges)}",
  regular:
    "${advances(fonts[0], ranges)}",
  bold: "${advances(fonts[1], ranges)}",
};

/** The characters of one script. */
export interface ScriptAdvances {
  /** First and last code points, \`32:126\`. A negative one is of what a letter is narrower by where it is joined to the next. */
  ranges: string;
  /** Weights 400 and 700. */
  regular: string;
  bold: string;
}
`;
}

/** Scripts beside Latin, with the face that has them. */
const OTHERS = { cyrillic: TYPEFACES.sans, persian: TYPEFACES.persian, hebrew: TYPEFACES.hebrew } as const;

/** The source text of the tables of the other scripts. */
export function scriptsText(): string {
  const tables = Object.entries(OTHERS).map(([script, typeface]) => {
    const fonts = fontsOf(typeface);
    const points = codePoints(LETTERS[script as Script]).filter((point) => fonts.every((font) => font.advance(point) !== null));
    const ranges = rangesOf(points);
    const joined = points.filter((point) => fonts.some((font) => joinedBy(font, point) > 0));
    const all = [written(ranges), ...joined.map((point) => `-${point}`)].join(" ");
    const of = (font: FontMetrics) =>
      [...points.map((point) => advanceOf(font, point)), ...joined.map((point) => joinedBy(font, point))].map(digits).join("");
    return `  /** ${licensed(fonts)} */
  ${script}: {
    ranges:${all.length > 125 ? "\n     " : ""} "${all}",
    regular:${of(fonts[0]).length > 125 ? "\n     " : ""} "${of(fonts[0])}",
    bold: "${of(fonts[1])}",
  },
`;
  });
  return `import type { ScriptAdvances } from "./advances.ts";

/**
 * Advances of the scripts beside Latin: as \`LATIN\`, but of every letter. Written by \`npm run metrics\`; a test compares it with the fonts.
 */
export const SCRIPTS = {
${tables.join("")}} as const satisfies Record<string, ScriptAdvances>;
`;
}

function licensed([regular, bold]: Fonts): string {
  return `From ${regular.name}, and ${bold.name}. SIL Open Font License.`;
}

/**
 * Of a letter that changes its form: the wider one of those that are not joined to the next. A mark that stands above or below another letter
 * takes no room.
 */
function advanceOf(font: FontMetrics, point: number): number {
  if (/\p{Mn}|\p{Cf}/u.test(String.fromCodePoint(point))) return 0;
  return Math.max(
    font.advance(point) ?? 0,
    ...formsOf(point)
      .slice(0, 2)
      .map((form) => font.advance(form) ?? 0),
  );
}

/** By how much a letter is narrower that is joined to the next; 0 for one that never is. */
function joinedBy(font: FontMetrics, point: number): number {
  const joined = formsOf(point)
    .slice(2)
    .map((form) => font.advance(form) ?? Number.NaN);
  return joined.length === 0 || joined.some(Number.isNaN) ? 0 : Math.max(0, advanceOf(font, point) - Math.max(...joined));
}

/**
 * Unicode's code points for the forms of an Arabic letter: by itself and at the end of what is joined, then at its beginning and in the middle. Letters
 * that are never joined to the next have the first two.
 */
function formsOf(point: number): number[] {
  const forms = codePoints([
    [0xfb50, 0xfbff],
    [0xfe80, 0xfefc],
  ]).filter((form) => String.fromCodePoint(form).normalize("NFKC") === String.fromCodePoint(point));
  const isInOrder = forms.every((form, i) => form === (forms[0] ?? 0) + i);
  return isInOrder ? forms : [];
}

/** Whether a letter has the advance of the first character of its canonical decomposition, or is in none of the fonts. */
function isLikeItsBase(point: number, fonts: Fonts): boolean {
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

function written(ranges: Ranges): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`)).join(" ");
}

function advances(font: FontMetrics, ranges: Ranges): string {
  return codePoints(ranges)
    .map((point) => digits(font.advance(point)))
    .join("");
}

/** The widest of all letters is narrower than 36 times 36. */
function digits(thousandths: number | null): string {
  if (thousandths === null) return "--";
  if (thousandths >= 36 ** 2) throw new RangeError(`${thousandths} thousandths of an em do not fit in two digits`);
  return thousandths.toString(36).padStart(2, "0");
}

if (process.argv[1]?.endsWith("metrics.ts")) {
  writeFileSync(METRICS_FILE, metricsText());
  writeFileSync(SCRIPTS_FILE, scriptsText());
}
