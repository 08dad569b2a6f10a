import type { Words } from "../en.ts";
import { dashboard } from "./before2026_19/dashboard.ts";
import { sheet } from "./before2026_19/sheet.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_19(now: Words): Words {
  const { event } = now;
  return {
    ...now,
    dashboard,
    // A visit of a deputy prime minister counted too.
    event: {
      ...event,
      officialVisits: (official: number, all: number) =>
        `Из этих событий (${all}) официальные визиты — ${official}: состоявшиеся визиты президентов, премьер-министров и министров. Запланированные визиты, саммиты многих стран и общие упоминания о визитах сюда не входят.`,
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
