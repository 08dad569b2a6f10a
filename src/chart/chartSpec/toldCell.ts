import type { Edition } from "../../edition/edition.ts";
import { countryName, labelOf } from "../../model/catalog.ts";
import type { ChangedNoun } from "../../model/change.ts";
import { sourceLabel } from "./credits.ts";
import { checkName, figureName } from "./rowName.ts";

type Told = Pick<Edition, "catalog" | "words" | "newest">;

/** A cell that changed: which, and what it was and is. */
interface ChangedCell {
  field: string | null;
  before: string | null;
  after: string | null;
}

/**
 * A cell that changed, as a sentence: columns, codes, places and rows by what readers call them, where the data still have them, and by
 * their ids where not.
 */
export function toldCell(edition: Told, noun: ChangedNoun, cell: ChangedCell): string {
  const { place, column } = placeOf(edition, cell.field ?? "");
  const { changes, settlement, kit } = edition.words;
  const value = (text: string | null) => (text === null || column === null ? text : cellValue(edition, noun, column, text));
  const known = column === null ? undefined : (changes.columns[column] ?? settlement.fields[column]);
  const named = known ?? column?.replaceAll("_", " ") ?? null;
  return changes.cell(kit.commas([place, named].flatMap((part) => part ?? [])), value(cell.before), value(cell.after));
}

/** A side of a contradiction and a mention are told by their place in a source: `souleimanov-2014:12.quote`, of two there `…:27#2.note`. */
const PLACE = /^([a-z0-9-]+)(?::(\d+))?(?:#\d+)?(?:\.(\w+))?$/;

function placeOf({ catalog, words }: Told, field: string): { place: string | null; column: string | null } {
  const [, source = "", paragraph, column = null] = PLACE.exec(field) ?? [];
  if (!catalog.sourceById.has(source)) return { place: null, column: field };
  const where = paragraph === undefined ? "" : words.check.place(Number(paragraph));
  return { place: `${sourceLabel(catalog, source)}${where}`, column };
}

/** Columns whose cells are ids of rows, separated by spaces. */
const OF_ROWS = ["ref", "record", "episode"];

function cellValue(edition: Told, noun: ChangedNoun, column: string, text: string): string {
  const { catalog, words } = edition;
  const each = (name: (id: string) => string) => words.kit.commas(text.split(" ").map(name));
  if (OF_ROWS.includes(column)) return each((id) => nameOf(edition, id));
  if (column === "series") return each((id) => catalog.seriesById.get(id)?.title ?? id);
  if (["source", "looked_in"].includes(column)) return each((id) => (catalog.sourceById.has(id) ? sourceLabel(catalog, id) : id));
  if (column === "period" || column === "published") return words.periodInWords(text);
  if (COUNTRIES.includes(column)) return countryName(catalog, text);
  if (column === "cameo") return [text, catalog.scale.find(({ cameo }) => cameo === text)?.name].filter(Boolean).join(" ");
  const list = listOf(noun, column);
  return list === null ? text : each((code) => labelIn(edition, list, code));
}

const COUNTRIES = ["partner", "counterpart", "actor", "target", "ref_area"];

/** Columns whose codes are of a list of another name. */
const LISTS: Record<string, string> = { rule: "check_rule", says: "fact", ...yesNo("scored", "reciprocal", "inferred", "comparable") };
/** Columns whose codes are of the list of their name. */
const NAMED_LISTS = [
  "verdict",
  "qualifier",
  "basis",
  "reporter",
  "dimension",
  "precision",
  "published_basis",
  "period_basis",
  "topic",
  "unit",
];

function yesNo(...columns: string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, "yesno"]));
}

/** The list of codes.csv that a cell's codes are of; null where they are none. Some columns of that name have a list for each noun. */
function listOf(noun: ChangedNoun, column: string): string | null {
  if (noun === "balance") return column === "direction" ? "partner" : null;
  if (column === "topic" && noun === "disagreement") return null;
  if (column === "status") return noun === "event" ? "event_status" : "status";
  if (column === "kind") return noun === "chart" ? "chart_kind" : noun === "source" ? "source_kind" : "kind";
  return LISTS[column] ?? (NAMED_LISTS.includes(column) || column === "direction" ? column : null);
}

/** What the state calls a code, or the newest one where it does not know it yet. */
function labelIn({ catalog, newest }: Told, list: string, code: string): string {
  const label = labelOf(catalog, list, code);
  return label === code && newest ? labelOf(newest, list, code) : label;
}

/** A figure or event by name, also one that only the newest state has. */
function nameOf({ newest, ...told }: Told, id: string): string {
  const name = nameIn(told, id);
  return name === id && newest ? nameIn({ ...told, catalog: newest }, id) : name;
}

function nameIn(edition: Told, id: string): string {
  const { catalog, words } = edition;
  if (id.includes("#")) return catalog.eventById.has(id.split("#")[0] ?? "") ? (checkName(edition, id) ?? id) : id;
  const event = catalog.eventById.get(id);
  return event ? words.changes.things.event(event.summary) : (figureName(edition, [id]) ?? id);
}
