import type { Edition } from "../../edition/edition.ts";
import { Copyable } from "./copyable.tsx";

/** The forms in which a work is cited, in the order in which they stand: for people, for LaTeX, for reference managers. */
const FORMS = ["text", "bibtex", "csl"] as const;

interface Props {
  edition: Edition;
  /** What is copied, by form; a page of a release that had fewer has those. */
  texts: Partial<Record<(typeof FORMS)[number], string>>;
  /** The language of the work where that is not the page's. */
  lang?: string | null;
}

/** A work to cite, in each form. */
export function Citations({ edition, texts, lang = null }: Props) {
  return FORMS.map((form) => {
    const text = texts[form];
    return text !== undefined && <Copyable edition={edition} label={edition.words.tools.formats[form]} text={text} lang={lang} />;
  });
}
