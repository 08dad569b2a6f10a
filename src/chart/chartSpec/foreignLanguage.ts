import type { Edition } from "../../edition/edition.ts";
import { isTitleOurs, type Source } from "../../model/source.ts";

/** The language of a source's words where it is not that of the page; null where it is, or where there is no source. */
export function foreignLanguage({ catalog, words }: Pick<Edition, "catalog" | "words">, source: string | null): string | null {
  const language = source === null ? undefined : catalog.sourceById.get(source)?.language;
  return language === undefined || language === words.site.language ? null : language;
}

/** The language of a source's title, where it is neither the page's nor our paraphrase. */
export function titleLanguage(edition: Pick<Edition, "catalog" | "words">, source: Source): string | null {
  return isTitleOurs(source) ? null : foreignLanguage(edition, source.id);
}
