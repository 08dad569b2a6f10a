import type { ChangedNoun } from "../../model/change.ts";
import type { Words } from "../../words/en.ts";

/**
 * What a row that follows from others rests on, as readers call it: events by their summary, figures by what they measure, of whom and when.
 * What has no name stands under its id.
 *
 * @param nameOf what a state of the data calls a row; null where it has no name but the id
 */
export function groundNames({ kit }: Words, ids: readonly string[], nameOf: (noun: ChangedNoun, id: string) => string | null): string[] {
  return ids.map((id) => {
    const event = nameOf("event", id);
    if (event !== null) return kit.quoted(event);
    // A place in a source that tells an event is named after the event, as a check of it is.
    return (id.includes("#") ? nameOf("check", id) : nameOf("observation", id)) ?? id;
  });
}
