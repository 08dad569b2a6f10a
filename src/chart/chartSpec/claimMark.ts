import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { type Observation, position } from "../../model/observation.ts";
import { isPlan } from "../../model/observationStatus.ts";
import { extent } from "../../model/period.ts";
import { shapeOf } from "../../model/subject.ts";
import { card } from "./card.ts";
import type { Mark } from "./chartSpec.ts";
import { drawnBounds } from "./drawnBounds.ts";
import { formatFigure } from "./formatFigure.ts";
import { drawnPeriod } from "./saidPeriod.ts";

/** A claim as a mark. `several`: the panel's claims mix denominators, so the label names the one of this mark. */
export function claimMark(edition: Edition, o: Observation, several: boolean): Mark {
  const { start, end } = extent(o.period);
  return {
    id: o.id,
    partner: o.counterpart,
    shape: shapeOf(edition.catalog.subject, o.counterpart),
    from: start,
    to: end,
    span: o.period_basis !== "publication",
    hollow: o.period_basis === "publication",
    plan: isPlan(o),
    value: position(o) ?? 0,
    ...drawnBounds(o),
    label: {
      figure: o.source === null ? edition.words.figure(o.value ?? 0, "", 0) : formatFigure(edition, o),
      who: who(edition, o, several),
    },
    card: card(edition, o),
  };
}

function who(edition: Edition, o: Observation, several: boolean): string {
  const { catalog, words } = edition;
  const partner = labelOf(catalog, "counterpart", o.counterpart);
  const period = drawnPeriod(edition, o);
  if (isPlan(o)) return words.chart.planWho(partner, period);
  if (catalog.seriesById.get(o.series)?.label_by === "direction") return words.chart.visitWho(partner, o.direction, period);
  // What is counted here has no denominator of its own to name.
  const subject = several && o.source !== null ? labelOf(catalog, "basis", o.basis) : partner;
  return o.period_basis === "publication" ? words.chart.undatedWho(subject, period) : words.chart.who(subject, period);
}
