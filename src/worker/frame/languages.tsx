import type { Edition } from "../../edition/edition.ts";
import { hasLanguages, languagePath } from "../../edition/languagePath.ts";
import type { Published } from "../../edition/published.ts";
import type { Parameters } from "../../edition/viewQuery.ts";
import { compareVersions } from "../../model/version.ts";
import { EN } from "../../words/kit/tables/en.ts";

/** The parameters that pin a page, and that say by which day its sources were published. */
const [PIN, DAY] = ["release", "as_of"];

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

/** What the versions show: a release, and what was known by a day. */
interface Shown {
  pin: string | null;
  day: string | null;
}

/** The languages beside English that a release is told in, by its name; the newest numbers, null, are told in all. */
export function toldIn(published: readonly Published[], pin: string | null): Published[] {
  return published.filter(({ since }) => pin === null || compareVersions(pin, since) >= 0);
}

/** The same page in all its languages, English first; none where it stands in English alone. */
function versionsOf({ edition: { urls }, published, address }: Props, { pin, day }: Shown): Version[] {
  if (address === "" || published.length === 0) return [];
  const [place = "", query] = address.slice(urls.origin.length).split("?");
  const { path } = languagePath(place, published);
  if (!hasLanguages(path)) return [];
  const asked = [...new URLSearchParams(query)].filter(([name]) => name !== PIN) as [string, string][];
  const isDated = day !== null && !asked.some(([name]) => name === DAY);
  const parameters: Parameters = [
    ...(pin === null ? [] : ([[PIN, pin]] satisfies Parameters)),
    ...(isDated ? ([[DAY, day]] satisfies Parameters) : []),
    ...asked,
  ];
  const told = toldIn(published, pin);
  const at = (language: Published["language"] | null) => urls.absolute.in(language).at(path, parameters);
  return [{ language: "en", href: at(null) }, ...told.map(({ language }) => ({ language, href: at(language) }))];
}

/**
 * For those who find pages: where the same page stands in other languages, of a pinned page those pages of its release. Nothing where English
 * is the only one.
 */
export function LanguageLinks(props: Props) {
  const versions = versionsOf(props, { pin: props.edition.pinned, day: null });
  const [english] = versions;
  if (versions.length < 2) return <></>;
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
 * The ways to the same page in other languages, each by its own name; a pinned one leads to those that its release is told in, one by a date
 * to the same date. Nothing where English is the only one.
 */
export function LanguageSwitcher(props: Props) {
  const versions = versionsOf(props, { pin: props.edition.pinned, day: props.edition.urls.day });
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
