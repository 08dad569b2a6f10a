import type { DetailCard } from "./detailCard.ts";
import type { Form } from "./formBase.ts";

/** Rows in groups, with a cell for each year; fewer and longer periods where there is little room. */
export interface CellsPanel extends Form<"cells"> {
  years: { id: string; label: string | null }[];
  periods: { id: string; label: string }[];
  /** What the width of a period's cell means; null where all are as wide. */
  periodNote: string | null;
  /** Whether the line of the key above it takes as many marks as there is room for; not asked of releases before 2026.16.0. */
  isKeyFilled?: boolean;
  /** What the newest readings are, over them where they stand behind the cells; none in releases before 2026.17.0. */
  latestLabel?: string;
  /** Whether no row has its note where cells are periods: there is room for those of a few alone. Not asked of releases before 2026.17.0. */
  areNotesOfYears?: boolean;
  /** Whether rows say why they claim no side wherever there is room, and their grade only beside the cells; not asked of releases before 2026.27.0. */
  areReasonsEverywhere?: true;
  /** Whether the picture may grow for that: it stands on a page of its own. Never in data. */
  isRoomy?: true;
  /** Whether names stand alone above their cells: embeds have few bytes. Never in data. */
  isSparse?: true;
  /** `label` is empty where there is one group alone. */
  groups: { id: string; label: string; partner: string | null; rows: CellRow[] }[];
}

/** One row of a form of cells, such as a dimension of the balance, with a cell for each year that has a count. */
export interface CellRow {
  id: string;
  label: string;
  note: string;
  /** The note without the grade, for where grades of some rows alone have room; none in releases before 2026.27.0. */
  ungraded?: string;
  /** Why the row is in a group without a side, behind its name; none in others, and before 2026.17.0. */
  aside?: string;
  /** The newest reading in words. */
  latest: string;
  /** Path of the row's own chart; null where it has none. */
  href: string | null;
  years: Cell[];
  periods: Cell[];
}

/** Clear, slight, about equal, or even as far as can be said; a share of one side alone, or one side alone without a share; too few to tell, a bare count, a counted zero; a figure of another count. */
export type CellLook = "clear" | "slight" | "equal" | "even" | "share" | "alone" | "few" | "counted" | "zero" | "other";

/** What a row says of a year or period: to which side and how clearly. Years without a cell have no common count. */
export interface Cell {
  id: string;
  /** Id of its year or period. */
  at: string;
  /** Null where it leans to neither. */
  partner: string | null;
  look: CellLook;
  /** Its mark tells whose it is and its colour does not, for it leans to neither: of one country alone. Absent for most. */
  isNeutral?: true;
  /** Of a cell that is filled by a share: between 0 and 1. */
  share: number | null;
  /** What stands in place of a mark, such as 0. */
  text: string | null;
  /** Which part of its period was counted, from 0 to 1; a cell is only so wide. */
  extent: { from: number; to: number };
  /** From here on it is counted in another way: a line stands before it. */
  isBreak: boolean;
  /** The figure is rougher than others of the row: dots stand below it. */
  isRough: boolean;
  card: DetailCard | null;
}
