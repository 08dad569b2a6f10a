import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listReleases, releaseFolder } from "../src/curator/releases.ts";
import { loadTranslations } from "../src/curator/translations.ts";
import { translationsPath } from "../src/worker/http/translations.ts";

/** Writes the translations of the head and of each release that has some below `out`, for the Worker to read when a language is asked for. */
export function writeTranslations(data: string, out: string): void {
  rmSync(join(out, "words"), { recursive: true, force: true });
  for (const release of [null, ...listReleases(data)]) {
    const folder = release === null ? data : releaseFolder(data, release);
    for (const [language, texts] of Object.entries(loadTranslations(folder))) {
      const path = join(out, translationsPath(language, release));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(texts.filter(({ text }) => text !== null)));
    }
  }
}
