import { type ChartFile, PAGES } from "../../../edition/paths.ts";
import type { Definition } from "../../http/definition.ts";
import { CHART_FORMS, CHART_ID } from "../../http/links.ts";

/**
 * What the addresses of a chart's files have in common. The ending belongs to the path's last part, which Hono matches as a whole; whatever
 * stands before it, so that what is no chart is answered as a file is, and not with the page.
 */
export function chartFile(file: ChartFile) {
  return {
    path: PAGES.chart.replace(":id", () => `:file{[^/]+\\.${file}}`),
    template: PAGES.chart.replace(":id", `{chart}.${file}`),
    id: CHART_ID,
    withdrawable: true,
    ownTerms: true,
    forms: CHART_FORMS,
  } satisfies Partial<Definition>;
}
