import { LATIN, type ScriptAdvances } from "./advances.ts";

/** Weights that have widths of their own; 600 is drawn with the letters of 700. */
export type Weight = 400 | 600 | 700;

/**
 * How much wider a text may be than in the font of the table. Files bring that font; pages use the reader's system font.
 * Over all texts of all charts DejaVu Sans, the widest that is usual, is 8% wider and its bold 15%; those of Windows, macOS and Android
 * are about as wide as the table or narrower. The factor covers most of it, and the air that labels keep around themselves the rest.
 */
const SYSTEM_FONT = { regular: 1.05, bold: 1.1 };

/** The same of the widest. */
const WIDEST_FONT = { regular: 1.08, bold: 1.15 };

/** A character without a table counts as wide as the widest usual letters, in em: never too narrow for a script that is not shipped yet. */
const UNKNOWN_EM = 0.9;

type Face = keyof typeof SYSTEM_FONT;
/** Advances in em by code point, and by its negative what a letter is narrower by that is joined to the next. */
type Advances = Map<number, number>;
let tables: Partial<Record<Face, Advances>> = {};
/** Scripts that were learnt beside Latin, by their ranges. */
const learnt = new Map<string, ScriptAdvances>();

/**
 * Measures the letters of one more script from now on: what speaks one language need not carry the widths of all. On the server all are known
 * from the start, so that a text is as wide in each of its answers.
 */
export function learnWidths(script: ScriptAdvances): void {
  if (learnt.has(script.ranges)) return;
  learnt.set(script.ranges, script);
  tables = {};
}

function advancesIn(face: Face): Advances {
  tables[face] ??= advancesOf(face);
  return tables[face];
}

/** Widths of words and short texts in em, of the tables that are known: the same words stand in a picture's sizes, and in the next picture. */
const measured = new WeakMap<Advances, Map<string, number>>();
/** Of so many texts, and of no longer ones, in characters. */
const [TEXTS, LONGEST] = [2000, 40];

function emsIn(advances: Advances, text: string): number {
  if (text.length > LONGEST) return emsOf(text, advances);
  const known = measured.get(advances) ?? new Map<string, number>();
  measured.set(advances, known);
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const ems = emsOf(text, advances);
  if (known.size >= TEXTS) known.clear();
  known.set(text, ems);
  return ems;
}

/** Measures texts: the width of a line is the sum of those of its words and the spaces between them. */
export interface Ruler {
  /** Width of a text in em. */
  ems: (text: string) => number;
  pixels: (ems: number) => number;
}

/** Measures in the font that pictures bring, kerning ignored: a width is the sum of its characters' advances. */
export function fontRuler(size: number, weight: Weight): Ruler {
  const advances = advancesIn(faceOf(weight));
  return { ems: (text) => emsIn(advances, text), pixels: (ems) => ems * size };
}

/** Width of a text in em, of which some may be measured already: what is behind that is added to it. */
function emsOf(text: string, advances: Advances, measured: Measured = { ems: 0, last: 0 }): number {
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    measured.ems += advances.get(point) ?? advancesOfParts(point, advances) ?? UNKNOWN_EM;
    if (isJoined(point)) measured.ems -= advances.get(-measured.last) ?? 0;
    measured.last = point;
    // A character beyond the first plane is two units of the text.
    if (point > 0xffff) i++;
  }
  return measured.ems;
}

/** Width of a text in em, and its last character, to which the next may be joined. */
interface Measured {
  ems: number;
  last: number;
}

/** A line of text that grows word by word: its width in pixels, in whatever font the reader's system has, with none of its letters measured twice. */
export interface GrowingLine {
  text: string;
  width: number;
  /** The same line with a text behind it. */
  with: (more: string) => GrowingLine;
}

/** A line that begins with a text, as wide as `textWidth` says. */
export function growingLine(text: string, size: number, weight: Weight = 400): GrowingLine {
  const advances = advancesIn(faceOf(weight));
  const { pixels } = textRuler(size, weight);
  const lineOf = (before: string, measured: Measured, more: string): GrowingLine => {
    const width = pixels(emsOf(more, advances, measured));
    const text = before + more;
    return { text, width, with: (next) => lineOf(text, { ...measured }, next) };
  };
  return lineOf("", { ems: 0, last: 0 }, text);
}

/** Of a character that is known without its accent alone. */
function advancesOfParts(point: number, advances: Advances): number | undefined {
  return advanceOf(String.fromCodePoint(point).normalize("NFD"), advances);
}

/** Measures in whatever font the reader's system has. */
export function textRuler(size: number, weight: Weight): Ruler {
  const { ems, pixels } = fontRuler(size, weight);
  return { ems, pixels: (width) => pixels(width) * SYSTEM_FONT[faceOf(weight)] };
}

/** Whether the font that pictures bring has every letter of a text: Latin ones, and those of a script that is named. */
export function isDrawable(text: string, script?: ScriptAdvances): boolean {
  drawable ??= tableOf([LATIN], "regular");
  const own = script === undefined ? drawable : new Map([...drawable, ...tableOf([script], "regular")]);
  return [...text].every((character) => (advanceOf(character, own) ?? advanceOf(character.normalize("NFD"), own)) !== undefined);
}

let drawable: Advances | undefined;

/** Room that a text takes in pixels, whatever font the reader's system has. Why: docs/decisions/0017-text-widths-are-estimated.md */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const { ems, pixels } = textRuler(size, weight);
  return pixels(ems(text));
}

/** How many times as wide as `textWidth` says a text can be in the widest usual system font. */
export function widestShare(weight: Weight): number {
  const face = faceOf(weight);
  return WIDEST_FONT[face] / SYSTEM_FONT[face];
}

function faceOf(weight: Weight): Face {
  return weight === 400 ? "regular" : "bold";
}

/** Whether a letter is joined to the one before it: those of the Arabic script, without the hamza by itself, marks and digits. */
function isJoined(point: number): boolean {
  return point > 0x621 && point < 0x6d4 && (point < 0x64b || point > 0x66f);
}

/** Of the first character of a text. */
function advanceOf(text: string, advances: Advances): number | undefined {
  return advances.get(text.codePointAt(0) ?? 0);
}

function advancesOf(face: Face): Advances {
  return tableOf([LATIN, ...learnt.values()], face);
}

function tableOf(scripts: readonly ScriptAdvances[], face: Face): Advances {
  const table: Advances = new Map();
  for (const { ranges, [face]: advances } of scripts) {
    let at = 0;
    for (const range of ranges.split(" ")) {
      const [first = 0, last = first] = range.split(":").map(Number);
      for (let point = first; point <= last; point++, at += 2) {
        const thousandths = Number.parseInt(advances.slice(at, at + 2), 36);
        if (!Number.isNaN(thousandths)) table.set(point, thousandths / 1000);
      }
    }
  }
  return table;
}
