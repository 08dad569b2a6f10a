import { type Observation, position } from "../../model/observation.ts";

/** Words of a figure behind which it is still one number, from which and to which others can lie. */
const ONE_NUMBER = ["exact", "about"];

/**
 * Whether the lowest and the highest of some figures are one number each: a figure that is open to one side, or itself from one number to
 * another, does not stand between two others in languages whose “between” takes a case.
 */
export function isPlainRange(rows: readonly Observation[]): boolean {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return [ordered[0], ordered.at(-1)].every((o) => o === undefined || ONE_NUMBER.includes(o.qualifier));
}
