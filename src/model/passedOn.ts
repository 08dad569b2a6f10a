import type { Observation } from "./observation.ts";

/** How a row says where what another publisher has was read. */
const READ_AT = /\bread at\b/;

/** Whether a figure was read at a page that passes on what another has of whoever counts: to name that page alone would hide both. */
export function isPassedOn({ attribution }: Pick<Observation, "attribution">): boolean {
  return attribution !== null && READ_AT.test(attribution);
}
