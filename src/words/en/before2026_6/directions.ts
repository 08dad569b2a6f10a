import { times } from "../directions.ts";

/** Trade in both directions with one partner, as releases before 2026.6.0 word it. */
export const directions = {
  title: (partner: string, unit: string, scale: { name: string; times: number } | null) =>
    `${partner}: goods sold and bought, ${unit} a year${scale === null ? "" : ` (bars drawn ${times(scale.times)} times as long as ${possessive(scale.name)})`}`,
};

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
