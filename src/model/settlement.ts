import type { CodedPart } from "./codedFields.ts";
import type { LeftOut } from "./leftOut.ts";

/** A cell that stands in neither coding, beside what they have. */
export interface CellDifference {
  part: CodedPart;
  /** Column of the cell; null where neither coding has the row at all. */
  field: string | null;
  settled: string;
  /** What each coding has in its place; null where it does not have the row. */
  first: string | null;
  second: string | null;
}

/** A cell of the settled data that neither coding has, with its reason, as it is shown to readers. */
export interface SettledCell extends CellDifference {
  /** Id of the observation or event; of coverage the token. */
  ref: string;
  /** Where the row's text stands; null for an event, which several places may tell. */
  source: string | null;
  paragraph: number | null;
  /** Null where the data do not say it yet. */
  because: string | null;
}

/** A unit that both codings have and the data lack, with its reason. */
export interface ExplainedLeftOut extends LeftOut {
  because: string | null;
}

/** How the settled data of the documents stand to the two codings that they were settled from. */
export interface Settlement {
  /** Rows of documents that were held against the codings. */
  compared: number;
  /** Those of them with a cell that neither coding has. */
  differing: number;
  cells: SettledCell[];
  leftOut: ExplainedLeftOut[];
}
