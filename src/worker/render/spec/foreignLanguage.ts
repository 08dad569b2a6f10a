import { isTitleOurs, type Source } from "../../../model/source.ts";
import type { Site } from "../../site.ts";

/** The language of a source's words where it is not that of the page; null where it is, or where there is no source. */
export function foreignLanguage({ catalog, words }: Pick<Site, "catalog" | "words">, source: string | null): string | null {
  const language = source === null ? undefined : catalog.sourceById.get(source)?.language;
  return language === undefined || language === words.site.language ? null : language;
}

/** The language of a source's title, where it is neither the page's nor our paraphrase. */
export function titleLanguage(site: Pick<Site, "catalog" | "words">, source: Source): string | null {
  return isTitleOurs(source) ? null : foreignLanguage(site, source.id);
}
