import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { latestEvents } from "../../../model/facts/latestEvents.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Glyph } from "./glyph.tsx";

/** How many events of each partner are shown. */
const MOST = 4;

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
              <Glyph edition={edition} partner={partner} /> {w.with(labelOf(catalog, "counterpart", partner))}
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
