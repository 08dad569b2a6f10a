import type { Words } from "../en.ts";
import { sheet } from "./before2026_19/sheet.ts";
import { kit } from "./kit.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_19(now: Words): Words {
  const { dashboard, event } = now;
  return {
    ...now,
    dashboard: {
      ...dashboard,
      card: {
        ...dashboard.card,
        caution: {
          ...dashboard.card.caution,
          minimum_counts: "این‌ها شمارهای حداقلی‌اند: هیچ‌یک از دو فهرست کامل نیست، پس بلندتر بودن یکی چیزی را ثابت نمی‌کند.",
        },
      },
      // Some of them are told by other sources alone.
      events: { ...dashboard.events, heading: "تازه‌ترین رویدادهای مقاله‌ها" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `${kit.number(n)} مورد از آن‌ها تنها بنا بر رویداد دربرگیرنده` },
    },
    // A visit of a deputy prime minister counted too.
    event: {
      ...event,
      officialVisits: (official: number, all: number) =>
        `از این ${kit.number(all)} رویداد، ${kit.number(official)} مورد دیدار رسمی است: سفر انجام‌شدهٔ رئیس‌جمهور، نخست‌وزیر یا وزیر. سفرهای برنامه‌ریزی‌شده، نشست‌های چندکشوری و اشارهٔ کلی به سفرها در این شمار نیست.`,
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
