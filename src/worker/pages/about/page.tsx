import type { Edition } from "../../../edition/edition.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import type { Build } from "../../application.ts";
import { contactHref, ERRORS } from "../../frame/bottom.tsx";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import type { Page } from "../../frame/page.ts";
import { Languages } from "./languages.tsx";

/** Who, license, in which languages, and how to report an error where there is an address to write to. */
export function AboutPage({ edition, address, build }: { edition: Edition; address: string; build: Build }): Page {
  const { about } = edition.words;
  const { contact } = build.publisher;
  const sections = about.sections(corpusFacts(edition.catalog)).filter(({ id }) => id !== ERRORS || contact !== "");
  return {
    edition,
    title: about.heading,
    description: about.lead,
    address,
    card: cardOf(edition, "about", pageText(edition, "about")),
    sheets: ["prose"],
    body: (
      <article class="prose">
        <h1>{about.heading}</h1>
        <p class="big">{about.lead}</p>
        {sections.map((section) => (
          <section id={section.id}>
            <h2>{section.heading}</h2>
            <p>{section.text}</p>
            {section.id === ERRORS && (
              <p>
                <a href={contactHref(contact)}>{about.contact}</a>
              </p>
            )}
          </section>
        ))}
        {build.languages.length > 0 && <Languages edition={edition} build={build} />}
      </article>
    ),
  };
}
