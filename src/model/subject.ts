import type { Dimension } from "./dimensions/dimension.ts";
import type { Partner } from "./event.ts";

/** A country of the pair that the subject stands between. */
export interface SubjectPartner {
  /** ISO 3166-1 alpha-3. */
  code: Partner;
  /** Its end of the index: -1 or +1. */
  sign: -1 | 1;
  /** Colour on light and on dark paper, `#rrggbb`. */
  color: string;
  color_dark: string;
  /** Shape of its marks. */
  mark: "circle" | "diamond";
}

/** What the data are about: one country, the two partners that it stands between, and the years that are covered. */
export interface Subject {
  /** ISO 3166-1 alpha-3. */
  code: string;
  /** In order of sign: the partner at -1 first. */
  partners: [SubjectPartner, SubjectPartner];
  /** First and last year of the balance, both included. */
  first_year: number;
  last_year: number;
  /** Rows of its balance sheet, in their order. */
  rows: readonly Dimension[];
}

/** The partner at one end of the index. */
export function partnerAt({ partners }: Subject, sign: -1 | 1): SubjectPartner {
  return partners[sign === -1 ? 0 : 1];
}

/**
 * A name that holds a side, `memory_irn` or `towards_isr`, as the API has it. Code calls the partner at −1 `irn` and the one at +1 `isr`,
 * whoever they are; what goes out has their own codes in small letters.
 */
export function sided<T extends string>(name: T, [low, high]: readonly [low: string, high: string]): T {
  return name.replace(/(?<=^|_)(?:irn|isr)(?=_|$)/g, (side) => (side === "irn" ? low : high).toLowerCase()) as T;
}

/** The codes of both partners, that at −1 first. */
export function partnerCodes({ partners: [low, high] }: Subject): [low: string, high: string] {
  return [low.code, high.code];
}

/** The shape of a country's marks: a partner's own, and a square for every other. */
export function shapeOf(subject: Subject, code: string): "circle" | "diamond" | "square" {
  return partnerOf(subject, code)?.mark ?? "square";
}

/** The partner with a code; undefined for every other country. */
export function partnerOf(subject: Subject, code: string): SubjectPartner | undefined {
  return subject.partners.find((partner) => partner.code === code);
}
