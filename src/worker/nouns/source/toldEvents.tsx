import type { Edition } from "../../../edition/edition.ts";
import type { Mention } from "../../../model/event.ts";
import type { Source } from "../../../model/source.ts";
import { isBeforeTwelfthReading } from "../../../model/twelfthReading.ts";

/** The events that a source tells, each once, with the date that it gives. Releases before 2026.23.0 only count them. */
export function ToldEvents({ edition, source }: { edition: Edition; source: Source }) {
  const { catalog, words } = edition;
  const told = firstOfEach(catalog.mentionsBySource.get(source.id) ?? []);
  if (told.length === 0 || isBeforeTwelfthReading(catalog.release)) return null;
  return (
    <section aria-label={words.source.events(told.length)}>
      <ul>
        {told.map(({ event, period }) => (
          <li>
            <span class="quiet">{period === null ? words.event.undated : words.periodInWords(period.text)}</span>{" "}
            <a href={edition.urls.event(event)}>{catalog.eventById.get(event)?.summary ?? event}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first place of each event, by its date; those without one come last. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const start = ({ period }: Mention) => period?.start ?? "9999";
  return [...new Map([...mentions].reverse().map((mention) => [mention.event, mention])).values()].sort((a, b) =>
    start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0,
  );
}
