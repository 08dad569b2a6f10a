import type { Child } from "hono/jsx";
import { bounds } from "../../../chart/chartSpec/card.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { verdictLine } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { checksOf } from "../../../model/queries.ts";

/** All that the pinned pages of releases before 2026.5.0 say of a number, in their order and also where it says itself. */
export function frozenFacts(edition: Edition, o: Observation): [string, Child][] {
  const { catalog, words } = edition;
  const w = words.observation;
  const series = catalog.seriesById.get(o.series);
  const label = (list: "direction" | "basis" | "status" | "reporter") => labelOf(catalog, list, o[list]);
  const all: [string, Child | null][] = [
    [w.value, [formatFigure(edition, o), bounds(edition, o)].filter(Boolean).join(": ")],
    [w.period, words.kit.commas([words.periodInWords(o.period.text), w.periodBasis[o.period_basis] ?? ""])],
    [w.basis, label("basis")],
    [w.direction, label("direction")],
    [w.reporter, w.by(label("reporter"), o.attribution)],
    [w.status, label("status")],
    [w.cases, o.n === null ? null : w.countedCases(words.figure(o.n, "", 0))],
    [w.note, o.note],
    [words.check.term, against(edition, o.id)],
    [w.definition, series?.definition ?? null],
    [w.formula, series?.formula ?? null],
    [w.caution, series?.caution ?? null],
  ];
  return all.filter((fact): fact is [string, Child] => fact[1] !== null && fact[1] !== "");
}

/** The verdict on the claim, why, and the way to its records. */
function against(edition: Edition, id: string): Child | null {
  const line = verdictLine(edition, id);
  const [check] = checksOf(edition.catalog, id);
  if (line === null || !check) return null;
  return (
    <>
      <a href={edition.urls.checks(id)}>{line}</a>. {check.reason}
    </>
  );
}
