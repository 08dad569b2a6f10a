import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { extent } from "../../model/period.ts";
import { remembering, VIEWS_REMEMBERED } from "../../model/remembered.ts";
import { shapeOf } from "../../model/subject.ts";
import type { Words } from "../../words/en.ts";
import { symmetricAxis } from "./axis.ts";
import type { Mark, Panel } from "./chartSpec.ts";
import { eventCard } from "./eventCard.ts";

/** Id of the panel whose marks are events. */
export const ACTS = "acts";

/** End of the Goldstein scale, in points, in both directions. */
const SCALE_END = 10;

/** Height of the strip of events below the index, as a share of the usual one. */
const STRIP = 0.5;
/** Points of the scale whose mark has the usual size, and least size: that of a point of a line. */
const [USUAL, SMALLEST] = [6, 0.25];

const strips = remembering<Catalog, WeakMap<Words, Panel>>(VIEWS_REMEMBERED);

/**
 * The same as a strip below the index: marks without words, as large as their value. The same one for the same events, so that its picture is
 * drawn once for all methods.
 *
 * @param acts those that `key` names, in a state of the data
 */
export function eventStrip(edition: Edition, acts: ResolvedEvent[], key: string): Panel {
  const { catalog, words, urls } = edition;
  const known = strips(catalog, [key, urls.events()].join("\n"), () => new WeakMap());
  const strip = known.get(words) ?? stripOf(edition, acts);
  known.set(words, strip);
  return strip;
}

function stripOf(edition: Edition, acts: ResolvedEvent[]): Panel {
  const { marks, ...panel } = actsPanel(edition, acts);
  const sized = (value: number) => Math.round(Math.max(SMALLEST, Math.abs(value) / USUAL) * 100) / 100;
  return { ...panel, height: STRIP, marks: marks.map((mark) => ({ ...mark, size: sized(mark.value), label: null })) };
}

/** The counted acts by date and value: one mark for each episode, or for each event. */
export function actsPanel(edition: Edition, acts: ResolvedEvent[]): Panel {
  const { words } = edition;
  return {
    id: ACTS,
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
