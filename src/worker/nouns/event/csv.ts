import { type CsvColumn, csv } from "../../http/csv.ts";
import { verdictLabelCsv } from "../check/json.ts";
import { type EventJson, eventRow, type MentionJson, mentionRow } from "./json.ts";

/** One line: an event beside one of the places that tell it. */
interface Line {
  event: EventJson;
  mention: MentionJson;
  release: string;
}

const OF_EVENT = eventRow.csv.map(({ of, ...column }) => ({ ...column, of: ({ event }: Line) => of(event) }));
const LABELS_OF_EVENT = eventRow.labelCsv.map(({ of, ...column }) => ({ ...column, of: ({ event }: Line) => of(event) }));
const LABELS_OF_MENTION = mentionRow.labelCsv.map(({ of, ...column }) => ({ ...column, of: ({ mention }: Line) => of(mention) }));
const OF_MENTION = mentionRow.csv.map(({ of, ...column }) => ({ ...column, of: ({ mention }: Line) => of(mention) }));

/** The event, the place, and what says where both come from; within v1 columns are only appended. */
const COLUMNS: CsvColumn<Line>[] = [
  ...OF_EVENT.filter(({ name, appended }) => name !== "href" && appended === 0),
  ...OF_MENTION.filter(({ name, appended }) => name !== "verdict" && appended === 0),
  ...OF_EVENT.filter(({ name }) => name === "href"),
  { name: "release", of: ({ release }) => release },
  ...OF_MENTION.filter(({ name }) => name === "verdict"),
  ...[...OF_EVENT, ...OF_MENTION].filter(({ appended }) => appended > 0).sort((a, b) => a.appended - b.appended),
];

/** Words for the codes of both, behind all other columns. */
const LABELS: CsvColumn<Line>[] = [
  ...LABELS_OF_EVENT,
  ...LABELS_OF_MENTION,
  ...verdictLabelCsv.map(({ of, ...column }) => ({ ...column, of: ({ mention }: Line) => of(mention.check) })),
];

/**
 * Events as CSV: one row for each mention, so that every row carries its source and its words; an event's own columns repeat. `labelled`:
 * with words for codes.
 */
export function eventsCsv(events: EventJson[], release: string, labelled: boolean): string {
  const lines = events.flatMap((event) => event.mentions.map((mention) => ({ event, mention, release })));
  return csv(labelled ? [...COLUMNS, ...LABELS] : COLUMNS, lines);
}
