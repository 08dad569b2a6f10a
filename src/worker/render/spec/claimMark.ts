import { labelOf } from "../../../model/catalog.ts";
import type { Mark } from "../../../model/chartSpec.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { extent } from "../../../model/period.ts";
import type { Site } from "../../site.ts";
import { card } from "./card.ts";
import { figureOf } from "./figureOf.ts";

/** A claim as a mark. `several`: the panel's claims mix denominators, so the label names the one of this mark. */
export function claimMark(site: Site, o: Observation, several: boolean): Mark {
  const { start, end } = extent(o.period);
  const floor = o.source === null;
  const above = !floor && ["more_than", "at_least"].includes(o.qualifier);
  const below = ["up_to", "almost", "less_than"].includes(o.qualifier);
  return {
    id: o.id,
    partner: o.counterpart,
    from: start,
    to: end,
    span: o.period_basis !== "publication",
    hollow: o.period_basis === "publication",
    plan: o.status === "F",
    value: position(o) ?? 0,
    low: floor || above ? null : o.lower,
    high: below ? null : o.upper,
    open: above ? "up" : below ? "down" : null,
    label: { figure: floor ? site.words.figure(o.value ?? 0, "", 0) : figureOf(site, o), who: who(site, o, several) },
    card: card(site, o),
  };
}

function who(site: Site, o: Observation, several: boolean): string {
  const { catalog, words } = site;
  const partner = labelOf(catalog, "counterpart", o.counterpart);
  const period = words.periodInWords(o.period.text);
  if (o.status === "F") return words.chart.planWho(partner, period);
  if (catalog.seriesById.get(o.series)?.label_by === "direction") return words.chart.visitWho(partner, o.direction, period);
  const subject = several ? labelOf(catalog, "basis", o.basis) : partner;
  return o.period_basis === "publication" ? words.chart.undatedWho(subject, period) : words.chart.who(subject, period);
}
