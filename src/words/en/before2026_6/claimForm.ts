import { claimForm as now, partsAdded, times, type Years } from "../claimForm.ts";
import { yearSpan } from "../yearSpan.ts";

/** Pictures of claims and records of other forms than marks over time, as releases before 2026.6.0 word them. */
export const claimForm = {
  figureOf: (figure: string, period: string, isUndated: boolean) => (isUndated ? `${figure}, published ${period}` : `${figure}, ${period}`),
  side: (country: string) => `${country}’s side`,
  gap: {
    ...now.gap,
    parts: (least: number, most: number, { from, to }: Years) =>
      `${times(least, most)} what the fact check adds up for ${yearSpan(from, to)}`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) => `Added up: ${partsAdded(parts)}.`,
};
