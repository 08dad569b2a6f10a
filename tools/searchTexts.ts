import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type App, latestEdition } from "../src/worker/application.ts";
import { spokenApp } from "../src/worker/http/languages.ts";
import { foldedTexts, textsPath, USUAL } from "../src/worker/pages/search/texts.ts";

/**
 * Writes what a search of the head looks through below `out`, in English and in every language that the build publishes: its texts, folded.
 *
 * @param site with the checksums of the translations below `out`
 */
export async function writeSearchTexts(site: App, out: string): Promise<void> {
  rmSync(dirname(join(out, textsPath(null))), { recursive: true, force: true });
  const files = { fetch: async (address: string) => new Response(readFileSync(join(out, new URL(address).pathname))) };
  for (const language of [null, ...site.build.languages.map((one) => one.language)]) {
    const app = await spokenApp(site, language, files);
    const path = join(out, textsPath(language));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(foldedTexts(latestEdition(app, site.build.origin), USUAL)));
  }
}
