import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type Check, mentionRef } from "../../../model/check.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { reportedInstead } from "../../../model/reportedInstead.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { publishedDate } from "../source/page.tsx";
import { Publisher, Ref } from "./ref.tsx";

/** Where a record was looked for in vain, as links to the sources, and what these report instead. */
export function LookedIn({ edition, check }: { edition: Edition; check: Check }) {
  if (check.looked_in.length === 0) return null;
  return (
    <>
      <p class="quiet">
        {edition.words.check.lookedIn}
        {[...groupBy(check.looked_in, (id) => (edition.words.check.namesOnce ? publisherOf(edition, id) : undefined) ?? id).values()].map(
          (ids, i) => (
            <>
              {i > 0 && edition.words.kit.semicolon}
              <OfPublisher edition={edition} ids={ids} />
            </>
          ),
        )}
      </p>
      <Instead edition={edition} check={check} />
    </>
  );
}

/**
 * Sources of one publisher, who is named once: several are told apart by when they were published. Releases before 2026.26.0 number the further
 * ones.
 */
function OfPublisher({ edition, ids }: { edition: Edition; ids: string[] }) {
  const { catalog, urls, words } = edition;
  const isNumbered = isOlderThan(catalog.release, "2026.26.0");
  return (
    <>
      {ids.map((id, n) => (
        <>
          {n > 0 && words.kit.comma}
          <a href={urls.source(id)}>
            {n === 0 && (ids.length === 1 || isNumbered) && <Publisher edition={edition} id={id} />}
            {n > 0 && isNumbered && words.kit.number(n + 1)}
            {n === 0 && ids.length > 1 && !isNumbered && (
              <>
                <Foreign lang={foreignLanguage(edition, id)}>{publisherOf(edition, id)}</Foreign>
                {words.kit.comma}
              </>
            )}
            {ids.length > 1 && !isNumbered && <Apart edition={edition} source={catalog.sourceById.get(id)} />}
          </a>
        </>
      ))}
    </>
  );
}

/** What tells a source from others of its publisher: its date, or, where none is known, how its title begins. */
function Apart({ edition, source }: { edition: Edition; source: Source | undefined }) {
  if (source === undefined) return null;
  const date = publishedDate(edition, source);
  if (date !== "") return <>{date}</>;
  return <Foreign lang={titleLanguage(edition, source)}>{edition.words.kit.quoted(beginningOf(source.title))}</Foreign>;
}

/** Most letters of a title among others. */
const SHORT = 48;

/** As many whole words of a title as are short enough, and a sign where there are more. */
function beginningOf(title: string): string {
  if (title.length <= SHORT) return title;
  return `${title.slice(0, title.lastIndexOf(" ", SHORT)).replace(/[\s,;:(–-]+$/, "")} …`;
}

/** The events that the sources report about the same country, behind a line: a reason may be about one of them. */
function Instead({ edition, check }: { edition: Edition; check: Check }) {
  if (isOlderThan(edition.catalog.release, "2026.25.0")) return null;
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
