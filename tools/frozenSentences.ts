import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { releaseFolder, sentencesFile } from "../src/curator/releases.ts";
import type { Sentence } from "../src/model/rows.ts";
import { readSentences } from "../src/tables/sentences.ts";

/**
 * What the charts of a release said when it was made, in English or in another language; nothing for releases before 2026.3.0 or from before
 * the language, and for a draft.
 */
export function frozenSentences(data: string, version: string, language: string | null = null): Sentence[] {
  const path = join(releaseFolder(data, version), sentencesFile(language));
  return existsSync(path) ? readSentences(path, readFileSync(path, "utf8")) : [];
}
