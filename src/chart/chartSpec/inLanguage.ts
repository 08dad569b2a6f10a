import type { Edition } from "../../edition/edition.ts";
import { scriptOf } from "../metrics/scripts.ts";
import { type ChartSpec, withParts } from "./chartSpec.ts";

const DIGITS = "0123456789";

/** A chart with the language of its words, and the widths of its letters where they are not Latin; English is named by nothing. */
export function inLanguage(edition: Pick<Edition, "words" | "urls">, spec: ChartSpec): ChartSpec {
  const code = edition.urls.language;
  if (code === null) return spec;
  const { kit } = edition.words;
  const { direction, comma, semicolon, excerptMarks } = kit;
  const [before, after] = excerptMarks;
  const script = scriptOf(code);
  const letters = script === undefined ? {} : { letters: [script.ranges, script.regular, script.bold].join("|") };
  const own = kit.digits(DIGITS);
  const digits = own === DIGITS ? {} : { digits: own };
  return withParts(spec, { language: { code, direction, comma, semicolon, before, after, ...letters, ...digits } });
}
