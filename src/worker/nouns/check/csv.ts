import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { type Check, OF_OCCASIONS } from "../../../model/check.ts";
import { occasionOf } from "../../../model/occasions.ts";
import { type LeftOut, leftOut, type Terms, termsOf } from "../../../model/terms.ts";
import type { Flat } from "../../../tables/column.ts";
import { type CsvColumn, csv } from "../../http/csv.ts";
import { type CheckFigure, checkFigure, NO_FIGURE } from "./figure.ts";
import { addressOf, recordToJson } from "./json.ts";
import { whyText } from "./whyWords.ts";

/** One line: a check beside one of the records that it was held against; null where it has none. */
interface Line {
  edition: Edition;
  check: Check;
  record: string | null;
  /** Under which terms both sides stand, and the sources of those that no file may hand on. */
  terms: Terms;
  closed: string[];
}

const FIGURE_KEYS = Object.keys(NO_FIGURE) as (keyof CheckFigure)[];
const figureColumns = (side: string, refOf: (line: Line) => string | null): CsvColumn<Line>[] =>
  FIGURE_KEYS.map((key) => ({ name: `${side}_${key}`, of: (line) => figureOf(line, refOf(line))[key] }));
const recordJson = ({ edition, record }: Line) => (record === null ? null : recordToJson(edition.catalog, record, edition.urls.canonical));

/** What a side says, where its source lets that stand in a file. */
function figureOf({ edition: { catalog }, closed }: Line, ref: string | null): CheckFigure {
  return ref === null || closed.includes(catalog.sourceOfRef.get(ref) ?? "") ? NO_FIGURE : checkFigure(catalog, ref);
}

/** Within v1 columns are only appended. */
const COLUMNS: CsvColumn<Line>[] = [
  { name: "claim", of: ({ check }) => check.claim },
  { name: "claim_source", of: ({ edition, check }) => edition.catalog.sourceOfRef.get(check.claim) ?? null },
  { name: "claim_href", of: ({ edition, check }) => addressOf(check.claim, edition.urls.canonical) },
  ...figureColumns("claim", ({ check }) => check.claim),
  { name: "verdict", of: ({ check }) => check.verdict },
  { name: "rule", of: ({ check }) => check.rule },
  { name: "reason", of: ({ check }) => check.reason || null },
  { name: "sentence", of: ({ edition, check }) => whyText(edition, check) },
  { name: "inferred", of: ({ check }) => check.inferred },
  { name: "occasion", of: ({ edition, check }) => occasionOf(edition.catalog, check) },
  { name: "occasion_only", of: ({ check }) => OF_OCCASIONS.includes(check.rule) },
  { name: "looked_in", of: ({ check }) => check.looked_in.join(" ") },
  { name: "record", of: ({ record }) => record },
  ...(["reporter", "reporter_label", "source", "href"] as const).map((key) => ({
    name: `record_${key}`,
    of: (line: Line): Flat => recordJson(line)?.[key] ?? null,
  })),
  ...figureColumns("record", ({ record }) => record),
  { name: "license", of: ({ terms }) => terms.license },
  { name: "redistribute", of: ({ terms }) => terms.redistribute },
  { name: "release", of: ({ edition }) => edition.catalog.release },
];

/** Words for codes, behind all other columns. */
const LABELS: CsvColumn<Line>[] = [
  { name: "verdict_label", of: ({ edition, check }) => labelOf(edition.catalog, "verdict", check.verdict) },
  { name: "rule_label", of: ({ edition, check }) => labelOf(edition.catalog, "check_rule", check.rule) },
];

/**
 * Checks as CSV, and the records whose figures it leaves empty, as their terms ask: one row for each record, so that every row has one; a check
 * without a record has one row, and what belongs to the check repeats. `labelled`: with words for codes.
 */
export function checksCsv(edition: Edition, checks: readonly Check[], labelled: boolean): { text: string; lacking: LeftOut } {
  const lines = checks.flatMap((check) => {
    const records = check.records.length === 0 ? [null] : check.records;
    return records.map((record) => lineOf(edition, check, record));
  });
  const lacking = leftOut(lines.map(({ closed }) => closed).filter((sources) => sources.length > 0));
  return { text: csv(labelled ? [...COLUMNS, ...LABELS] : COLUMNS, lines), lacking };
}

function lineOf(edition: Edition, check: Check, record: string | null): Line {
  const { catalog } = edition;
  const sources = [...new Set([check.claim, ...(record === null ? [] : [record])].map((ref) => catalog.sourceOfRef.get(ref) ?? null))];
  const terms = sources.map((id) => termsOf(catalog, id));
  const license = [...new Set(terms.map((one) => one.license))].join(" / ");
  const closed = sources.flatMap((id) => (id === null || termsOf(catalog, id).redistribute ? [] : [id]));
  return { edition, check, record, terms: { license, redistribute: closed.length === 0 }, closed };
}
