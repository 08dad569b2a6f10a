import type { Edition } from "../../edition/edition.ts";
import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { ChartSpec } from "./chartSpec.ts";
import { isLeanPanel } from "./pair/leanPanel.ts";

/** What an embed says at once of how its marks are drawn, and what is then left of the paragraph that says it all. */
export interface EmbedKey {
  /** Short sentences; none where no mark needs one. */
  said: string[];
  /** Of where the knowledge ends and how marks are drawn, what stands in none of them. */
  rest: string;
}

/**
 * What shading, gray and hollow points are must be known to read the picture, so it is not folded with the rest. Sentences that are short stand
 * at once alone; what gray is in one of several plots, which the rest says by its title, is said short as well.
 *
 * @param ends the paragraph that says it all
 */
export function embedKey({ catalog, words: { pair } }: Pick<Edition, "catalog" | "words">, spec: ChartSpec, ends: string): EmbedKey {
  const dimension = catalog.chartById.get(spec.id)?.row as Dimension | null | undefined;
  const short = [
    pair.interval,
    ...(dimension ? [pair.colors(dimension)] : []),
    pair.hollow,
    pair.hollowLimits(false),
    pair.hollowLimits(true),
  ];
  const moved = short.filter((text) => ends.includes(text));
  const place = spec.panels.findIndex(isLeanPanel);
  const title = spec.panels[place]?.title ?? "";
  const isGray = dimension && (place === 0 || place === 1) && ends.includes(pair.colorsIn(title, dimension));
  const rest = moved.reduce((left, text) => left.replace(text, ""), ends);
  return { said: [...moved, ...(isGray ? [pair.grayIn(place === 0, dimension)] : [])], rest: rest.replace(/ {2,}/g, " ").trim() };
}
