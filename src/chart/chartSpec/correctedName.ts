import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { ChangedNoun } from "../../model/change.ts";
import type { Correction } from "../../model/correction.ts";
import { pairFigureParts } from "../../model/pairFigure.ts";
import { sourceLabel } from "./credits.ts";
import { figureByIds, figureName, rowName } from "./rowName.ts";

type Told = Pick<Edition, "catalog" | "words">;

/**
 * What a pinned page calls a row that later releases changed: as the page names it, or as the newest state does where it has no name for it.
 * Null where neither has a name but the id.
 */
export function correctedName({ newest, ...edition }: Edition, correction: Correction): string | null {
  const name = nameIn(edition, correction);
  return name === null && newest !== undefined ? nameIn({ ...edition, catalog: newest }, correction) : name;
}

function nameIn(edition: Told, { noun, id, shown }: Correction): string | null {
  const old = shown.at(-1) ?? id;
  if (noun === "balance") return edition.words.periodInWords(id);
  if (noun === "observation") return figureOfOne(edition, shown.toReversed());
  if (noun === "check" && !old.includes("#")) return figureOfOne(edition, [old]);
  const name = rowName(edition, noun, old);
  if (noun === "pair" && name !== null) return `${name} (${sourceLabel(edition.catalog, pairFigureParts(old).source)})`;
  return name !== null && TITLED.includes(noun) ? edition.words.kit.quoted(name) : name;
}

/** What a page calls a row that is none of its own: as its own state does, or the newest. */
export function nameToday({ newest, ...edition }: Edition, noun: ChangedNoun, id: string): string | null {
  return rowName(edition, noun, id) ?? (newest === undefined ? null : rowName({ ...edition, catalog: newest }, noun, id));
}

/** What is named by a title, which would run into the sentence around it. */
const TITLED: Correction["noun"][] = ["chart", "series", "event", "disagreement"];

/** A figure, and in brackets whose it is, since sources differ on the same thing; of a count of ours what it counts. */
function figureOfOne(edition: Told, ids: string[]): string | null {
  const { catalog } = edition;
  const o = figureByIds(catalog, ids);
  const name = figureName(edition, ids);
  if (o === undefined || name === null) return name;
  return `${name} (${o.source === null ? labelOf(catalog, "basis", o.basis) : sourceLabel(catalog, o.source)})`;
}
