import type { Event, Mention } from "./event.ts";
import type { Observation } from "./observation.ts";
import type { CoverageRow } from "./rows.ts";

/** A figure as one coder read it; ids are no part of the comparison. */
export type CodedObservation = Omit<Observation, "id" | "derived_from">;
/** An event as one coder read it. */
export type CodedEvent = Omit<Event, "episode"> & {
  /** Id of the coder's event that names the occasion; null or its own id when it stands alone. */
  episode: string | null;
};
/** A mention as one coder read it, with what the same coder says of its event. */
export type CodedMention = Omit<Mention, "event" | "goldstein"> & { event: CodedEvent };

/** One coder's reading of all the documents. Each mention's `event` is one of `events`, the same object. */
export interface Coding {
  coverage: CoverageRow[];
  observations: CodedObservation[];
  events: CodedEvent[];
  mentions: CodedMention[];
}
