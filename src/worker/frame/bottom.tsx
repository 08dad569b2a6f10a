import type { Edition } from "../../edition/edition.ts";
import { isDraft } from "../../model/version.ts";
import { CITED_AS } from "../../words/naming.ts";
import type { Publisher } from "../application.ts";
import { spokenAt } from "./spokenAt.ts";

/**
 * The foot of every page: who publishes it, how to cite, which release it shows, its feed and its terms. Where there is an address to write
 * to, also how to report an error and to mend a sentence: no copy asks for what it cannot receive.
 */
export function Bottom({ edition, publisher, address }: { edition: Edition; publisher: Publisher; address: string }) {
  const { words, urls, catalog } = edition;
  const { site } = words;
  const { foot } = site;
  const sendsSentences = urls.language !== null && publisher.contact !== "";
  const links: [href: string, label: string][] = [
    [urls.page("about"), foot.about],
    [urls.glossary(), foot.glossary],
    [urls.method(), foot.method],
    [urls.page("guide"), foot.api],
    [urls.page("inYourArticle"), words.inYourArticle.heading],
    [urls.changes(), words.changes.heading],
    [urls.data("changes.atom"), foot.feed],
    ...(sendsSentences ? [[`${urls.page("about")}#${TRANSLATIONS}`, words.about.languages.send] satisfies [string, string]] : []),
  ];
  return (
    <footer class="bottom">
      <p>
        {publisher.name === "" ? foot.noPublisher : foot.publisher(publisher.name)}
        {publisher.contact !== "" && (
          <>
            {" "}
            <a href={contactHref(publisher.contact)}>{foot.report}</a>.
          </>
        )}
      </p>
      <nav aria-label={foot.label}>
        {links.map(([href, label]) => (
          <a href={href} hreflang={spokenAt(urls, href)}>
            {label}
          </a>
        ))}
      </nav>
      <p>
        {site.release(catalog.release)} {isDraft(catalog.release) && site.draftNote}
      </p>
      {address !== "" && <p class="cite">{foot.cite(CITED_AS, catalog.release, address)}</p>}
      <p>
        {site.license} {site.code}
      </p>
    </footer>
  );
}

/** Place of the page about us that says how to report an error, where there is an address to write to. */
export const ERRORS = "errors";

/** Place of the page about us that says how far each language is, and how to mend a sentence. */
export const TRANSLATIONS = "languages";

/** The link of a contact: a mail address or the address of a form. */
export function contactHref(contact: string): string {
  return contact.includes("@") && !contact.includes("/") ? `mailto:${contact}` : contact;
}
