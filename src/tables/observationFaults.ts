import { boundsFault, COMPILER } from "../model/observation.ts";
import { duplicates } from "./duplicates.ts";
import { type Fault, placeOf } from "./fault.ts";
import { locatorFaults } from "./locatorFaults.ts";
import { observation } from "./observations.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Observations of unknown series or sources, with an id used twice, or with bounds that contradict their words. */
export function observationFaults(tables: Tables): Fault[] {
  const series = new Set(tables.series.map((p) => p.row.id));
  const reporters = new Set(tables.codes.filter(({ row }) => row.list === "reporter").map(({ row }) => row.code));
  const placed = tables.observations.map((p) => ({ p, o: observation(p) }));
  const idOf = new Map(placed.map(({ p, o }) => [p, o.id]));
  const ids = new Set(idOf.values());
  return [
    ...placed
      .filter(({ o }) => !series.has(o.series))
      .map(({ p, o }) => ({ ...faultAt(p, "", "a file named after an id of series.csv"), cause: `series ${o.series}` })),
    ...duplicates(tables.observations, "variant", (_, p) => idOf.get(p as (typeof placed)[number]["p"]) ?? ""),
    ...locatorFaults(tables.observations, tables),
    ...tables.observations.flatMap((p) => {
      const bounds = boundsFault(p.row);
      return bounds ? [{ ...faultAt(p, "value", bounds), against: [placeOf(p)] }] : [];
    }),
    ...tables.observations.filter(({ row }) => reporters.has(row.reporter)).flatMap(wordFaults),
    ...tables.observations.flatMap((p) =>
      p.row.replaces.filter((old) => ids.has(old)).map((old) => faultAt(p, "replaces", `ids that no row has now, and ${old} has one`)),
    ),
  ];
}

/** A printed figure has its print and its words; one computed here has neither, but its formula in the note. */
function wordFaults(p: Tables["observations"][number]): Fault[] {
  const { reporter, as_worded, quote, note } = p.row;
  if (reporter !== COMPILER) {
    const missing = (["as_worded", "quote"] as const).filter((name) => p.row[name] === null);
    return missing.slice(0, 1).map((name) => faultAt(p, name, `the words of the source (only ${COMPILER} has none)`));
  }
  if (as_worded !== null || quote !== null) return [faultAt(p, "quote", `no words for ${COMPILER}, neither as_worded nor quote`)];
  return note === null ? [faultAt(p, "note", `the formula, as ${COMPILER} computed it`)] : [];
}
