import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { SettledCell } from "../../../model/settlement.ts";

/** The list of codes.csv that a column takes its codes from, where it is not named after the column. */
const LISTS: Record<string, string> = { reciprocal: "yesno", scored: "yesno" };

/** A cell of the settlement in words: labels for codes, dates as people read them. `value` is null where a coding does not have the row. */
export function settledValue(edition: Edition, { part, field }: Pick<SettledCell, "part" | "field">, value: string | null): string {
  const { catalog, words } = edition;
  const w = words.settlement;
  if (value === null) return w.lacks;
  if (field === null) return w.has;
  if (field === "episode") return value === "" ? w.alone : (catalog.eventById.get(value)?.summary ?? value);
  if (value === "") return field === "date" ? words.event.undated : w.nothing;
  if (field === "date" || field === "period") return words.periodInWords(value);
  if (field === "cameo") return [value, catalog.scale.find(({ cameo }) => cameo === value)?.name].filter(Boolean).join(" ");
  if (field === "actor" || field === "target") return country(edition, value);
  const list = field === "status" && part === "mentions" ? "event_status" : (LISTS[field] ?? field);
  return labelOf(catalog, list, value);
}

/** A country's name: the partners and the countries of context are counterparts, the subject is an area of reference. */
function country({ catalog }: Edition, code: string): string {
  const name = labelOf(catalog, "counterpart", code);
  return name === code ? labelOf(catalog, "ref_area", code) : name;
}
