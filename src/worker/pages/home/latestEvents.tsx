import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { latestEvents } from "../../../model/facts/latestEvents.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Glyph } from "./glyph.tsx";

/** How many events of each partner are shown. */
const MOST = 4;

/** The partner that events are with or about. Releases before 2026.20.0 say that they are with it. */
function nameOf({ catalog, words }: Edition, partner: string): string {
  const name = labelOf(catalog, "counterpart", partner);
  return isOlderThan(catalog.release, "2026.20.0") ? words.dashboard.events.with(name) : name;
}

/** The latest events of each partner, side by side; nothing where none is in view. */
export function LatestEvents({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const { catalog, urls, words } = edition;
  const w = words.dashboard.events;
  const { sides, all } = latestEvents(catalog, vintage, MOST);
  if (sides.length === 0) return null;
  return (
    <section class="block ruled" id="events">
      <h2>{w.heading}</h2>
      <div class="latest">
        {sides.map(({ partner, events }) => (
          <div>
            <h3>
              <Glyph edition={edition} partner={partner} /> {nameOf(edition, partner)}
            </h3>
            <ul>
              {events.map(({ id, period, summary }) => (
                <li>
                  <span class="quiet">{words.periodInWords(period?.text.split("/")[0] ?? "")}</span> <a href={urls.event(id)}>{summary}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="all">
        <a href={urls.events()}>{w.all(all)}</a>
      </p>
    </section>
  );
}
