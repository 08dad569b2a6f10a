import type { Edition } from "../../edition/edition.ts";
import { isOlderThan } from "../../model/turn.ts";

/** Joins what stands before and behind it: no line ends there. */
const WORD_JOINER = "\u2060";

/**
 * The heading of an embed, whose ranges of years stay on one line: broken at its dash one reads like two. A character does it, as pages do by
 * style, of which embeds have few bytes. Releases before 2026.27.0 let them break.
 */
export function headingOf({ catalog, words }: Pick<Edition, "catalog" | "words">, title: string): string {
  const held = words.kit.held(title);
  return isOlderThan(catalog.release, "2026.27.0") ? held : held.replaceAll(/(?<=\d)–(?=\d)/g, `–${WORD_JOINER}`);
}
