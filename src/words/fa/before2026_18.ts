import type { Words } from "../en.ts";
import { kit } from "./kit.ts";

/** The words that pinned addresses of releases before 2026.18.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `${n} مورد بخشی از یک رشته‌رویداد` },
    dashboard: { ...dashboard, factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `${kit.number(n)} مورد تنها از نظر تاریخ` } },
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
  };
}
