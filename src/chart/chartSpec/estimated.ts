import type { Observation } from "../../model/observation.ts";

/** Bases of figures that are computed without an assumption. */
const SUMMED = /_sums$/;

/** Whether a figure is an estimate: not one that is only summed from published figures or computed from counted cases. */
export function isEstimate({ status, n, basis }: Pick<Observation, "status" | "n" | "basis">): boolean {
  return status === "E" && n === null && !SUMMED.test(basis);
}
