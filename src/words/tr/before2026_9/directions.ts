import { times } from "../directions.ts";

/** Trade in both directions with one partner, as releases before 2026.9.0 word it. */
export const directions = {
  title: (partner: string, unit: string, scale: { name: string; times: number } | null) =>
    `${partner}: satılan ve alınan mallar, yıllık, ${unit}${scale === null ? "" : ` (${scale.name} paneline göre ${times(scale.times)} kat büyütülmüş)`}`,
  scale: () => null,
};
