import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shares } from "../model/translation.ts";
import { DataError } from "../tables/fault.ts";
import { oneCause } from "../tables/oneCause.ts";
import { otherLanguageFaults } from "../tables/rules/otherLanguage.ts";
import { readTranslations, translationFaults, translationsText } from "../tables/translations.ts";
import { Refusal } from "./commandError.ts";
import { givenText } from "./givenText.ts";
import { loadHead } from "./loadHead.ts";
import { runCommand } from "./runCommand.ts";
import { exported, imported, LANGUAGES, loadTranslations, WORDS } from "./translations.ts";

const USAGE = `usage: npm run words -- export <language>
       npm run words -- import <language> <file>

export brings data/words/<language>.csv up to date with the English of today; a translator fills in its column text.
import puts the texts of a file that a translator sends back into it.`;

/** `npm run words`: gives translators the texts of the data, and takes back what they made of them. Nothing is written where something is wrong. */
function main([what, language = "", file, ...more]: string[]): void {
  const isRight = (what === "export" && file === undefined) || (what === "import" && file !== undefined);
  if (!isRight || more.length > 0 || !LANGUAGES.includes(language)) throw new Refusal(USAGE);
  const sent = file === undefined ? [] : readTranslations(file, givenText(file));
  const catalog = loadHead("data", "words");
  const { [language]: known = [], ...others } = loadTranslations("data");
  const now = exported(catalog, known);
  const faults = oneCause([...otherLanguageFaults(file ?? "", sent, others), ...translationFaults(sent, catalog, language)]);
  if (faults.length > 0) throw new DataError(faults);
  const all =
    file === undefined
      ? now
      : imported(
          now,
          sent.map(({ row }) => row),
        );
  mkdirSync(join("data", WORDS), { recursive: true });
  writeFileSync(join("data", WORDS, `${language}.csv`), translationsText(all));
  for (const { wave, texts, translated, final } of shares(catalog, all))
    console.log(`${language}, wave ${wave}: ${translated} of ${texts} texts translated, ${final} final`);
}

runCommand(main);
