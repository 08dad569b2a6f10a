import type { Edition } from "../../edition/edition.ts";
import { hasLanguages, languagePath } from "../../edition/languagePath.ts";
import type { Published } from "../../edition/published.ts";
import { compareVersions } from "../../model/version.ts";
import { EN } from "../../words/kit/tables/en.ts";

/** The parameter that pins a page. */
const PIN = "release";

interface Props {
  edition: Edition;
  published: readonly Published[];
  /** Absolute address of the page; empty where there is no page. */
  address: string;
}

/** A page in one language: `x-default` names the one for those who read none of them. */
interface Version {
  language: string;
  href: string;
}

/** The same page in all its languages, English first; none where it stands in English alone. `pin`: the release that they show. */
function versionsOf({ edition: { urls }, published, address }: Props, pin: string | null = null): Version[] {
  if (address === "" || published.length === 0) return [];
  const [place = "", query] = address.slice(urls.origin.length).split("?");
  const { path } = languagePath(place, published);
  if (!hasLanguages(path)) return [];
  const asked = [...new URLSearchParams(query)].filter(([name]) => name !== PIN) as [string, string][];
  const parameters = [...(pin === null ? [] : [[PIN, pin] satisfies [string, string]]), ...asked];
  const told = published.filter(({ since }) => pin === null || compareVersions(pin, since) >= 0);
  const at = (language: Published["language"] | null) => urls.absolute.in(language).at(path, parameters);
  return [{ language: "en", href: at(null) }, ...told.map(({ language }) => ({ language, href: at(language) }))];
}

/** For those who find pages: where the same page stands in other languages. Nothing where English is the only one. */
export function LanguageLinks(props: Props) {
  const versions = versionsOf(props);
  const [english] = versions;
  return (
    <>
      {versions.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      {english && <link rel="alternate" hreflang="x-default" href={english.href} />}
    </>
  );
}

/**
 * The ways to the same page in other languages, each by its own name; a pinned one leads to those that its release is told in. Nothing where
 * English is the only one.
 */
export function LanguageSwitcher(props: Props) {
  const versions = versionsOf(props, props.edition.pinned);
  if (versions.length < 2) return <></>;
  const { words, urls } = props.edition;
  const nameOf = (code: string) => props.published.find(({ language }) => language === code)?.ownName ?? EN.ownName;
  return (
    <nav class="languages" aria-label={words.site.languages}>
      {versions.map(({ language, href }) => (
        <a href={href} lang={language} hreflang={language} aria-current={language === (urls.language ?? "en") ? "page" : undefined}>
          {nameOf(language)}
        </a>
      ))}
    </nav>
  );
}
