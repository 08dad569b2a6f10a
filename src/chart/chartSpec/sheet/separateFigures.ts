import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import { isOfFiguresAlone } from "../../../model/dimensions/figuresAlone.ts";
import type { Observation } from "../../../model/observation.ts";
import { collectionFor } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { doubtOf } from "../doubtOf.ts";
import { formatFigure } from "../formatFigure.ts";

/** Whether what a cell rests on is named figure by figure; releases before 2026.22.0 name one at most, and none of oil. */
export function isNamedEach({ catalog }: Edition, cell: GroundedCell): boolean {
  return isOfFiguresAlone(cell) && !isOlderThan(catalog.release, "2026.22.0");
}

/** The figures that a cell rests on. */
export function observationsOf({ catalog }: Edition, { rows }: Pick<GroundedCell, "rows">): Observation[] {
  return rows.flatMap((id) => catalog.observationById.get(id) ?? []);
}

/**
 * Figures of a year that are of different counts, country by country: each with what it counts, its period where that is not the one that they
 * are told of, whether an article claims it, and its doubt. Null for a country without one.
 */
export function separateFigures(edition: Edition, within: string, rows: readonly Observation[]): Record<Side, string | null> {
  const { catalog, words } = edition;
  const told = (o: Observation) => {
    const period = o.period.text === within ? "" : words.periodInWords(o.period.text);
    const of = words.kit.commas([period, labelOf(catalog, "basis", o.basis)]);
    const claimed = collectionFor(catalog, o) === "documents" ? words.sheet.ofArticle : "";
    return `${formatFigure(edition, o)} (${words.kit.semicolons([of, claimed, doubtOf(edition, o)])})`;
  };
  const of = ({ code }: { code: string }) => {
    const figures = rows.filter(({ counterpart }) => counterpart === code);
    return figures.length === 0 ? null : words.kit.semicolons(figures.map(told));
  };
  const [irn, isr] = catalog.subject.partners;
  return { irn: of(irn), isr: of(isr) };
}
