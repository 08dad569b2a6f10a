import type { Chart } from "chart.js";

/** The font family that the chart's options name. */
export function family(chart: Chart): string {
  const font = chart.options.font;
  return (font && "family" in font && font.family) || "sans-serif";
}
