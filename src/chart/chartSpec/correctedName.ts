import type { Edition } from "../../edition/edition.ts";
import type { Correction } from "../../model/correction.ts";
import { sourceLabel } from "./credits.ts";
import { figureByIds, figureName, rowName } from "./rowName.ts";

/**
 * What a pinned page calls a row that later releases changed: as the page names it, or as the newest state does where it has no name for it.
 * A figure is named with its source, since sources differ on the same thing. Null where neither has a name but the id.
 */
export function correctedName({ newest, ...edition }: Edition, correction: Correction): string | null {
  const name = nameIn(edition, correction);
  return name === null && newest !== undefined ? nameIn({ ...edition, catalog: newest }, correction) : name;
}

function nameIn(edition: Pick<Edition, "catalog" | "words">, { noun, id, shown }: Correction): string | null {
  const { catalog, words } = edition;
  if (noun === "balance") return words.periodInWords(id);
  if (noun !== "observation") return rowName(edition, noun, shown.at(-1) ?? id);
  const ids = shown.toReversed();
  const o = figureByIds(catalog, ids);
  const name = figureName(edition, ids);
  return o === undefined || name === null || o.source === null ? name : `${name} (${sourceLabel(catalog, o.source)})`;
}
