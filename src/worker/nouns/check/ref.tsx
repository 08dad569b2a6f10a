import { foreignLanguage, publisherLabel } from "../../../chart/chartSpec/credits.ts";
import { namedInList } from "../../../chart/chartSpec/numberTitle.ts";
import { ofCountry } from "../../../chart/chartSpec/ofCountry.ts";
import { saidPeriod } from "../../../chart/chartSpec/saidPeriod.ts";
import { reporterOf } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Mention } from "../../../model/event.ts";
import { mentionOf } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { Figure, Foreign } from "../../frame/foreign.tsx";
import { mentionedEvent } from "../../frame/mentionedEvent.ts";
import { QuotedWords } from "../../frame/quotedWords.tsx";
import { withTerm } from "../../frame/term.tsx";

/** The publisher of a source, in the source's language. */
export function Publisher({ edition, id }: { edition: Edition; id: string }) {
  return <Foreign lang={foreignLanguage(edition, id)}>{publisherLabel(edition.catalog.sourceById.get(id)?.publisher ?? "", id)}</Foreign>;
}

/** A claim or record: the figure or date, of what, of a date in whose own words, who says so, and the way to it. */
export function Ref({ edition, refer }: { edition: Edition; refer: string }) {
  const { catalog, words } = edition;
  const o = catalog.observationById.get(refer);
  const mention = mentionOf(catalog, refer);
  if (o) {
    const title = catalog.seriesById.get(o.series)?.title ?? o.series;
    const period = words.check.period(saidPeriod(edition, o), o.period_basis === "publication");
    const named = [title, ofCountry(edition, o) ?? "", period];
    return (
      <>
        <Figure edition={edition} o={o} />{" "}
        <span class="quiet">
          {withTerm(edition, "implied", namedInList(edition, o, words.kit.commas(named)))}. <Who edition={edition} refer={refer} />
        </span>
      </>
    );
  }
  return (
    <>
      <a href={edition.urls.event(mention?.event ?? "")}>
        {mention?.period ? words.periodInWords(mention.period.text) : words.event.undated}
      </a>{" "}
      <span class="quiet">
        {mention && mentionedEvent(edition, mention)}
        {mention && !isOlderThan(catalog.release, "2026.28.0") && <Words edition={edition} mention={mention} />}.{" "}
        <Who edition={edition} refer={refer} />
      </span>
    </>
  );
}

/**
 * The words of a place, behind what it is about: claim and record may call one event otherwise, and one source may date it in two places.
 * Releases before 2026.28.0 leave it at what it is about.
 */
function Words({ edition, mention }: { edition: Edition; mention: Mention }) {
  return (
    <>
      {": "}
      <QuotedWords
        edition={edition}
        lang={foreignLanguage(edition, mention.source)}
        marks={edition.words.kit.excerptMarks}
        words={mention.quote}
      />
    </>
  );
}

/** Of a claim the document; of a figure on record who counts, and where that is written; of a date on record its publisher. */
function Who({ edition, refer }: { edition: Edition; refer: string }) {
  const { catalog, words } = edition;
  const o = catalog.observationById.get(refer);
  const id = o?.source ?? mentionOf(catalog, refer)?.source ?? "";
  const document = catalog.sourceById.get(id)?.collection === "documents";
  if (!o && !document) return <Foreign lang={foreignLanguage(edition, id)}>{reporterOf(edition, refer)}</Foreign>;
  const { namesOnce, place } = words.check;
  const isOld = isOlderThan(catalog.release, "2026.9.0");
  const reporter = isOld ? reporterOf(edition, refer) : words.kit.capitalized(reporterOf(edition, refer));
  const publisher = publisherLabel(catalog.sourceById.get(id)?.publisher ?? "", id);
  // Who counts may be the publisher itself, whose name then ends the line already.
  if (!isOld && o && !document && o.attribution === publisher) return <>{reporter}</>;
  const paragraph = o ? o.paragraph : (mentionOf(catalog, refer)?.paragraph ?? null);
  // On a page from right to left a name in Latin letters would go on to the left of another, and break within.
  const isApart = words.kit.direction === "rtl" && !isOlderThan(catalog.release, "2026.28.0");
  // Of a publisher with several editions the name ends in a year.
  const isEdition = publisher.startsWith(`${reporter},`) && !isOlderThan(catalog.release, "2026.30.0");
  const isNamed = document || (namesOnce && (reporter === publisher || isEdition));
  return (
    <>
      {!isNamed && `${reporter}${edition.words.kit.comma}`}
      {isApart ? (
        <span class="whole">
          <Publisher edition={edition} id={id} />
        </span>
      ) : (
        <Publisher edition={edition} id={id} />
      )}
      {document && paragraph !== null && place(paragraph)}
    </>
  );
}
