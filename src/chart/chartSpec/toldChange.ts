import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { columnOf } from "../../model/change.ts";
import type { Correction } from "../../model/correction.ts";
import type { ToldChange } from "../../words/en/changes.ts";
import { publisherLabel } from "./credits.ts";
import { formatFigure } from "./formatFigure.ts";
import { checkName, figureByIds, figureName } from "./rowName.ts";

/** Letters up to which a cell is repeated; a longer text is only said to have changed. */
const SHORT = 60;

/**
 * A correction in a reader's words: what the thing is called in the pinned state, and what changed from what to what. A figure is
 * given in today's words for both states, so that nothing differs but what was corrected.
 */
export function toldChange(head: Edition, pinned: Edition, correction: Correction): ToldChange {
  const { noun, shown, kind, cells } = correction;
  const plain = { what: nameOf(pinned, correction), kind, noun, column: null, before: null, after: null };
  if (kind === "withdrawn") return plain;
  if (noun === "observation") {
    const [old, now] = [figureByIds(pinned.catalog, shown), figureByIds(head.catalog, [correction.id])];
    const [before, after] = [old && formatFigure({ ...head, catalog: pinned.catalog }, old), now && formatFigure(head, now)];
    if (before !== undefined && after !== undefined && before !== after) return { ...plain, before, after };
  }
  const cell = cells.find(({ field }) => columnOf(field) !== null && field !== "id");
  if (!cell) return plain;
  const column = columnOf(cell.field);
  const [before, after] = [cellInWords(pinned, column, cell.before), cellInWords(head, column, cell.after)];
  const short = [before, after].every((text) => (text?.length ?? 0) <= SHORT);
  return short ? { ...plain, column, before: before ?? null, after: after ?? null } : { ...plain, column };
}

/** Codes and periods as people read them, texts in quotation marks. */
function cellInWords({ catalog, words }: Edition, column: string | null, text: string | null): string | null {
  if (text === null) return null;
  if (column === "period") return words.periodInWords(text);
  const lists: Record<string, string> = { status: "event_status", rule: "check_rule" };
  const label = labelOf(catalog, lists[column ?? ""] ?? column ?? "", text);
  return label === text && text.includes(" ") ? words.kit.quoted(text.replace(/\.$/, "")) : label;
}

/** What the pinned state calls a thing. */
function nameOf(edition: Edition, { noun, id, shown }: Correction): string {
  const { catalog } = edition;
  const { things } = edition.words.changes;
  const old = shown.at(-1) ?? id;
  switch (noun) {
    case "observation":
      return figureName(edition, shown) ?? old;
    case "event":
      return things.event(catalog.eventById.get(old)?.summary ?? old);
    case "series":
      return things.series(catalog.seriesById.get(old)?.title ?? old);
    case "chart":
      return things.chart;
    case "check":
      return things.check(checkName(edition, old) ?? old);
    case "source":
      return things.source(publisherLabel(catalog.sourceById.get(old)?.publisher ?? "", old));
    default:
      return old;
  }
}
