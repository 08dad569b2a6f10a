import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listReleases, releaseFolder, releaseName } from "../src/curator/releases.ts";
import { loadTranslations } from "../src/curator/translations.ts";
import { type StateInLanguage, translationsPath } from "../src/worker/http/translations.ts";
import { frozenSentences } from "./exportReleases.ts";

/**
 * Writes what the head and each release have in other languages below `out`, for the Worker to read when one is asked for: the texts of the data,
 * and what the charts of a release said.
 */
export function writeTranslations(data: string, out: string): void {
  rmSync(join(out, "words"), { recursive: true, force: true });
  for (const release of [null, ...listReleases(data)]) {
    const folder = release === null ? data : releaseFolder(data, release);
    for (const [language, texts] of Object.entries(loadTranslations(folder))) {
      const path = join(out, translationsPath(language, release));
      mkdirSync(dirname(path), { recursive: true });
      const sentences = frozenSentences(data, release ?? releaseName(data), language);
      writeFileSync(path, JSON.stringify({ texts: texts.filter(({ text }) => text !== null), sentences } satisfies StateInLanguage));
    }
  }
}
