import type { Edition } from "../../edition/edition.ts";
import type { ChartSpec, Spoken } from "./chartSpec.ts";

/** Of a chart that names no language. */
const ENGLISH: Spoken = { code: "en", direction: "ltr", comma: ", ", semicolon: "; ", before: "“… ", after: " …”" };

/** How the words of a chart are joined. */
export function spokenOf({ language }: Pick<ChartSpec, "language">): Spoken {
  return language ?? ENGLISH;
}

/** A chart with the language of its words; English is named by nothing. */
export function withLanguage(edition: Pick<Edition, "words" | "urls">, spec: ChartSpec): ChartSpec {
  if (edition.urls.language === null) return spec;
  const { direction, comma, semicolon, excerptMarks } = edition.words.kit;
  const [before, after] = excerptMarks;
  return { ...spec, language: { code: edition.urls.language, direction, comma, semicolon, before, after } };
}
