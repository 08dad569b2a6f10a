/** A measure with one definition and one unit. */
export interface Series {
  id: string;
  /** ISO 3166-1 alpha-3 code of the country whose measure it is. */
  ref_area: string;
  title: string;
  definition: string;
  /** A code of the list `unit`. */
  unit: string;
  /** Digits after the decimal point that are shown. */
  decimals: number;
  topic: string;
  /** Whether Iran and Israel may share an axis; `caution` says why not. */
  comparable: boolean;
  caution: string | null;
}
