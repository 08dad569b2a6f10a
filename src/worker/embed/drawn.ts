import { type ChartSpec, isEmpty } from "../../chart/chartSpec/chartSpec.ts";

/** What an embed draws: marks over time, cells, other forms, or both. Each has a style sheet of its own, so that none carries the rules of the others. */
export type Drawn = "marks" | "cells" | "forms" | "both";

/** What the embed of a chart draws. An empty view draws nothing, and says so with the marks' style sheet, which alone has the rule for it. */
export function drawnIn({ panels, forms }: Pick<ChartSpec, "panels" | "forms">): Drawn {
  if (forms === undefined || isEmpty({ panels, forms })) return "marks";
  if (panels.length > 0) return "both";
  return forms.every(({ kind }) => kind === "cells") ? "cells" : "forms";
}
