import type { Words } from "../en.ts";
import { dashboard } from "./before2026_19/dashboard.ts";
import { sheet } from "./before2026_19/sheet.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_19(now: Words): Words {
  const { event } = now;
  return {
    ...now,
    dashboard,
    // A visit of a deputy prime minister counted too.
    event: {
      ...event,
      officialVisits: (official: number, all: number) =>
        `Bu ${all} hadisədən rəsmi səfərlər: ${official}. Bunlar prezidentlərin, baş nazirlərin və nazirlərin baş tutmuş səfərləridir. Planlaşdırılan səfərlər, çox ölkəli sammitlər və ümumi şəkildə xatırlanan səfərlər bura daxil deyil.`,
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
