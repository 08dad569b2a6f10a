/** One entry of a closed vocabulary. */
export interface Code {
  /** The vocabulary, named after the column that it closes. */
  list: string;
  code: string;
  label: string;
  note: string | null;
}
