import type { Spoken } from "../../chartSpec/chartSpec.ts";
import type { Cell, CellRow, CellsPanel } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import { ASIDE, aboveCells, type Head, leading, nameAbove } from "./aboveCells.ts";
import { breakWords } from "./breakWords.ts";
import { cellShapes } from "./cellMarks.ts";
import { countFrame, zeroRing } from "./dottedZero.ts";
import { type FormBody, shapeOf } from "./formKey.ts";
import { linked } from "./formLinks.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { dot, line, mark } from "./formShapes.ts";
import { keepFree, LINE, widthOf, write, writeBetween, writeLine } from "./formText.ts";

/** From this width cells are years, and not longer periods. */
const YEARS_FROM = 560;
/** Least width of a year's cell beside which rows have their names where lines begin and their newest readings where lines end. */
const CELL_BESIDE = 15;
/** Air beside the names and readings, and between a name and what stands behind it, heights of a cell, of a group's name, and air below a row, in pixels. */
const BESIDE = 16;
const CELL = 24;
const GROUP = 24;
const BELOW = 8;
/** How much more room a reading at the right edge has than `widthOf` counts: no words stand behind it that could give way in the widest system fonts. */
const SPARE = 1.08;
/** Air between cells, and height of the line with the years. */
const APART = 2;
const HEADER = 20;
/** Least width of a cell of which only a part was counted: its mark stays legible. */
const LEAST = 12;

/** Whether a width has room for years; else its cells are periods. */
export function showsYears(width: number): boolean {
  return width >= YEARS_FROM;
}

/**
 * Rows in groups, a cell for each year or period; where nothing was counted a dot. Strength is told by ground and mark, side by mark, and both
 * by colour too. Years run from left to right in every language; names stand before them as a language runs, and lines of words are placed as
 * if all ran to the right (`fromRight` moves them).
 */
export function cellsBody(form: CellsPanel, width: number, top: number, direction: Spoken["direction"] = "ltr", learnt = NEWEST): FormBody {
  const columns = showsYears(width) ? form.years : form.periods;
  const note = columns === form.periods && form.periodNote !== null ? breakWords(form.periodNote, width, "note") : [];
  const from = top + note.length * LINE;
  const allRows = form.groups.flatMap((group) => group.rows);
  const { names, newest, hasAsides } = besideRoom(allRows, width - CELL_BESIDE * form.years.length);
  const isWide = newest !== null;
  const hasNotes = columns === form.years || form.areNotesOfYears !== true;
  const plot: Rect =
    newest === null
      ? { x: 0, y: from, width, height: 0 }
      : { x: direction === "rtl" ? newest : names, y: from, width: width - names - newest, height: 0 };
  // In whole tenths of a pixel, so that all cells are alike.
  const slot = Math.floor((plot.width / Math.max(1, columns.length)) * 10) / 10;
  const [links, shapes, texts]: [FormLink[], FormShape[], FormText[]] = [[], [], []];
  let y = from + HEADER;
  for (const group of form.groups) {
    shapes.push(line(0, y, width, 0, "rule"));
    const indent = group.partner === null ? 0 : 17;
    if (group.partner !== null)
      shapes.push({ ...mark(shapeOf(form, group.partner), 6, y + 13, 4.5, "box", group.partner), isOfLine: true });
    const label = breakWords(group.label, width - indent, "name");
    texts.push(...label.map((one, i) => writeLine(one, indent, y + 17 + i * LINE, "name", { partner: group.partner })));
    y += label.length === 0 ? BELOW : GROUP + (label.length - 1) * LINE;
    for (const row of group.rows) {
      const head = isWide
        ? besideCells(hasAsides ? row : bare(row), y, names + plot.width, width)
        : form.areReasonsEverywhere
          ? nameAbove(row, y, width, { hasNotes: hasNotes && form.isSparse !== true, isRoomy: form.isRoomy === true })
          : aboveCells(hasNotes ? row : { ...row, note: null }, y, width);
      texts.push(...head.texts);
      const drawn = rowOf(form, row, columns, { x: plot.x, y: y + head.height, width: slot, height: CELL }, learnt);
      links.push(...drawn.links);
      shapes.push(...drawn.shapes);
      texts.push(...drawn.texts);
      y += head.height + Math.max(CELL, head.beside) + BELOW;
    }
    y += 2;
  }
  plot.height = y - from;
  const heading =
    isWide && form.latestLabel !== undefined ? [writeLine(form.latestLabel, names + plot.width + BESIDE, from + 14, "tick")] : [];
  const header = [...columnNames(columns, plot, slot, from), ...heading];
  const hasFreeLine = isWide && (note.length === 0 || !learnt.isFree);
  const noted = note.map((text, i) => writeLine(text, 0, top + 12 + i * LINE, "note"));
  return { height: y, plot, shapes, links, texts: [...noted, ...header, ...texts], free: hasFreeLine ? names - BESIDE / 2 : 0 };
}

/** Room for names before the cells and readings behind them; with what stands behind names, unless there is none for readings beside it. */
function besideRoom(rows: readonly CellRow[], room: number) {
  const around = (hasAsides: boolean) => {
    const asideOf = (row: CellRow) => (hasAsides && row.aside !== undefined ? ASIDE + widthOf(row.aside, "note") : 0);
    const widths = rows.map((row) => Math.max(widthOf(row.label, "name") + asideOf(row), widthOf(row.note, "note")));
    const names = Math.max(0, ...widths) + BESIDE;
    return { names, newest: readingsWidth(rows, room - names), hasAsides };
  };
  const whole = around(true);
  return whole.newest === null ? around(false) : whole;
}

/**
 * Room for the newest readings behind the cells, of at most `room`: each in one line, or in two, as the names before the cells have two; null
 * where that is too little.
 */
function readingsWidth(rows: readonly CellRow[], room: number): number | null {
  const inOneLine = Math.max(0, ...rows.map(({ latest }) => widthOf(latest, "label"))) * SPARE + BESIDE;
  if (inOneLine <= room) return inOneLine;
  const lines = rows.map(({ latest }) => readingLines(latest, room));
  const fits = lines.every((all) => all.length <= 2 && all.every((one) => widthOf(one, "label") * SPARE + BESIDE <= room));
  return fits ? room : null;
}

function readingLines(latest: string, room: number): string[] {
  const most = (room - BESIDE) / SPARE;
  // A hundredth of a pixel is no reason to break.
  return widthOf(latest, "label") <= most + 0.01 ? [latest] : breakWords(latest, most, "label");
}

/** The row's name over its note where lines begin, its newest reading behind the cells, which end at `end` of a line. */
function besideCells({ label, note, aside, latest, href }: CellRow, y: number, end: number, width: number): Head {
  const lines = readingLines(latest, width - end);
  const texts = [
    leading({ ...writeLine(label, 0, y + 11, "name"), ...(aside === undefined ? {} : { tail: aside }) }, href),
    writeLine(note, 0, y + 26, "note"),
    ...lines.map((line, i) => writeLine(line, end + BESIDE, y + (lines.length === 1 ? 16 : 11 + 15 * i), "label")),
  ];
  return { texts, height: 0, beside: 2 * LINE };
}

/** A row without what stands behind its name. */
function bare({ aside: _, ...row }: CellRow): CellRow {
  return row;
}

function rowOf(form: CellsPanel, row: CellRow, columns: { id: string }[], first: Rect, zeros: Zeros) {
  const [links, shapes, texts]: [FormLink[], FormShape[], FormText[]] = [[], [], []];
  const cells = columns === form.years ? row.years : row.periods;
  for (const [i, { id }] of columns.entries()) {
    const x = first.x + i * first.width;
    const here = cells.filter(({ at }) => at === id);
    if (here.length === 0) shapes.push(dot(x + first.width / 2, first.y + first.height / 2, null));
    for (const cell of here) {
      const rect = rectOf(cell, { ...first, x });
      const one = linked(
        cell,
        { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 },
        [...cellShapes(cell, shapeOf(form, cell.partner), rect), ...(cell.look === "zero" ? toldFromDots(cell.text, rect, zeros) : [])],
        rect,
      );
      links.push(...one.links);
      shapes.push(...one.shapes, ...beside(cell, rect));
      texts.push(...textIn(cell, rect));
    }
  }
  return { links, shapes, texts };
}

/** What is written in a cell; of a share where it has room, in the larger of the two parts, the filled one or the other. */
function textIn({ id, text, share }: Cell, { x, y, width, height }: Rect): FormText[] {
  if (text === null) return [];
  const at = (middle: number, style: FormText["style"]) =>
    write(text, x + width / 2, middle + BASELINE, style, { anchor: "middle", of: id });
  if (share === null) return [at(y + height / 2, "label")];
  if (widthOf(text, "label") + 2 * INSIDE > width) return [];
  const filled = height * share;
  return [filled > height / 2 ? at(y + height - filled / 2, "glyph") : at(y + (height - filled) / 2, "label")];
}

/** Least air between a number and the outline of its cell, in pixels. */
const INSIDE = 4;

/** How counts of things are told from the dots of no count, in digits whose zero is one. */
interface Zeros {
  isAiry: boolean;
  isRinged: boolean;
}

/** What pictures of cells have learnt: also, since 2026.29.0, that no key stands where a note does. */
interface Learnt extends Zeros {
  isFree: boolean;
}

const NEWEST: Learnt = { isAiry: true, isRinged: true, isFree: true };

/** What stands around a count: a ring around a zero; in releases before 2026.26.0 a frame around each, and before 2026.9.0 nothing. */
function toldFromDots(text: string | null, rect: Rect, { isAiry, isRinged }: Zeros): FormShape[] {
  if (!isRinged) return isAiry ? countFrame(text, rect) : [];
  return zeroRing(text ?? "", rect.x + rect.width / 2, rect.y + rect.height / 2 + BASELINE);
}

/** How far below the middle of a cell the line is on which its text is written, in pixels. */
const BASELINE = 4;

/** What stands beside a cell: the line of a break before it, the dots of a rougher figure below it. */
function beside({ isBreak, isRough }: Cell, { x, y, width, height }: Rect): FormShape[] {
  return [
    ...(isBreak ? [line(x - APART / 2, y - REACH, 0, height + 2 * REACH, "break")] : []),
    ...(isRough ? [line(x + 1, y + height + REACH, width - 2, 0, "rough")] : []),
  ];
}

/** How far the line of a break reaches beyond its cell, and how far below it dots stand, in pixels. */
const REACH = 3;

/** A cell, as wide as the part of its period that was counted. */
function rectOf({ extent: { from, to } }: Cell, { x, y, width, height }: Rect): Rect {
  const inner = width - APART;
  const wide = Math.min(inner, Math.max(LEAST, inner * (to - from)));
  return { x: x + APART / 2 + Math.min(inner * from, inner - wide), y, width: wide, height };
}

/** Years above their columns: the last, the first, then the others where they stand apart. */
function columnNames(columns: { label: string | null }[], plot: Rect, slot: number, top: number): FormText[] {
  const named = columns.flatMap(({ label }, i) => (label === null ? [] : [{ label, i }]));
  const order = [...named.slice(-1), ...named.slice(0, -1)];
  const texts = order.map(({ label, i }) => {
    return writeBetween(label, plot.x + slot * (i + 0.5), top + 14, "tick", [plot.x, plot.x + plot.width]);
  });
  return keepFree(texts, [], { x: plot.x, y: top, width: plot.width, height: HEADER });
}
