/** A side of the index: -1 the first partner, +1 the second; 0 neither. */
export type Sign = -1 | 0 | 1;

/** The sign that every variant of a coding gives a year; 0 where they do not all agree or know nothing. */
export interface CodingSigns {
  year: number;
  first: Sign;
  second: Sign;
}
