import type { Hono } from "hono";
import { claimableStretches } from "../../../model/claim.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../../model/robustness.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { HomePage } from "../../render/pages/home.tsx";
import { chartSpec } from "../../render/spec/chart.ts";
import type { Site } from "../../site.ts";
import { addressOf, html, withView } from "../page.ts";

/** `/`: the dashboard. */
export function homePage(app: Hono, head: Site): void {
  app.get("/", (c) =>
    withView(c, head, ({ site, vintage, query }) => {
      const specs = site.catalog.charts.map((chart) => chartSpec(site, chart, { vintage, from: null, to: null }));
      return html(c, HomePage({ site, claim: claim(site, vintage), specs, view: query, vintage, address: addressOf(c) }));
    }),
  );
}

/** What may be claimed of the balance, in one sentence; it always rests on the documents. */
function claim(site: Site, vintage: Vintage): string {
  const rows = balanceRows(site.catalog, { ...DEFAULT_BALANCE, vintage: { ...vintage, collection: "documents" } });
  const last = rows.findLast((row) => row.evidence > 0);
  return site.words.balance.claim(claimableStretches(rows), last ?? null);
}
