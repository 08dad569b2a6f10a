import { times } from "../directions.ts";
import { possessive } from "../possessive.ts";

/** Trade in both directions with one partner, as releases before 2026.9.0 word it. */
export const directions = {
  title: (partner: string, unit: string, scale: { name: string; times: number } | null) =>
    `${partner}: goods sold and bought, ${unit} a year${scale === null ? "" : ` (enlarged ${times(scale.times)} times compared with ${possessive(scale.name)})`}`,
  scale: () => null,
};
