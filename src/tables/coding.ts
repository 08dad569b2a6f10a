import type { CodedEvent, CodedMention, Coding } from "../model/coding.ts";
import type { DataFiles } from "./catalog.ts";
import { coverageTable } from "./coverage.ts";
import { type Columns, namesOf, type Row, type Table } from "./definition.ts";
import { eventTable } from "./events.ts";
import { DataError, type Fault } from "./fault.ts";
import { mention, mentionTable, precisionFault } from "./mentions.ts";
import { codedObservationTable } from "./observations.ts";
import { oneCause } from "./oneCause.ts";
import { faultAt, type Located, readTable, unread } from "./table.ts";

/**
 * Turns the CSV texts of one coding, keyed by their path below its folder, into a Coding.
 * Cells are validated, codes and ids are not: a coding stays as it was made, without columns that came later. Throws a DataError that
 * names each cause once.
 */
export function loadCoding(files: DataFiles): Coding {
  const faults: Fault[] = [];
  const read = <C extends Columns>(file: string, table: Table<C>) => {
    const text = files[file];
    // A coding may lack a file; one that is there has its header.
    if (text?.trim() === "") faults.push(emptied(file, table));
    return readTable(file, text ?? "", table, faults, true);
  };
  const coverage = Object.keys(files)
    .filter((file) => file.startsWith("coverage/"))
    .sort()
    .flatMap((file) => read(file, coverageTable));
  const observations = read("observations.csv", codedObservationTable);
  const events = read("events.csv", eventTable).map(({ row }) => row);
  const mentions = toldMentions(read("mentions.csv", mentionTable), events, faults);
  if (faults.length > 0) throw new DataError(oneCause(faults));
  return {
    coverage: coverage.map(({ row, file }) => ({ ...row, source: file.replace(/^coverage\/(.*)\.csv$/, "$1") })),
    observations: observations.map(({ row }) => row),
    events,
    mentions,
  };
}

const emptied = (file: string, table: Table): Fault => {
  const expected = `the header ${namesOf(table).join(",")}, and a row for each thing that was coded`;
  return { file, line: 1, column: 0, name: "", value: "", expected, cause: unread(file) };
};

/** Mentions with the same coder's event instead of its id; a mention without one, or with a date that is none, is a fault. */
function toldMentions(placed: Located<Row<typeof mentionTable>>[], events: (CodedEvent & { id: string })[], faults: Fault[]) {
  const byId = new Map(events.map((event) => [event.id, event]));
  return placed.flatMap((p): CodedMention[] => {
    const event = byId.get(p.row.event);
    const precision = precisionFault(p.row);
    if (precision !== null) faults.push(faultAt(p, "date", precision));
    if (!event) faults.push({ ...faultAt(p, "event", "an id of events.csv"), cause: `event ${p.row.event}` });
    const { goldstein: _, ...told } = mention(p.row, 0);
    return event ? [{ ...told, event }] : [];
  });
}
