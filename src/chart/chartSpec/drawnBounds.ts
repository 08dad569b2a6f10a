import type { Observation } from "../../model/observation.ts";
import type { Bounds } from "./chartSpec.ts";

/**
 * The bounds of a figure as they are drawn. A count of events is a floor by its nature and not by its wording, so it is open to neither
 * side.
 */
export function drawnBounds(o: Pick<Observation, "source" | "qualifier" | "lower" | "upper">): Bounds {
  const floor = o.source === null;
  const above = !floor && ["more_than", "at_least"].includes(o.qualifier);
  const below = ["up_to", "almost", "less_than"].includes(o.qualifier);
  return {
    low: floor || above ? null : o.lower,
    high: below ? null : o.upper,
    open: above ? "up" : below ? "down" : null,
  };
}
