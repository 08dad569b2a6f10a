import type { Catalog } from "../../model/catalog.ts";
import type { ChangedNoun } from "../../model/change.ts";
import { type Withdrawal, withdrawalOf } from "../../model/withdrawal.ts";
import type { Asked } from "./asked.ts";

/** Nouns that are asked for by id, and whose rows a release may withdraw. */
export type Withdrawable = Exclude<ChangedNoun, "pair" | "check" | "disagreement" | "balance">;

/**
 * The withdrawal by which an id leads nowhere in the edition in view; undefined where none does. A row that came back, or that the date of
 * knowledge hides, is not gone.
 */
export function goneOf(
  { app, edition: { catalog } }: Pick<Asked, "app" | "edition">,
  noun: Withdrawable,
  id: string,
): Withdrawal | undefined {
  return hasRow(catalog, noun, id) ? undefined : withdrawalOf(app.build.withdrawn, noun, id, catalog.release);
}

/** Whether a state of the data has a row of this id. */
export function hasRow(catalog: Catalog, noun: Withdrawable, id: string): boolean {
  const rows = {
    observation: catalog.observationById,
    event: catalog.eventById,
    series: catalog.seriesById,
    chart: catalog.chartById,
    source: catalog.sourceById,
  };
  return rows[noun].has(id);
}
