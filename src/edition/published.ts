import type { Direction, Language } from "../words/kit/language.ts";

/** A language that readers find beside English. */
export interface Published {
  language: Exclude<Language, "en">;
  /** Its name in itself, for the switcher. */
  ownName: string;
  direction: Direction;
  /** The first release with its texts; releases before it are told in English alone. */
  since: string;
  /** Only looked at, on a machine of one's own: what is not translated yet is shown in English. Absent for what readers find. */
  isPreview?: true;
}

/**
 * The languages that readers find beside English, by their own names. Everything that knows of languages follows this list: addresses, the
 * switcher, `hreflang`, the sitemap, `/embed.js` and oEmbed. A language that is not on it has no address. The build hands it to the Worker.
 */
export const PUBLISHED: readonly Published[] = [
  { language: "az", ownName: "Azərbaycanca", direction: "ltr", since: "2026.7.0" },
  { language: "fa", ownName: "فارسی", direction: "rtl", since: "2026.7.0" },
  { language: "he", ownName: "עברית", direction: "rtl", since: "2026.7.0" },
  { language: "ru", ownName: "Русский", direction: "ltr", since: "2026.7.0" },
  { language: "tr", ownName: "Türkçe", direction: "ltr", since: "2026.7.0" },
];
