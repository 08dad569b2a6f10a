import { foreignLanguage, publisherLabel } from "../../../chart/chartSpec/credits.ts";
import { verdictLine } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { mentionRef } from "../../../model/check.ts";
import type { Mention, ResolvedEvent } from "../../../model/event.ts";
import { deepLink } from "../../../model/source.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Note } from "../../frame/note.tsx";
import { NoteText } from "../../frame/noteText.tsx";
import { QuotedWords } from "../../frame/quotedWords.tsx";

interface Props {
  edition: Edition;
  mention: Mention;
  /** The event under whose status and date the place stands. */
  event?: Pick<ResolvedEvent, "status" | "period"> | null;
  /** On the page of its source, which need not be named again. */
  isOnSource?: boolean;
}

/** One place that tells an event: its words, where they stand, what they say of date and status, and the verdict on the date. */
export function MentionItem({ edition, mention, event = null, isOnSource = false }: Props) {
  const { catalog, words } = edition;
  const source = catalog.sourceById.get(mention.source);
  const lang = foreignLanguage(edition, mention.source);
  const link = source ? deepLink(source, mention.quote) : null;
  const dateOf = ({ period }: Pick<ResolvedEvent, "period">) => (period ? words.periodInWords(period.text) : words.event.undated);
  const statusOf = ({ status }: Pick<ResolvedEvent, "status">) => labelOf(catalog, "event_status", status);
  const above = event && { status: statusOf(event), date: dateOf(event) };
  const said = words.event.told(statusOf(mention), dateOf(mention), above);
  const note = edition.urls.language === null && mention.note ? <NoteText edition={edition} text={mention.note} /> : null;
  const place = mention.paragraph === null ? null : words.observation.paragraph(mention.paragraph);
  const verdict = verdictLine(edition, mentionRef(mention));
  return (
    <li>
      <QuotedWords edition={edition} lang={lang} marks={words.kit.excerptMarks} words={mention.quote} />{" "}
      {(!isOnSource || place !== null) && (
        <a href={edition.urls.source(mention.source, mention.paragraph)}>
          {!isOnSource && <Foreign lang={lang}>{publisherLabel(source?.publisher ?? "", mention.source)}</Foreign>}
          {!isOnSource && place !== null && words.kit.comma}
          {place}
        </a>
      )}{" "}
      {(said ?? note) !== null && (
        <span class="quiet">
          ({said}
          {said && note && ". "}
          {note})
        </span>
      )}{" "}
      {verdict !== null && <a href={edition.urls.checks(mentionRef(mention))}>{verdict}</a>}{" "}
      {link && <a href={link}>{words.observation.readAtSource}</a>}
      {mention.note && edition.urls.language !== null && <Note edition={edition} text={mention.note} />}
    </li>
  );
}
