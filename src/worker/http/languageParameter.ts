import * as v from "valibot";
import { hasLanguages, LANGUAGE_PARAMETER, takesLanguage } from "../../edition/languagePath.ts";
import type { App } from "../application.ts";
import type { Definition } from "./definition.ts";
import { openChoice } from "./parameters.ts";
import type { QuerySchema } from "./readQuery.ts";

/** An address of data with the parameter of its language; as it is where English is the only one, and where the language stands before the path. */
export function withLanguage<Bound extends Definition>({ build }: App, bound: Bound): Bound {
  if (build.languages.length === 0 || !takesLanguage(pathWithoutPatterns(bound.path))) return bound;
  return { ...bound, query: { ...bound.query, [LANGUAGE_PARAMETER]: languageParameter(build) } };
}

/**
 * The parameter of its language that a page knows beside its own: a request that names one which is published is sent on before the page is
 * asked, so that only one which is not is ever read, and refused. None where English is the only language, and of pages in English alone.
 */
export function pageLanguage({ build }: Pick<App, "build">, path: string): QuerySchema {
  return build.languages.length === 0 || !hasLanguages(path) ? {} : { [LANGUAGE_PARAMETER]: languageParameter(build) };
}

function languageParameter({ languages }: Pick<App["build"], "languages">) {
  const codes = ["en", ...languages.map(({ language }) => language)];
  return v.optional(openChoice(codes, "Language of labels and titles; en unless told. Keys, codes and ids never change."));
}

/** A path of the router as addresses have it: what is named by a pattern ends as the pattern does. */
function pathWithoutPatterns(path: string): string {
  return path.replace(/\{[^}]*?\\?(\.[a-z.]+)\}$/, "$1");
}
