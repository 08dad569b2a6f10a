import { columnOf, type Difference } from "./change.ts";

/** Columns that say how much, when, of what and towards whom; a reworded note computes nothing anew. */
const OBSERVATION = ["id", "value", "lower", "upper", "qualifier", "as_worded", "period", "direction", "basis", "status"];
const EVENT = ["partner", "kind", "episode", "scored"];
const MENTION = ["period", "precision", "status", "cameo", "goldstein", "actor", "target"];

/** What other rows may rest on and a release changed, by the names that they use for it. */
export interface ChangedRefs {
  /** Observations by the ids they have now, had before, or had last. */
  observations: ReadonlySet<string>;
  /** Events by id; one that is new or newly told counts, since years and counts are computed from it too. */
  events: ReadonlySet<string>;
  /** Places of mentions as checks name them: `event#source:paragraph`. */
  mentions: ReadonlySet<string>;
}

/** The rows among these differences on which computed numbers and verdicts may rest. */
export function changedRefs(differences: Difference[]): ChangedRefs {
  const [observations, events, mentions] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { noun, id, field, before, edit } of differences) {
    const column = columnOf(field);
    if (noun === "observation" && edit !== "added" && (field === null || OBSERVATION.includes(column ?? ""))) {
      observations.add(id);
      if (column === "id" && before !== null) observations.add(before);
    }
    if (noun !== "event") continue;
    if (field === null || column === null || EVENT.includes(field) || (field !== column && MENTION.includes(column))) events.add(id);
    if (edit !== "added" && field !== null && !EVENT.includes(field) && (column === null || MENTION.includes(column)))
      mentions.add(`${id}#${field.split(/[.#]/)[0]}`);
  }
  return { observations, events, mentions };
}
