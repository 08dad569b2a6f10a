import type { Edition } from "../../../edition/edition.ts";
import type { Mention } from "../../../model/event.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { MentionItem } from "../event/mention.tsx";

/**
 * The events that a source reports, each once, with the date that it gives, and below each the source's own words: an event is named as the
 * articles have it, which may be more than this source says. Releases before 2026.26.0 leave these out, those before 2026.23.0 only count.
 */
export function ToldEvents({ edition, source }: { edition: Edition; source: Source }) {
  const { catalog, words } = edition;
  const told = byDate(catalog.mentionsBySource.get(source.id) ?? []);
  if (told.length === 0 || isOlderThan(catalog.release, "2026.23.0")) return null;
  const isBefore = isOlderThan(catalog.release, "2026.26.0");
  return (
    <section class={isBefore ? undefined : "counted"} aria-label={words.source.events(told.length)}>
      <ul>
        {told.map(([first, ...others]) => (
          <li>
            <span class="quiet">{first.period === null ? words.event.undated : words.periodInWords(first.period.text)}</span>{" "}
            <a href={edition.urls.event(first.event)}>{catalog.eventById.get(first.event)?.summary ?? first.event}</a>
            {!isBefore && (
              <ul class="told">
                {[first, ...others].map((mention) => (
                  <MentionItem edition={edition} mention={mention} event={{ status: "happened", period: first.period }} isOnSource />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The places of each event, by the date of the first of them; events without one come last. */
function byDate(mentions: readonly Mention[]): [Mention, ...Mention[]][] {
  const start = ([{ period }]: [Mention, ...Mention[]]) => period?.start ?? "9999";
  const places = [...groupBy(mentions.toReversed(), ({ event }) => event).values()].map((group) => group.reverse());
  return (places as [Mention, ...Mention[]][]).sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}
