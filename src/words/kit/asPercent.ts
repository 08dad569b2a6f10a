import type { Observation } from "../../model/observation.ts";
import { isToldInPercent } from "../../model/series.ts";
import type { Kit } from "./kit.ts";

/** A share of one as people say it, in whole percent: `81%`; null of other figures. */
export function asPercent({ series, value }: Pick<Observation, "series" | "value">, kit: Pick<Kit, "figure">): string | null {
  return isToldInPercent(series) && value !== null ? kit.figure(Math.round(value * 100), "PC", 0) : null;
}
