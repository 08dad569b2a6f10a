import * as v from "valibot";
import { LANGUAGE_PARAMETER, takesLanguage } from "../../edition/languagePath.ts";
import type { App } from "../application.ts";
import type { Definition } from "./definition.ts";
import { openChoice } from "./parameters.ts";

/** An address of data with the parameter of its language; as it is where English is the only one, and where the language stands before the path. */
export function withLanguage<Bound extends Definition>({ build }: App, bound: Bound): Bound {
  if (build.languages.length === 0 || !takesLanguage(pathWithoutPatterns(bound.path))) return bound;
  const codes = ["en", ...build.languages.map(({ language }) => language)];
  const parameter = v.optional(openChoice(codes, "Language of labels and titles; en unless told. Keys, codes and ids never change."));
  return { ...bound, query: { ...bound.query, [LANGUAGE_PARAMETER]: parameter } };
}

/** A path of the router as addresses have it: what is named by a pattern ends as the pattern does. */
function pathWithoutPatterns(path: string): string {
  return path.replace(/\{[^}]*?\\?(\.[a-z.]+)\}$/, "$1");
}
