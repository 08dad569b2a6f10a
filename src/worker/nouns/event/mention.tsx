import { foreignLanguage, publisherLabel } from "../../../chart/chartSpec/credits.ts";
import { verdictLine } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { mentionRef } from "../../../model/check.ts";
import type { Mention } from "../../../model/event.ts";
import { deepLink } from "../../../model/source.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Note } from "../../frame/note.tsx";

/** One place that tells an event: its words, where they stand, what they say of date and status, and the verdict on the date. */
export function MentionItem({ edition, mention }: { edition: Edition; mention: Mention }) {
  const { catalog, words } = edition;
  const source = catalog.sourceById.get(mention.source);
  const lang = foreignLanguage(edition, mention.source);
  const link = source ? deepLink(source, mention.quote) : null;
  const date = mention.period ? words.periodInWords(mention.period.text) : words.event.undated;
  const verdict = verdictLine(edition, mentionRef(mention));
  return (
    <li>
      {words.kit.excerptMarks[0]}
      <Foreign lang={lang}>{mention.quote}</Foreign>
      {words.kit.excerptMarks[1]}{" "}
      <a href={edition.urls.source(mention.source, mention.paragraph)}>
        <Foreign lang={lang}>{publisherLabel(source?.publisher ?? "", mention.source)}</Foreign>
        {mention.paragraph !== null && `${words.kit.comma}${words.observation.paragraph(mention.paragraph)}`}
      </a>{" "}
      <span class="quiet">
        ({words.event.told(labelOf(catalog, "event_status", mention.status), date)}
        {mention.note && edition.urls.language === null ? `. ${mention.note}` : ""})
      </span>{" "}
      {verdict !== null && <a href={edition.urls.checks(mentionRef(mention))}>{verdict}</a>}{" "}
      {link && <a href={link}>{words.observation.readAtSource}</a>}
      {mention.note && edition.urls.language !== null && <Note edition={edition} text={mention.note} />}
    </li>
  );
}
