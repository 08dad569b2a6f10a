import type { Edition } from "../../edition/edition.ts";
import type { Publisher } from "../application.ts";
import { Foreign } from "./foreign.tsx";

interface Props {
  edition: Edition;
  publisher: Publisher;
  title: string;
  /** Language of the title, where it is not the page's. */
  lang: string | null | undefined;
  address: string;
}

/** The foot of every page: who publishes it, how to report an error and to cite, which release it shows, its feed and its terms. */
export function Bottom({ edition, publisher, title, lang, address }: Props) {
  const { words, urls, catalog } = edition;
  const { site } = words;
  const { foot } = site;
  const [before = "", after = ""] = foot.cite(site.citeAs(TITLE, catalog.release, address)).split(TITLE);
  const links: [href: string, label: string][] = [
    [urls.about(), foot.about],
    [urls.glossary(), foot.glossary],
    [urls.method(), foot.method],
    [urls.guide(), foot.api],
    [urls.changes(), words.changes.heading],
    [urls.data("changes.atom"), foot.feed],
  ];
  return (
    <footer class="bottom">
      <p>
        {publisher.name === "" ? foot.noPublisher : foot.publisher(publisher.name)}{" "}
        <a href={publisher.contact === "" ? `${urls.about()}#${ERRORS}` : contactHref(publisher.contact)}>{foot.report}</a>.
      </p>
      <nav aria-label={foot.label}>
        {links.map(([href, label]) => (
          <a href={href}>{label}</a>
        ))}
      </nav>
      <p>
        {site.release(catalog.release)} {catalog.release.endsWith("-draft") && site.draftNote}
      </p>
      {address !== "" && (
        <p class="cite">
          {before}
          <Foreign lang={lang}>{title}</Foreign>
          {after}
        </p>
      )}
      <p>
        {site.license} {site.code}
      </p>
    </footer>
  );
}

/** Stands in a citation for the title, which may be in another language than the words around it. */
const TITLE = "\u0000";

/** Place of the page about us that says how to report an error. */
export const ERRORS = "errors";

/** The link of a contact: a mail address or the address of a form. */
export function contactHref(contact: string): string {
  return contact.includes("@") && !contact.includes("/") ? `mailto:${contact}` : contact;
}
