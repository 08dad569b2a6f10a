import type { Edition } from "../../edition/edition.ts";
import { isOlderThan } from "../../model/turn.ts";
import { withoutIsolates } from "../../words/kit/isolation.ts";

/**
 * A text as it is copied: without Unicode's isolates, which pages from right to left set around figures, and which would stay unseen in an entry
 * of BibTeX or in an article. Pages of releases before 2026.30.0 leave them.
 */
export function copiedText({ catalog }: Pick<Edition, "catalog">, text: string): string {
  return isOlderThan(catalog.release, "2026.30.0") ? text : withoutIsolates(text);
}
