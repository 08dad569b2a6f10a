import type { Edition } from "../../../edition/edition.ts";
import type { Share } from "../../../model/translation.ts";
import type { Build } from "../../application.ts";
import { contactHref, TRANSLATIONS } from "../../frame/bottom.tsx";

/** The languages beside English: how far each is, who has not read them, and how a reader mends a sentence where there is an address to write to. */
export function Languages({ edition: { words, urls }, build }: { edition: Edition; build: Build }) {
  const { heading, text, state, ask } = words.about.languages;
  const states = new Set(build.languages.map(({ language }) => state(together(build.shares[language] ?? []))));
  const [same] = states.size === 1 && build.languages.length > 1 ? states : [];
  return (
    <section id={TRANSLATIONS}>
      <h2>{heading}</h2>
      <p>{text}</p>
      <ul>
        {build.languages.map(({ language, ownName }) => (
          <li>
            <bdi>
              <a href={urls.latest.in(language).home()} lang={language} hreflang={language}>
                {ownName}
              </a>
            </bdi>
            {same === undefined && words.kit.labelled("", state(together(build.shares[language] ?? [])))}
          </li>
        ))}
      </ul>
      {same !== undefined && <p>{words.about.languages.each(same)}</p>}
      {build.publisher.contact !== "" && (
        <p>
          {ask} <Send words={words} contact={build.publisher.contact} />
        </p>
      )}
    </section>
  );
}

/** A mail begins with its subject; forms have their own. */
function Send({ words: { about }, contact }: { words: Edition["words"]; contact: string }) {
  const href = contactHref(contact);
  const { send, subject } = about.languages;
  return <a href={href.startsWith("mailto:") ? `${href}?subject=${encodeURIComponent(subject)}` : href}>{send}</a>;
}

/** Both waves of a language. */
function together(shares: readonly Share[]) {
  const sum = (of: "translated" | "reread" | "final") => shares.reduce((total, share) => total + share[of], 0);
  return { translated: sum("translated"), reread: sum("reread"), comparedBack: sum("final") };
}
