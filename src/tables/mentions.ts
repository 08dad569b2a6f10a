import { EVENT_STATUSES, type Mention } from "../model/event.ts";
import { parsePeriod } from "../model/period.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import { locator, selector } from "./place.ts";
import { exception, note, settledBecause } from "./standing.ts";

type ReadMention = Omit<Mention, "period" | "goldstein"> & { date: string | null; end: string | null };

/** Places in sources that tell events. */
export const mentionTable = tableOf<ReadMention>()({
  path: "mentions.csv",
  columns: {
    event: column(cell.id, "id of the event", { refers: ["events", "id"] }),
    source: shown(cell.id, "id of the source", { refers: ["sources", "id"] }),
    paragraph: shown(cell.optionalCount, "paragraph of the source's text, counted from 1", locator),
    date: shown(cell.optionalDate, "ISO 8601, as precise as the source; empty when undated", {
      says: "As precise as the source; null when it gives none that could be used",
      give: (_: unknown, { period }: Pick<Mention, "period">) => period?.text ?? null,
      csv: "mention_date",
    }),
    end: column(cell.optionalDate, "last date of a span; of a day the same day, where it is known to be the last"),
    precision: shown(cell.code, "", { code: "precision", csv: "mention_precision" }),
    status: shown(cell.oneOf(EVENT_STATUSES), "happened, planned, cancelled, alleged or denied", {
      csv: "mention_status",
      labels: "event_status",
    }),
    cameo: shown(
      cell.optionalMatching(/^(?:\d{2,4})?$/, "a CAMEO event code of 2 to 4 digits, or nothing"),
      "CAMEO event code; begins with a zero where the code does",
      { refers: ["scales/goldstein", "cameo"], digits: 3, csv: "mention_cameo", labels: "cameo" },
    ),
    actor: shown(cell.country, "ISO 3166-1 alpha-3", { labels: "country" }),
    target: shown(cell.country, "ISO 3166-1 alpha-3", { labels: "country" }),
    quote: shown(cell.quote, "the few words that tell it, at most 8", { ...selector, after: "locator" }),
    note: { ...note, shown: { ...note.shown, csv: "mention_note" } },
    settled_because: settledBecause,
    exception,
  },
});

/** A row as it is read. */
export type MentionRow = Row<typeof mentionTable>;

/** Gives a mention its period, from date and end, and its value on the scale. */
export function mention({ date, end, ...row }: MentionRow, goldstein: number): Mention {
  const period = date === null ? null : parsePeriod(written(date, end));
  return { ...row, period, goldstein };
}

/** A period as it is written: a day that is its own end is that day. */
function written(date: string, end: string | null): string {
  return end === null || end === date ? date : `${date}/${end}`;
}

const SHAPES: Record<string, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
  span: /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/,
  undated: /^$/,
};

/** What the precision of a mention should be, given its date and end; null when it is right. */
export function precisionFault({ date, end, precision }: MentionRow): string | null {
  const text = end === null || (precision === "day" && end === date) ? (date ?? "") : `${date ?? ""}/${end}`;
  const sound = SHAPES[precision]?.test(text) && (date === null || end === null || parsePeriod(text) !== null);
  return sound ? null : `a date as precise as ${precision} (span: date and end in order; undated: neither)`;
}
