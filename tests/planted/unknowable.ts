import type { Mutation } from "./mutate.ts";

const OURS = "our own words, which nothing repeats";
const SOURCE = "what only the source itself shows";
const TEXT = "what only the document's text shows: with DOCUMENTS=<folder> the check refuses it";
const JUDGED = "a judgment of whoever coded it";
const PRESENTED = "how it is shown, not what it says";
const SCALE = "the published scale, which only its publication shows";
const COMPUTED = "computed by npm run agreement, which writes the whole file";
const ONCE = "told by one row alone, without a year, a name or a total beside it";
const TAKEN = "what only the table shows that it was taken from: with MEASURES=<folder> a test compares every cell";
const UNUSED = "a code or a constraint that no row needs today";

/** Why a change of a cell can pass, by table and column. A cell that is not here must be refused, whatever it is changed to. */
export const UNKNOWABLE: Readonly<Record<string, string>> = {
  ...all("agreement", ["part", "field", "units", "agreed", "alpha", "note"], COMPUTED),
  ...all("charts", ["title", "reading", "ends"], OURS),
  ...all("charts", ["id"], "an id that no row names"),
  ...all("charts", ["kind", "series", "topic", "from", "to", "order", "split"], PRESENTED),
  ...all("checks", ["reason"], OURS),
  ...all("checks", ["claim", "record", "verdict", "rule", "looked_in", "inferred"], JUDGED),
  ...all("codes", ["label", "short", "note"], OURS),
  ...all("codes", ["list", "code"], UNUSED),
  ...all("constraints", ["note"], OURS),
  ...all("constraints", ["column", "value", "other", "allowed"], UNUSED),
  ...all("coverage", ["note", "settled_because"], OURS),
  ...all("coverage", ["paragraph", "token", "nth", "ref"], TEXT),
  ...all("coverage", ["disposition"], JUDGED),
  ...all("disagreements", ["topic", "reading", "note"], OURS),
  ...all("disagreements", ["id", "side", "ref"], JUDGED),
  ...all("events", ["summary", "note", "settled_because", "exception"], OURS),
  ...all("events", ["id"], OURS),
  ...all("events", ["dimension", "kind", "episode", "reciprocal", "scored"], JUDGED),
  ...all("intake", ["table", "measure", "column", "values", "into"], TAKEN),
  ...all("intake", ["because", "note"], OURS),
  ...all("mentions", ["note", "settled_because", "exception"], OURS),
  ...all("mentions", ["source", "paragraph", "quote"], TEXT),
  ...all("mentions", ["date", "end", "precision"], ONCE),
  ...all("mentions", ["event", "status", "cameo"], JUDGED),
  ...all("observations", ["note", "settled_because", "exception"], OURS),
  ...all("observations", ["source", "paragraph", "quote"], TEXT),
  ...all("observations", ["attribution"], SOURCE),
  ...all("observations", ["counterpart", "period", "variant", "replaces"], ONCE),
  ...all("observations", ["period_basis", "status", "basis", "reporter"], JUDGED),
  ...all("observations", ["n"], TAKEN),
  ...all("pairs", ["period", "value", "low", "high", "n", "source"], TAKEN),
  ...all("pairs", ["grade"], JUDGED),
  ...all("pairs", ["note"], OURS),
  ...all("scales", ["cameo", "goldstein", "name"], SCALE),
  ...all("series", ["title", "definition", "caution", "formula"], OURS),
  ...all("series", ["ref_area", "unit", "decimals", "topic", "comparable", "counts", "label_by", "annotate_dimension"], PRESENTED),
  ...all("sources", ["note"], OURS),
  ...all("sources", ["id"], "an id that no row names"),
  ...all(
    "sources",
    ["collection", "kind", "publisher", "title", "title_supplied", "author", "published", "published_basis", "url", "doi"],
    SOURCE,
  ),
  ...all("sources", ["language", "license", "redistribute", "paragraphs", "sha256"], SOURCE),
  ...all("subject", ["color", "color_dark", "mark", "first_year", "last_year"], PRESENTED),
};

function all(table: string, columns: string[], why: string): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [`${table}.${column}`, why]));
}

/** Why nothing in the data can know that this change is wrong; null where something should. */
export function whyUnknown({ table, row, column, after }: Mutation): string | null {
  const { cells } = row;
  if (column === "as_worded")
    return sameFigure(cells[column] ?? "", after) ? "the same figure: a unit's word that is written otherwise" : null;
  if (["value", "lower", "upper"].includes(column)) {
    if (cells["exception"] !== "") return "a row with an exception, which says why its print cannot be held against it";
    return cells["as_worded"] === "" ? "computed here by a note that is no formula, from rows that the data do not have" : null;
  }
  return UNKNOWABLE[`${table}.${column}`] ?? null;
}

/** Whether two prints have the same digits and the same hedge: only a letter of a unit's word differs. */
function sameFigure(before: string, after: string): boolean {
  const digits = (text: string) => text.replace(/[^\d.,]/g, "");
  return digits(before) === digits(after);
}
