/** One entry of a closed vocabulary. */
export interface Code {
  /** The vocabulary, named after the column that it closes. */
  list: string;
  code: string;
  label: string;
  /** The label where room is short, as beside a line; null: the label itself. */
  short: string | null;
  note: string | null;
}
