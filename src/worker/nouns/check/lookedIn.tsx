import type { Edition } from "../../../edition/edition.ts";
import { type Check, mentionRef } from "../../../model/check.ts";
import { isBeforeFourteenthReading } from "../../../model/fourteenthReading.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { reportedInstead } from "../../../model/reportedInstead.ts";
import { Publisher, Ref } from "./ref.tsx";

/** Where a record was looked for in vain, as links to the sources, and what these report instead. */
export function LookedIn({ edition, check }: { edition: Edition; check: Check }) {
  if (check.looked_in.length === 0) return null;
  return (
    <>
      <p class="quiet">
        {edition.words.check.lookedIn}
        {[...groupBy(check.looked_in, (id) => (edition.words.check.namesOnce ? publisherOf(edition, id) : undefined) ?? id).values()].map(
          ([first = "", ...others], i) => (
            <>
              {i > 0 && edition.words.kit.semicolon}
              <a href={edition.urls.source(first)}>
                <Publisher edition={edition} id={first} />
              </a>
              {others.map((id, n) => (
                <>
                  {edition.words.kit.comma}
                  <a href={edition.urls.source(id)}>{edition.words.kit.number(n + 2)}</a>
                </>
              ))}
            </>
          ),
        )}
      </p>
      <Instead edition={edition} check={check} />
    </>
  );
}

/** The events that the sources report about the same country, behind a line: a reason may be about one of them. */
function Instead({ edition, check }: { edition: Edition; check: Check }) {
  if (isBeforeFourteenthReading(edition.catalog.release)) return null;
  const found = reportedInstead(edition.catalog, check);
  if (found.length === 0) return null;
  return (
    <details class="instead">
      <summary>{edition.words.check.instead(edition.words.lists.events(found.length))}</summary>
      {found.map((mention) => (
        <p>
          <Ref edition={edition} refer={mentionRef(mention)} />
        </p>
      ))}
    </details>
  );
}

const publisherOf = ({ catalog }: Edition, id: string) => catalog.sourceById.get(id)?.publisher;
