import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import { wrapWidth } from "../../chart/metrics/wrapText.ts";
import { isOlderThan } from "../../model/turn.ts";

/** Size of the letters of a picture's heading, in layout units. */
export const HEADING_SIZE = 23;
/** A heading whose last line would hold a word or two is set a little smaller, so that it has a line less. */
const SMALLER = [22, 21];

/** The usual size of a heading, or the largest of the smaller ones that saves it a line. Pictures of releases before 2026.17.0 stay as they are. */
export function headingSizeOf({ title, release }: Pick<ChartSpec, "title" | "release">, width: number): number {
  if (isOlderThan(release, "2026.17.0")) return HEADING_SIZE;
  const lines = (size: number) => wrapWidth(title, width, size, 700).length;
  return SMALLER.find((size) => lines(size) < lines(HEADING_SIZE)) ?? HEADING_SIZE;
}
