import { titleLanguage } from "../../../chart/chartSpec/credits.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type NamingRow, namedInNotes } from "../../../model/namedInNotes.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Foreign } from "../../frame/foreign.tsx";

/** The rows whose notes name a source, as links. Releases before 2026.26.0 do not say them. */
export function NamedIn({ edition, source, vintage }: { edition: Edition; source: Source; vintage: Vintage }) {
  const naming = isOlderThan(edition.catalog.release, "2026.26.0") ? [] : namedInNotes(edition.catalog, source.id, vintage);
  if (naming.length === 0) return null;
  const heading = edition.words.source.namedIn;
  return (
    <section aria-label={heading}>
      <article class="number">
        <h2>{heading}</h2>
      </article>
      <ul>
        {naming.map((row) => (
          <li>
            <a href={addressOf(edition, row)}>
              <Foreign lang={row.noun === "source" ? titleLanguage(edition, row.row) : null}>{nameOf(edition, row)}</Foreign>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page of a row whose note names a source. */
export function addressOf({ urls }: Edition, naming: NamingRow): string {
  if (naming.noun === "observation") return urls.observation(naming.row.id);
  return naming.noun === "event" ? urls.event(naming.id) : urls.source(naming.row.id);
}

function nameOf(edition: Edition, naming: NamingRow): string {
  if (naming.noun === "observation") return `${formatFigure(edition, naming.row)}: ${numberTitle(edition, naming.row)}`;
  return naming.noun === "event" ? (edition.catalog.eventById.get(naming.id)?.summary ?? naming.id) : naming.row.title;
}
