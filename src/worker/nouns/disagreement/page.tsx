import { foreignLanguage, publisherLabel } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { DisagreementSide } from "../../../model/rows.ts";
import { isArticle } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Lead } from "../../frame/lead.tsx";
import { NoteBelow } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { withTerms } from "../../frame/term.tsx";

/** Every disagreement with its sides next to each other. */
export function DisagreementsPage({ edition, address }: { edition: Edition; address: string }): Page {
  const { catalog, words } = edition;
  const w = words.disagreement;
  const byArticles = catalog.disagreements.every(({ side }) => isArticle(catalog, side.split(":")[0] ?? ""));
  const lead = w.lead(byArticles);
  const ids = [...new Set(catalog.disagreements.map((side) => side.id))];
  const isEmpty = ids.length === 0 && !isOlderThan(catalog.release, "2026.25.0");
  return {
    edition,
    title: w.heading,
    description: lead,
    address,
    card: cardOf(edition, "disagreements", pageText(edition, "disagreements")),
    sheets: ["disagreements"],
    body: (
      <>
        <Lead heading={w.heading} text={withTerms(edition, lead)} />
        {isEmpty ? (
          <p class="empty">{words.lists.contradictions.none}</p>
        ) : (
          <nav class="topics" aria-label={words.lists.contents}>
            <p class="quiet">{words.lists.contradictions.topics(ids.length, byArticles)}</p>
            <ol>
              {ids.map((id) => (
                <li>
                  <a href={`#${id}`}>{catalog.disagreements.find((side) => side.id === id)?.topic}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {ids.map((id) => {
          const sides = catalog.disagreements.filter((side) => side.id === id);
          return (
            <section class="disagreement" id={id}>
              <h2>{sides[0]?.topic}</h2>
              <ul>
                {sides.map((side) => (
                  <Side edition={edition} side={side} />
                ))}
              </ul>
            </section>
          );
        })}
        <p>
          <a href={edition.urls.data("disagreements")}>{w.json}</a>
        </p>
      </>
    ),
  };
}

function Side({ edition, side }: { edition: Edition; side: DisagreementSide }) {
  const { catalog, words } = edition;
  const [source = "", paragraph = ""] = side.side.split(":");
  return (
    <li>
      <p class="reading">{side.reading}</p>
      <p class="facts">
        <a href={edition.urls.source(source, paragraph)}>
          <Foreign lang={foreignLanguage(edition, source)}>
            {publisherLabel(catalog.sourceById.get(source)?.publisher ?? "", source)}
          </Foreign>
          {words.kit.comma}
          {words.disagreement.paragraph(Number(paragraph))}
        </a>
        {" · "}
        <a href={pageOf(edition, side.ref)}>{catalog.eventById.has(side.ref) ? words.disagreement.openEvent : words.disagreement.open}</a>
      </p>
      {side.note && <NoteBelow edition={edition} text={side.note} />}
    </li>
  );
}

/** The page of an observation or event. */
export function pageOf({ catalog, urls }: Edition, ref: string): string {
  return catalog.eventById.has(ref) ? urls.event(ref) : urls.observation(ref);
}
