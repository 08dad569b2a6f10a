import type { Words } from "../../en.ts";
import { dashboard as now } from "../before2026_19/dashboard.ts";

/** The dashboard as releases before 2026.6.0 word it. */
export const dashboard = {
  events: { ...now.events, heading: "Latest events", all: (n: number) => `All ${n} events` },
  chip: { ...now.chip, date: now.chip.verdict },
  indicators: { ...now.indicators, allVerdicts: false },
  card: {
    ...now.card,
    about: (...[subject, o, names]: Parameters<typeof now.card.about>) => {
      const period = names.period(o.period.text);
      return `${subject}, ${o.period_basis === "publication" ? `no year given (article of ${period})` : period}`;
    },
    caution: {
      minimum_counts: "These are minimum counts. No list is complete, so a difference proves nothing.",
      different_bases: "Each share divides by something else, so they are no trend.",
      own_window: "A share holds for its own years only.",
      own_count: "Each record is one count of its own; another may differ.",
    },
  },
} satisfies Partial<Words["dashboard"]>;
