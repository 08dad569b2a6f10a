import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { extent } from "../../model/period.ts";
import { shapeOf } from "../../model/subject.ts";
import { symmetricAxis } from "./axis.ts";
import type { Mark, Panel } from "./chartSpec.ts";
import { eventCard } from "./eventCard.ts";

/** End of the Goldstein scale, in points, in both directions. */
const SCALE_END = 10;

/** The counted acts by date and value: one mark for each episode, or for each event. */
export function actsPanel(edition: Edition, acts: ResolvedEvent[]): Panel {
  const { words } = edition;
  return {
    id: "acts",
    title: words.balance.panels.acts,
    value: symmetricAxis(SCALE_END, words.balance.points),
    ends: { high: words.balance.cooperation, low: words.balance.conflict },
    height: 0.85,
    reason: null,
    bands: [],
    moments: [],
    lines: [],
    marks: acts.flatMap((act) => actMark(edition, act)),
  };
}

function actMark(edition: Edition, act: ResolvedEvent): Mark[] {
  if (act.period === null) return [];
  const { start, end } = extent(act.period);
  return [
    {
      id: act.id,
      partner: act.partner,
      shape: shapeOf(edition.catalog.subject, act.partner),
      from: start,
      to: end,
      span: act.precision === "span",
      hollow: false,
      plan: false,
      value: act.goldstein,
      low: null,
      high: null,
      open: null,
      label: act.kind === "other" ? null : { figure: "", who: labelOf(edition.catalog, "kind", act.kind) },
      card: eventCard(edition, act),
    },
  ];
}
