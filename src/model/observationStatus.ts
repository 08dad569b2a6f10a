import type { Observation } from "./observation.ts";

/** SDMX OBS_STATUS of what is only planned or forecast. */
const PLAN = "F";
/** SDMX OBS_STATUS of a figure of low reliability. */
export const LOW_RELIABILITY = "U";
/** SDMX OBS_STATUS of a figure behind a break in its series. */
export const BREAK = "B";

/** Whether a figure is a target or a forecast, and not a result. */
export function isPlan({ status }: Pick<Observation, "status">): boolean {
  return status === PLAN;
}

/** Whether a figure is of low reliability. */
export function isDoubtful({ status }: Pick<Observation, "status">): boolean {
  return status === LOW_RELIABILITY;
}
