import * as v from "valibot";
import { DIMENSIONS } from "../model/dimensions/dimension.ts";
import type { Subject, SubjectPartner } from "../model/subject.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import type { Fault } from "./fault.ts";
import { faultAt, type Located } from "./table.ts";

const optionalColor = cell.optionalMatching(/^(?:#[0-9a-f]{6})?$/, "a colour such as #b35806, or nothing");
const sign = v.pipe(
  cell.optionalOneOf(["-1", "1"]).read,
  v.transform((t) => (t === null ? null : (Number(t) as -1 | 1))),
);

/** The country that the data are about, then its two partners. */
export const subjectTable = tableOf()({
  path: "subject.csv",
  columns: {
    role: column(
      cell.oneOf(["subject", "partner"]),
      "subject: the country that the data are about; partner: one of the two it stands between",
    ),
    code: column(cell.country, "ISO 3166-1 alpha-3"),
    sign: column({ type: "integer", read: sign }, "a partner's end of the balance index"),
    color: column(optionalColor, "a partner's colour on light paper"),
    color_dark: column(optionalColor, "a partner's colour on dark paper"),
    mark: column(cell.optionalOneOf(["circle", "diamond"]), "shape of a partner's marks"),
    first_year: column(cell.optionalYear, "first year of the balance"),
    last_year: column(cell.optionalYear, "last year of the balance"),
    rows: column(
      cell.someOf(DIMENSIONS, `rows of the balance sheet: ${DIMENSIONS.join(", ")}`),
      "rows of the balance sheet, separated by spaces: those that the subject can be measured by; empty for all",
    ),
  },
});

type SubjectRow = Row<typeof subjectTable>;

/** One row for the subject with its years in order, and one for each end of the index with all that draws it. */
export function subjectFaults(placed: Located<SubjectRow>[]): Fault[] {
  const [first] = placed;
  if (!first) return [];
  const subjects = placed.filter(({ row }) => row.role === "subject");
  const partners = placed.filter(({ row }) => row.role === "partner");
  const undrawn = partners.filter(({ row }) => row.color === null || row.color_dark === null || row.mark === null);
  const signs = partners.map(({ row }) => row.sign).sort();
  return [
    ...(subjects.length === 1 ? [] : [{ ...faultAt(first, "role", "one row with the role subject"), cause: "subject subject" }]),
    ...(signs.length === 2 && signs.includes(-1) && signs.includes(1)
      ? []
      : [{ ...faultAt(first, "sign", "two partners, one at -1 and one at 1"), cause: "subject partner" }]),
    ...undrawn.map((p) => faultAt(p, "color", "a partner's two colours and its mark")),
    ...subjects.flatMap(yearFaults),
  ];
}

function yearFaults(p: Located<SubjectRow>): Fault[] {
  const { first_year: first, last_year: last } = p.row;
  if (first === null) return [faultAt(p, "first_year", "the subject's first year")];
  if (last === null) return [faultAt(p, "last_year", "the subject's last year")];
  return first > last ? [faultAt(p, "first_year", `a year not after the last, ${last}: one of the two is wrong`)] : [];
}

/** The rows as one subject; `subjectFaults` has found nothing. */
export function subject(rows: SubjectRow[]): Subject {
  const own = rows.find(({ role }) => role === "subject");
  const partners = rows.filter(({ role }) => role === "partner").sort((a, b) => (a.sign ?? 0) - (b.sign ?? 0));
  return {
    code: own?.code ?? "",
    partners: partners.map(({ role: _, first_year: _first, last_year: _last, rows: _rows, ...partner }) => partner) as [
      SubjectPartner,
      SubjectPartner,
    ],
    first_year: own?.first_year ?? 0,
    last_year: own?.last_year ?? 0,
    rows: DIMENSIONS.filter((row) => !own?.rows.length || own.rows.includes(row)),
  };
}
