import type { Edition } from "../../../edition/edition.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { MentionItem } from "../event/mention.tsx";

/** The events that a derived number counts: what each is, when, and every place in view that tells it. */
export function CountedEvents({ edition, events }: { edition: Edition; events: ResolvedEvent[] }) {
  const { words } = edition;
  return (
    <section class="counted">
      <h2>{words.observation.counted(events.length)}</h2>
      <p class="note">{words.observation.countedNote(events.length)}</p>
      <ol>
        {events.map((event) => (
          <li>
            <h3>
              <a href={edition.urls.event(event.id)}>{event.summary}</a>
            </h3>
            <p class="when">
              {words.kit.comma}
              {event.period ? words.periodInWords(event.period.text) : words.event.undated}
            </p>
            <ul class="mentions">
              {event.mentions.map((mention) => (
                <MentionItem edition={edition} mention={mention} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
