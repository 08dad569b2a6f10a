import { times } from "../directions.ts";

/** Trade in both directions with one partner, as releases before 2026.9.0 word it. */
export const directions = {
  title: (partner: string, unit: string, scale: { name: string; times: number } | null) =>
    `${partner}: satılan və alınan mallar, il ərzində, ${unit}${scale === null ? "" : ` (${scale.name} ilə müqayisədə ${times(scale.times)} dəfə böyüdülüb)`}`,
  scale: () => null,
};
