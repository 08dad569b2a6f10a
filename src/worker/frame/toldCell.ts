import { sourceLabel } from "../../chart/chartSpec/credits.ts";
import { checkName, figureName } from "../../chart/chartSpec/rowName.ts";
import type { Edition } from "../../edition/edition.ts";

type Told = Pick<Edition, "catalog" | "words">;

/** A cell that changed, as a sentence: places and rows by what they are called, where the data still have them, and by their ids where not. */
export function toldCell(edition: Told, cell: { field: string | null; before: string | null; after: string | null }): string {
  const { place, column } = placeOf(edition, cell.field ?? "");
  const { changes, kit } = edition.words;
  const isOfRows = column !== null && OF_ROWS.includes(column);
  const value = (text: string | null) => (text === null || !isOfRows ? text : namesOf(edition, text));
  const named = column === "ref" ? changes.subject : column;
  return changes.cell(kit.commas([place, named].flatMap((part) => part ?? [])), value(cell.before), value(cell.after));
}

/** Columns whose cells are ids of rows, separated by spaces. */
const OF_ROWS = ["ref", "record", "episode"];

/** A side of a contradiction and a mention are told by their place in a source: `souleimanov-2014:12.quote`, of two there `…:27#2.note`. */
const PLACE = /^([a-z0-9-]+)(?::(\d+))?(?:#\d+)?(?:\.(\w+))?$/;

function placeOf({ catalog, words }: Told, field: string): { place: string | null; column: string | null } {
  const [, source = "", paragraph, column = null] = PLACE.exec(field) ?? [];
  if (!catalog.sourceById.has(source)) return { place: null, column: field };
  const where = paragraph === undefined ? "" : words.check.place(Number(paragraph));
  return { place: `${sourceLabel(catalog, source)}${where}`, column };
}

/** Figures and events by name, whose ids are a column's value. */
function namesOf(edition: Told, ids: string): string {
  const { changes, kit } = edition.words;
  const name = (id: string) => {
    if (id.includes("#")) return edition.catalog.eventById.has(id.split("#")[0] ?? "") ? (checkName(edition, id) ?? id) : id;
    const event = edition.catalog.eventById.get(id);
    return event ? changes.things.event(event.summary) : (figureName(edition, [id]) ?? id);
  };
  return kit.commas(ids.split(" ").map(name));
}
