import * as v from "valibot";
import type { Mention } from "../model/event.ts";
import { parsePeriod } from "../model/period.ts";
import * as cell from "./cell.ts";

const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code"));

/** Columns of mentions.csv. */
export const mentionRow = v.object({
  event: cell.id,
  source: cell.id,
  paragraph: cell.optionalCount,
  date: cell.optionalDate,
  end: cell.optionalDate,
  precision: cell.code,
  status: v.picklist(["happened", "planned", "alleged", "denied"], "happened, planned, alleged or denied"),
  cameo: v.pipe(
    v.string(),
    v.regex(/^(?:\d{2,4})?$/, "a CAMEO event code of 2 to 4 digits, or nothing"),
    v.transform((t) => t || null),
  ),
  actor: country,
  target: country,
  quote: cell.quote,
  note: cell.optionalText,
  settled_because: cell.optionalText,
  exception: cell.optionalText,
});

type Row = v.InferOutput<typeof mentionRow>;

/** Gives a mention its period, from date and end, and its value on the scale. */
export function mention({ date, end, ...row }: Row, goldstein: number): Mention {
  const period = date === null ? null : parsePeriod(end === null ? date : `${date}/${end}`);
  return { ...row, period, goldstein };
}

const SHAPES: Record<string, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
  span: /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/,
  undated: /^$/,
};

/** Whether date and end are as precise as the row says; returns what they should be, or null. */
export function precisionFault({ date, end, precision }: Row): string | null {
  const written = end === null ? (date ?? "") : `${date ?? ""}/${end}`;
  const sound = SHAPES[precision]?.test(written) && (date === null || end === null || parsePeriod(written) !== null);
  return sound ? null : `a date as precise as ${precision} (span: date and end in order; undated: neither)`;
}
