import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { columnOf } from "../../model/change.ts";
import type { Correction } from "../../model/correction.ts";
import type { Observation } from "../../model/observation.ts";
import { observationOf } from "../../model/queries.ts";
import type { ToldChange } from "../../words/en/changes.ts";
import { publisherLabel } from "./credits.ts";
import { formatFigure } from "./formatFigure.ts";

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
    const [old, now] = [find(pinned, shown), find(head, [correction.id])];
    const [before, after] = [old && formatFigure({ ...head, catalog: pinned.catalog }, old), now && formatFigure(head, now)];
    if (before !== undefined && after !== undefined && before !== after) return { ...plain, before, after };
  }
  const cell = cells.find(({ field }) => columnOf(field) !== null && field !== "id");
  if (!cell) return plain;
  const column = columnOf(cell.field);
  const [before, after] = [cell.before, cell.after].map((text) => cellInWords(pinned, column, text));
  const short = [before, after].every((text) => (text?.length ?? 0) <= SHORT);
  return short ? { ...plain, column, before: before ?? null, after: after ?? null } : { ...plain, column };
}

function find({ catalog }: Edition, ids: string[]): Observation | undefined {
  const found = ids.map((id) => observationOf(catalog, catalog.successorOf.get(id) ?? id, { as_of: null, collection: "all" }));
  return found.find((o) => o !== undefined);
}

/** Codes and periods as people read them, texts in quotation marks. */
function cellInWords({ catalog, words }: Edition, column: string | null, text: string | null): string | null {
  if (text === null) return null;
  if (column === "period") return words.periodInWords(text);
  const lists: Record<string, string> = { status: "event_status" };
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
      return figureName(edition, find(edition, shown), old);
    case "event":
      return things.event(catalog.eventById.get(old)?.summary ?? old);
    case "series":
      return things.series(catalog.seriesById.get(old)?.title ?? old);
    case "chart":
      return things.chart;
    case "check":
      return things.check(checkName(edition, old));
    case "source":
      return things.source(publisherLabel(catalog.sourceById.get(old)?.publisher ?? "", old));
    default:
      return old;
  }
}

function figureName({ catalog, words }: Edition, o: Observation | undefined, id: string): string {
  if (!o) return id;
  const title = catalog.seriesById.get(o.series)?.title ?? o.series;
  return words.changes.things.figure(title, labelOf(catalog, "counterpart", o.counterpart), words.periodInWords(o.period.text));
}

/** A check is named after the claim that it is about: a figure, or an event. */
function checkName(edition: Edition, claim: string): string {
  const [event = "", place] = claim.split("#");
  if (place === undefined) return figureName(edition, find(edition, [claim]), claim);
  return edition.words.changes.things.event(edition.catalog.eventById.get(event)?.summary ?? event);
}
