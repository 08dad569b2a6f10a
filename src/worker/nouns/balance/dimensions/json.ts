import * as v from "valibot";
import { cautionText } from "../../../../chart/chartSpec/sheet/eventsRow.ts";
import type { Catalog } from "../../../../model/catalog.ts";
import { DIMENSIONS, GRADES, GROUPS, type GroundedCell, OTHER_IS, STATES, STRENGTHS } from "../../../../model/dimensions/dimension.ts";
import { cellTerms } from "../../../../model/terms.ts";
import { names } from "../../../../words/en/names.ts";
import type { Words } from "../../../../words/en.ts";
import { LABEL, type Labels, labelKey } from "../../../http/apiRow.ts";
import { sided, sidedKeys } from "../../../http/sides.ts";
import { termsEntries } from "../../../http/termsJson.ts";
import { rounded } from "../json.ts";

const number = v.nullable(v.number());

/** A row of the balance sheet by its name. */
const dimension = v.pipe(v.picklist(DIMENSIONS), v.description("The row of the balance sheet"), v.metadata({ ref: "Dimension" }));

/** Keys of a cell that hold codes. */
const CODED = ["dimension", "unit", "grade", "reporter", "basis"] as const;

/** What is said of each cell, in the order of the API's JSON and CSV. */
export const cellEntries = {
  dimension,
  measure: v.pipe(v.string(), v.description("The measure by name: a series, or a count made here")),
  preferred: v.pipe(
    v.boolean(),
    v.description("The row's own measure; cells of others stand beside it, claim nothing and are never the latest"),
  ),
  period: v.pipe(v.string(), v.description("ISO 8601; it belongs to the year in which it ends")),
  irn: v.pipe(number, v.description("Value of the partner at -1, in `unit`; both values are of one count")),
  isr: v.pipe(number, v.description("Value of the partner at +1, in `unit`")),
  unit: v.pipe(v.nullable(v.string()), v.description("Unit of both values; null where the count has several or none")),
  lean: v.pipe(
    number,
    v.description(
      `-1 towards ${names.partner.irn} to +1 towards ${names.partner.isr}; null where none is known. Rows have different zeros: never compared`,
    ),
  ),
  lean_low: v.pipe(number, v.description("Lower end of the 90% interval of `lean`, or of the index's band; alone: at least this")),
  lean_high: v.pipe(number, v.description("Upper end; alone: at most this")),
  n: v.pipe(number, v.description("How many were counted: roll calls, members, visits, events, figures; null for amounts")),
  grade: v.pipe(
    v.nullable(v.picklist(GRADES)),
    v.description("A: one method for both, checked; B: a known gap; C: rough or doubtful. Not the same as `status`"),
  ),
  reporter: v.pipe(v.nullable(v.string()), v.description("Who counts, a code; null where several do")),
  basis: v.pipe(v.nullable(v.string()), v.description("What is counted, a code; null where several are")),
  sources: v.pipe(v.array(v.string()), v.description("Ids of the sources")),
  caution: v.pipe(v.string(), v.description("What to bear in mind of the row and of this cell")),
  state: v.pipe(v.picklist(STATES.map(sided)), v.description("Whom one count has; no_common_count: an empty year, never interpolated")),
  other_is: v.pipe(v.nullable(v.picklist(OTHER_IS)), v.description("What is known of the other partner where one alone is on record")),
  strength: v.pipe(v.nullable(v.picklist(STRENGTHS)), v.description("By `thresholds`; null without a count and in another measure")),
  rests_on: v.pipe(
    v.array(v.string()),
    v.description("Ids of what it rests on, opened by /v1/observations/{id}; without one of them it is another cell, or none"),
  ),
  ...termsEntries,
  license: v.pipe(
    v.string(),
    v.description(
      `Terms of \`${sided("irn")}\` and \`${sided("isr")}\`: those of each source that prints one; CC BY 4.0 where none does. The rest is ours`,
    ),
  ),
};

/** Words for the codes of a cell, where they are asked for. */
export const cellLabels = Object.fromEntries(CODED.map((key) => [labelKey(key), LABEL])) as Record<
  `${(typeof CODED)[number]}_label`,
  typeof LABEL
>;

/** One measure of the pair in one period. Numbers are rounded to six digits after the point. */
export const cellJson = v.pipe(v.object(sidedKeys({ ...cellEntries, ...cellLabels })), v.metadata({ ref: "BalanceCell" }));
/** A cell as the API gives it. */
export type CellJson = v.InferOutput<typeof cellJson>;

/**
 * A cell as JSON: its keys in order, its cautions in words, its numbers to six digits after the point, and words for its codes where
 * `labels` gives them. A row of the sheet is called as the sheet calls it.
 */
export function cellToJson(catalog: Catalog, cell: GroundedCell, words: Words, labels: Labels | null = null): CellJson {
  const { rows, caution, ...rest } = cell;
  const said = {
    ...rest,
    state: sided(rest.state),
    caution: cautionText({ catalog, words }, cell, caution),
    rests_on: rows,
    ...cellTerms(catalog, cell),
  };
  const [irn, isr, lean, lean_low, lean_high] = [cell.irn, cell.isr, cell.lean, cell.lean_low, cell.lean_high].map(rounded);
  const all = { ...said, ...{ irn, isr, lean, lean_low, lean_high } } as CellJson;
  const json = Object.fromEntries(Object.keys(cellEntries).map((key) => [key, all[key as keyof CellJson]])) as CellJson;
  return labels === null ? json : { ...json, ...labelsOfCell(cell, words, labels) };
}

function labelsOfCell(cell: GroundedCell, words: Words, labels: Labels): Partial<CellJson> {
  const label = (key: (typeof CODED)[number]) => {
    const code = cell[key];
    return code === null || key === "dimension" ? words.sheet.dimension[cell.dimension] : labels(key, code);
  };
  return Object.fromEntries(CODED.map((key) => [labelKey(key), cell[key] === null ? null : label(key)]));
}

/** A row of the balance sheet: where it stands, and by which cell. */
export const rowJson = v.pipe(
  v.object({
    dimension,
    title: v.string(),
    group: v.pipe(
      v.picklist(GROUPS.map(sided)),
      v.description("By its latest preferred cell of the last five years, if that is clear or one-sided"),
    ),
    latest: v.pipe(v.nullable(v.string()), v.description("Period of that cell; null where there is none")),
    strength: v.nullable(v.picklist(STRENGTHS)),
    measure: v.pipe(v.string(), v.description("The row's own measure")),
  }),
  v.metadata({ ref: "BalanceSheetRow" }),
);

/** What the clear cells say in one sentence, on which rows it rests, and what is not claimed. */
export const sentenceJson = v.pipe(
  v.object({
    text: v.string(),
    title: v.pipe(v.nullable(v.string()), v.description("In a few words; null where nothing is clear")),
    clauses: v.array(
      v.object({
        dimension,
        side: v.pipe(v.picklist((["irn", "isr"] as const).map(sided)), v.description("The partner at -1 or the one at +1")),
        period: v.string(),
        present: v.pipe(v.boolean(), v.description("Whether the count goes on; else it is told in the past tense")),
        from: v.pipe(v.number(), v.description("First year of the cell, or of the unbroken run of years that are clear on this side")),
        to: v.number(),
        rests_on: v.pipe(v.array(v.string()), v.description("Without one of these rows the clause is not said")),
      }),
    ),
    not_claimed: v.array(v.object({ dimension, reason: v.string(), text: v.string(), period: v.nullable(v.string()) })),
    unpublished: v.pipe(
      v.array(v.object({ dimension, measure: v.string(), sources: v.array(v.string()) })),
      v.description("Counts of today that `as_of` did not certainly know"),
    ),
  }),
  v.metadata({ ref: "BalanceSentence" }),
);
