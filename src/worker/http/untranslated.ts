import type { Context } from "hono";
import { queryOf } from "../../edition/address.ts";
import { hasLanguages, languagePath, withoutLanguage } from "../../edition/languagePath.ts";
import { UNTRANSLATED } from "../../model/translated.ts";
import type { Build } from "../application.ts";
import { seeOther } from "./respond.ts";

/** A picture would show a text that is not translated. */
export class UntranslatedPicture extends Error {
  constructor() {
    super("a picture shows a text that is not translated");
    this.name = "UntranslatedPicture";
  }
}

/** Throws where a picture shows a text that is not translated. */
export function holdTranslated(svg: string): void {
  if (svg.includes(UNTRANSLATED)) throw new UntranslatedPicture();
}

/**
 * An answer in another language that shows a text of which there is no translation, or one of an English text of before: of pages, embeds and
 * pictures the way to the English one, so that they are whole or are not there; of data the same answer, with that label in English. Null for
 * every other answer, and most are.
 */
export async function withoutUntranslated(c: Context, { languages }: Pick<Build, "languages">): Promise<Response | null> {
  const { res, error } = c;
  const isShown = error instanceof UntranslatedPicture;
  const text = isShown || !/text|json|xml|svg/.test(res.headers.get("content-type") ?? "") ? "" : await res.clone().text();
  if (!isShown && !text.includes(UNTRANSLATED)) return null;
  const url = new URL(c.req.url);
  const { language, path } = languagePath(url.pathname, languages);
  // What says that nothing stands below a prefix has no English to lead to.
  if (language === null || !hasLanguages(path)) return new Response(text.replaceAll(UNTRANSLATED, ""), res);
  return seeOther(`${path}${queryOf(withoutLanguage(url.searchParams))}`);
}
