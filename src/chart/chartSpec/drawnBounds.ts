import type { Observation } from "../../model/observation.ts";
import type { Bounds } from "./chartSpec.ts";

/** How the bounds of a figure are drawn. A count of events is a floor and no wording, so it is open to no side. */
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
