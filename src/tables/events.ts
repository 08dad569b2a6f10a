import * as v from "valibot";
import type { Event } from "../model/event.ts";
import * as cell from "./cell.ts";
import { shown } from "./column.ts";
import { tableOf } from "./definition.ts";
import { exception, note, settledBecause } from "./standing.ts";

type ReadEvent = Omit<Event, "episode"> & { episode: string | null };

/** What happened, was planned, alleged or denied between the subject and a partner. */
export const eventTable = tableOf<ReadEvent>()({
  path: "events.csv",
  key: ["id"],
  columns: {
    id: shown(cell.id, "id"),
    partner: shown(cell.country, "code of a partner of subject.csv", {
      json: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      labels: "partner",
    }),
    dimension: shown(cell.code, "", { code: "dimension" }),
    kind: shown(cell.code, "", { code: "kind" }),
    // A row of the model has its own id where the cell is empty.
    episode: shown(cell.optionalId, "id of the event that names the occasion; empty when the event stands alone", {
      refers: ["events", "id"],
      json: v.string(),
      says: "Events of one occasion share it; its own id when alone",
      after: "reciprocal",
    }),
    reciprocal: shown(cell.yesNo, "whether both sides act"),
    scored: shown(cell.yesNo, "whether it is an act of the pair that happened and can be dated", {
      says: "Whether the balance counts it",
      after: "kind",
    }),
    summary: shown(cell.text, "what happened, in our own words"),
    note,
    settled_because: settledBecause,
    exception,
  },
});
