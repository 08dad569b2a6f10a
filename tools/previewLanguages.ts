import type { Published } from "../src/edition/published.ts";
import { nextVersion } from "../src/model/version.ts";
import { CATALOGUES } from "../src/words/catalogues.ts";
import { TABLES } from "../src/words/kit/tableOf.ts";

/** Names languages, such as `fa,he`, that a build shows beside the published ones. */
export const PREVIEW = "PREVIEW_LANGUAGES";

interface Preview {
  /** Languages by their codes, with commas between. */
  named: string;
  /** The newest release: what is shown begins after it. */
  newest: string;
  /** Where the copy serves; empty on a machine of one's own. */
  origin: string;
}

/**
 * The published languages, and those that are to be seen before they are: on a machine of one's own alone. Throws for a language that has no
 * words, and for a copy that serves readers.
 */
export function withPreview(published: readonly Published[], { named, newest, origin }: Preview): readonly Published[] {
  const codes = named.split(",").map((code) => code.trim());
  const wanted = codes.filter((code) => code !== "" && published.every(({ language }) => language !== code));
  if (wanted.length === 0) return published;
  if (origin !== "") throw new Error(`${PREVIEW} "${named}": expected nothing where PUBLIC_ORIGIN names a copy that serves readers`);
  const unknown = wanted.filter((code) => !Object.hasOwn(CATALOGUES, code));
  if (unknown.length > 0) throw new Error(`${PREVIEW} "${named}": expected languages of src/words/catalogues.ts, not ${unknown.join()}`);
  const shown = wanted.map((code): Published => {
    const { ownName, direction } = TABLES[code as Published["language"]];
    return { language: code as Published["language"], ownName, direction, since: nextVersion(newest), isPreview: true };
  });
  return [...published, ...shown];
}
