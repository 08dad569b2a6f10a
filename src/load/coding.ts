import * as v from "valibot";
import type { CodedEvent, CodedMention, Coding } from "../model/coding.ts";
import type { DataFiles } from "./catalog.ts";
import * as cell from "./cell.ts";
import { coverageRow } from "./coverage.ts";
import { eventRow } from "./events.ts";
import { DataError, type Fault } from "./fault.ts";
import { mention, mentionRow, precisionFault } from "./mentions.ts";
import { observationRow } from "./observations.ts";
import { faultAt, type Placed, readTable } from "./table.ts";

/** Columns of a coding's observations.csv: those of the data, after the series, which has no file of its own here. */
const codedObservationRow = v.object({ series: cell.id, ...observationRow.entries });

/**
 * Turns the CSV texts of one coding, keyed by their path below its folder, into a Coding.
 * Cells are validated, codes and ids are not: a coding stays as it was made, without columns that came later. Throws a DataError that names every fault.
 */
export function loadCoding(files: DataFiles): Coding {
  const faults: Fault[] = [];
  const read = <E extends v.ObjectEntries>(file: string, schema: v.ObjectSchema<E, undefined>) =>
    readTable(file, files[file] ?? "", schema, faults, true);
  const coverage = Object.keys(files)
    .filter((file) => file.startsWith("coverage/"))
    .sort()
    .flatMap((file) => read(file, coverageRow));
  const observations = read("observations.csv", codedObservationRow);
  const events = read("events.csv", eventRow).map(({ row }) => row);
  const mentions = toldMentions(read("mentions.csv", mentionRow), events, faults);
  if (faults.length > 0) throw new DataError(faults);
  return {
    coverage: coverage.map(({ row, file }) => ({ ...row, source: file.replace(/^coverage\/(.*)\.csv$/, "$1") })),
    observations: observations.map(({ row }) => row),
    events,
    mentions,
  };
}

/** Mentions with the same coder's event instead of its id; a mention without one, or with a date that is none, is a fault. */
function toldMentions(placed: Placed<v.InferOutput<typeof mentionRow>>[], events: (CodedEvent & { id: string })[], faults: Fault[]) {
  const byId = new Map(events.map((event) => [event.id, event]));
  return placed.flatMap((p): CodedMention[] => {
    const event = byId.get(p.row.event);
    const precision = precisionFault(p.row);
    if (precision !== null) faults.push(faultAt(p, "date", precision));
    if (!event) faults.push(faultAt(p, "event", "an id of events.csv"));
    const { goldstein: _, ...told } = mention(p.row, 0);
    return event ? [{ ...told, event }] : [];
  });
}
