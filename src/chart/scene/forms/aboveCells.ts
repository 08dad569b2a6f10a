import type { CellRow } from "../../chartSpec/formPanel.ts";
import { breakWords } from "./breakWords.ts";
import type { FormText } from "./formScene.ts";
import { LINE, widthOf, writeLine } from "./formText.ts";

/** Air between a name and what stands behind it, in pixels. */
export const ASIDE = 8;

/** Air between what stands behind a name and a reading at the other end of the line, in pixels. */
const BETWEEN = 28;

/** What is written of a row: its height above the cells, and beside them. */
export interface Head {
  texts: FormText[];
  height: number;
  beside: number;
}

/** What a picture of rows has room for. */
interface Room {
  /** For notes of rows, as where cells are years. */
  hasNotes: boolean;
  /** For a line more where a reason needs it. */
  isRoomy: boolean;
}

/**
 * The row's name with its newest reading at the right end of the line, or on lines of its own; behind the name, in one text with it so that no
 * font lets them overlap, why the row claims no side and its note, as far as there is room: the reason first. Grades stand nowhere here, for
 * some rows alone would have room for theirs; nor do reasons where cells are periods, unless the picture may grow so that each row has its own.
 */
export function nameAbove({ label, note, ungraded = note, aside, latest, href }: CellRow, y: number, width: number, room: Room): Head {
  const [name, newest] = [widthOf(label, "name"), widthOf(latest, "label")];
  const reasons = aside !== undefined && (room.hasNotes || room.isRoomy) ? [aside] : [];
  const notes = room.hasNotes ? [ungraded] : [];
  const tails = [[...reasons, ...notes], reasons, notes].map((parts) => parts.join(BESIDE_EACH_OTHER)).filter((tail) => tail !== "");
  const tailIn = (free: number) => tails.find((tail) => ASIDE + widthOf(tail, "note") <= free);
  const besideReading = width - name - newest - BETWEEN;
  const mayGrow = room.isRoomy && aside !== undefined && tailIn(besideReading) === undefined && tailIn(width - name) !== undefined;
  const isOneLine = name + 14 + newest <= width && !mayGrow;
  const tail = tailIn(isOneLine ? besideReading : width - name);
  const lines = newest <= width ? [latest] : breakWords(latest, width, "label");
  return {
    texts: [
      leading({ ...writeLine(label, 0, y + 12, "name"), ...(tail === undefined ? {} : { tail }) }, href),
      ...(isOneLine
        ? [writeLine(latest, width, y + 12, "label", { anchor: "end" })]
        : lines.map((line, i) => writeLine(line, 0, y + 12 + (i + 1) * LINE, "label"))),
    ],
    height: (isOneLine ? 1 : 1 + lines.length) * LINE + 2,
    beside: 0,
  };
}

/** Between the reason and the note of a row, in every language. */
const BESIDE_EACH_OTHER = " · ";

/** The row's name with its newest reading at the right end of the line, or on a line of its own; the note, if any, where it fits between them. Releases before 2026.27.0. */
export function aboveCells({ label, note, latest, href }: Omit<CellRow, "note"> & { note: string | null }, y: number, width: number): Head {
  const [name, newest] = [widthOf(label, "name"), widthOf(latest, "label")];
  const isOneLine = name + 14 + newest <= width;
  const free = width - name - (isOneLine ? newest : 0) - 28;
  return {
    texts: [
      leading(writeLine(label, 0, y + 12, "name"), href),
      ...(note !== null && widthOf(note, "note") <= free ? [writeLine(note, name + 10, y + 12, "note")] : []),
      isOneLine ? writeLine(latest, width, y + 12, "label", { anchor: "end" }) : writeLine(latest, 0, y + 12 + LINE, "label"),
    ],
    height: isOneLine ? LINE + 2 : 2 * LINE + 2,
    beside: 0,
  };
}

/** The name of a row leads to its own chart. */
export function leading(text: FormText, href: string | null): FormText {
  return href === null ? text : { ...text, href };
}
