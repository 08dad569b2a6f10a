import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EVERYTHING } from "../src/model/vintage.ts";
import { type App, latestEdition } from "../src/worker/application.ts";
import { spokenApp } from "../src/worker/http/languages.ts";
import { foldedTexts, textsPath } from "../src/worker/pages/search/texts.ts";

/**
 * Letters that the texts of a language may have: seven times those of 2026.27.0. An isolate holds a file as bytes, as text and as its parts for
 * a while, beside the rows that it keeps; of more a search folds what it looks through by itself, within the bound that rows have.
 */
const MOST = 4_000_000;

/**
 * Writes what a search of the head looks through below `out`, in English and in every language that the build publishes: its texts, folded.
 * Texts that are too many for an isolate are not written.
 *
 * @param site with the checksums of the translations below `out`
 */
export async function writeSearchTexts(site: App, out: string, most = MOST): Promise<void> {
  rmSync(dirname(join(out, textsPath(null))), { recursive: true, force: true });
  const files = { fetch: async (address: string) => new Response(readFileSync(join(out, new URL(address).pathname))) };
  for (const language of [null, ...site.build.languages.map((one) => one.language)]) {
    const app = await spokenApp(site, language, files);
    const path = join(out, textsPath(language));
    const texts = JSON.stringify(foldedTexts(latestEdition(app, site.build.origin), EVERYTHING));
    if (texts.length > most) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, texts);
  }
}
