import type { Words } from "../en.ts";
import { sheet } from "./before2026_19/sheet.ts";

/** The words that pinned addresses of releases before 2026.19.0 go on saying of their data in Hebrew, where those of now are others. */
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
          minimum_counts: "אלה מספרי מינימום: אף אחת משתי הרשימות אינה שלמה, ולכן העובדה שאחת ארוכה מהאחרת אינה מוכיחה דבר.",
        },
      },
      // Some of them are told by other sources alone.
      events: { ...dashboard.events, heading: "האירועים האחרונים במאמרים" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `מתוכן ${n} לפי האירוע הרחב בלבד` },
    },
    // A visit of a deputy prime minister counted too.
    event: {
      ...event,
      officialVisits: (official: number, all: number) =>
        `מתוך ${all} אלה, ${official} הם ביקורים רשמיים: של נשיאים, ראשי ממשלה ושרים, והם התקיימו. ביקורים מתוכננים, פסגות של מדינות רבות ואזכור כללי של ביקורים אינם נספרים.`,
    },
    sheet: { ...now.sheet, ...sheet },
  };
}
