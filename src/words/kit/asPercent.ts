import type { Observation } from "../../model/observation.ts";
import type { Kit } from "./kit.ts";

/** Series of shares that sentences tell in percent, where tables print parts of one. */
const SHARES = new Set(["icews-cooperation-share"]);

/** A share of one as people say it, in whole percent: `81%`; null of other figures. */
export function asPercent({ series, value }: Pick<Observation, "series" | "value">, kit: Pick<Kit, "figure">): string | null {
  return SHARES.has(series) && value !== null ? kit.figure(Math.round(value * 100), "PC", 0) : null;
}
