import type { Edition } from "../../../edition/edition.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import type { Build } from "../../application.ts";
import { contactHref, ERRORS } from "../../frame/bottom.tsx";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import type { Page } from "../../frame/page.ts";
import { Languages } from "./languages.tsx";

/** Who, license, how to report an error, and in which languages. */
export function AboutPage({ edition, address, build }: { edition: Edition; address: string; build: Build }): Page {
  const { about } = edition.words;
  const sections = about.sections(corpusFacts(edition.catalog));
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
            {section.id === ERRORS && <Contact edition={edition} contact={build.publisher.contact} />}
          </section>
        ))}
        {build.languages.length > 0 && <Languages edition={edition} build={build} />}
      </article>
    ),
  };
}

function Contact({ edition: { words }, contact }: { edition: Edition; contact: string }) {
  return <p>{contact === "" ? words.about.noContact : <a href={contactHref(contact)}>{words.about.contact}</a>}</p>;
}
