import { remembering } from "../model/remembered.ts";
import { compareVersions } from "../model/version.ts";
import { before2026_5 } from "./en/before2026_5.ts";
import { before2026_6 } from "./en/before2026_6.ts";
import type { Words } from "./en.ts";

/** The first release that speaks the words of readers; those before it keep the words they had. */
const READERS_WORDS = "2026.5.0";
/** The first release after a reader from outside had read every page; those before it keep what had to be read twice. */
const READ_ONCE = "2026.6.0";

/** Releases whose words are remembered at most, so that one release always speaks the same ones. */
const remembered = remembering<Words, Words>(16);

/** The words in which a release says what it says, from those of now. */
export function wordsOf(release: string, now: Words): Words {
  return remembered(now, release, () => wordsThen(release, now));
}

function wordsThen(release: string, now: Words): Words {
  const then = compareVersions(release, READ_ONCE) < 0 ? before2026_6(now) : now;
  return isBeforeReadersWords(release) ? before2026_5(then) : then;
}

/** Whether a release is older than the words of readers, so that its pinned tables keep their columns and their order too. */
export function isBeforeReadersWords(release: string): boolean {
  return compareVersions(release, READERS_WORDS) < 0;
}
