import { compareVersions } from "../model/version.ts";
import { before2026_5 } from "./en/before2026_5.ts";
import type { Words } from "./en.ts";

/** The first release that speaks the words of readers; those before it keep the words they had. */
const READERS_WORDS = "2026.5.0";

/** The words in which a release says what it says, from those of now. */
export function wordsOf(release: string, now: Words): Words {
  return isBeforeReadersWords(release) ? before2026_5(now) : now;
}

/** Whether a release is older than the words of readers, so that its pinned tables keep their columns and their order too. */
export function isBeforeReadersWords(release: string): boolean {
  return compareVersions(release, READERS_WORDS) < 0;
}
