import type { Words } from "../en.ts";
import { dashboard } from "./before2026_19/dashboard.ts";
import { sheet } from "./before2026_19/sheet.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_19(now: Words): Words {
  const { event } = now;
  return {
    ...now,
    dashboard,
    // A visit of a deputy prime minister counted too.
    event: {
      ...event,
      officialVisits: (official: number, all: number) =>
        `Bu ${all} olaydan resmî ziyaret olanlar: ${official}. Bunlar cumhurbaşkanlarının, başbakanların ve bakanların gerçekleşmiş ziyaretleridir. Planlanan ziyaretler, çok ülkeli zirveler ve ziyaretlerden genel olarak söz edilmesi bu sayıya girmez.`,
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
