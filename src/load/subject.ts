import * as v from "valibot";
import type { Subject, SubjectPartner } from "../model/subject.ts";
import type { Fault } from "./fault.ts";
import { faultAt, type Placed } from "./table.ts";

const optionalYear = v.pipe(
  v.string("a cell"),
  v.regex(/^(?:(?:19|20)\d{2})?$/, "a year from 1900 to 2099, or nothing"),
  v.transform((t) => (t === "" ? null : Number(t))),
);
const optionalColor = v.pipe(
  v.string("a cell"),
  v.regex(/^(?:#[0-9a-f]{6})?$/, "a colour such as #b35806, or nothing"),
  v.transform((t) => t || null),
);

/** Columns of subject.csv: the country, then its two partners. */
export const subjectRow = v.object({
  role: v.picklist(["subject", "partner"], "subject or partner"),
  code: v.pipe(v.string("a cell"), v.regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code")),
  sign: v.pipe(
    v.picklist(["-1", "1", ""], "-1, 1 or nothing"),
    v.transform((t) => (t === "" ? null : (Number(t) as -1 | 1))),
  ),
  color: optionalColor,
  color_dark: optionalColor,
  mark: v.pipe(
    v.picklist(["circle", "diamond", ""], "circle, diamond or nothing"),
    v.transform((t) => t || null),
  ),
  first_year: optionalYear,
  last_year: optionalYear,
});

type Row = v.InferOutput<typeof subjectRow>;

/** One row for the subject with its years in order, and one for each end of the index with all that draws it. */
export function subjectFaults(placed: Placed<Row>[]): Fault[] {
  const [first] = placed;
  if (!first) return [];
  const subjects = placed.filter(({ row }) => row.role === "subject");
  const partners = placed.filter(({ row }) => row.role === "partner");
  const undrawn = partners.filter(({ row }) => row.color === null || row.color_dark === null || row.mark === null);
  const years = subjects.filter(({ row }) => row.first_year === null || row.last_year === null || row.first_year > row.last_year);
  const signs = partners.map(({ row }) => row.sign).sort();
  return [
    ...(subjects.length === 1 ? [] : [{ ...faultAt(first, "role", "one row with the role subject"), cause: "subject subject" }]),
    ...(signs.length === 2 && signs.includes(-1) && signs.includes(1)
      ? []
      : [{ ...faultAt(first, "sign", "two partners, one at -1 and one at 1"), cause: "subject partner" }]),
    ...undrawn.map((p) => faultAt(p, "color", "a partner's two colours and its mark")),
    ...years.map((p) => faultAt(p, "first_year", "the subject's first year, not after its last")),
  ];
}

/** The rows as one subject; `subjectFaults` has found nothing. */
export function subject(rows: Row[]): Subject {
  const own = rows.find(({ role }) => role === "subject");
  const partners = rows.filter(({ role }) => role === "partner").sort((a, b) => (a.sign ?? 0) - (b.sign ?? 0));
  return {
    code: own?.code ?? "",
    partners: partners.map(({ role: _, first_year: _first, last_year: _last, ...partner }) => partner) as [SubjectPartner, SubjectPartner],
    first_year: own?.first_year ?? 0,
    last_year: own?.last_year ?? 0,
  };
}
