import { IMAGE_SIZES, PREVIEW, PREVIEW_NAME } from "../../../chart/scene/imageSize.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { isOlderThan } from "../../../model/turn.ts";

/** The picture of a chart in a list: how its file is asked for, and its size in pixels. */
export interface ListedPicture {
  light: Parameters;
  dark: Parameters;
  width: number;
  height: number;
  /** Whether the chart may go on below it. */
  isPart: boolean;
}

/**
 * What a list of charts shows of each: its first plot alone, whose words can be read there. Lists of releases before 2026.32.0 show the whole
 * picture of social cards.
 */
export function listedPicture(release: string): ListedPicture {
  const isWhole = isOlderThan(release, "2026.32.0");
  const { width, height } = isWhole ? IMAGE_SIZES["1200x630"] : PREVIEW;
  const size: Parameters = isWhole ? [] : [["size", PREVIEW_NAME]];
  return { light: size, dark: [...size, ["theme", "dark"]], width, height, isPart: !isWhole };
}
