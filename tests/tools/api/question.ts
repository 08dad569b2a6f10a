import createClient from "openapi-fetch";
import type { components, paths } from "./paths.ts";

/**
 * A small program as somebody would write it, who has nothing but types made from /v1/openapi.json: what share of its arms imports did
 * Azerbaijan get from Israel, and who says so? Compiled strictly and run by `openapi.test.ts`.
 */
const [origin = ""] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl: origin });

const { data, error } = await client.GET("/v1/series/{id}/observations", {
  params: {
    path: { id: "arms-import-share" },
    query: { counterpart: ["ISR"], collection: "documents", release: "2026.6.0", from: "2016", last: 20, labels: true },
  },
});
if (error) throw new Error(error.detail);

const told = (o: components["schemas"]["Observation"]): string => {
  const figure: number | null = o.value;
  const source = o.source === null ? undefined : data.sources[o.source];
  return `${o.counterpart_label} ${o.period} ${figure ?? "?"} ${o.unit_label}: ${source?.publisher ?? "?"}`;
};
const count: number = data.count;
console.log([`${count} in ${data.series.unit_label}`, ...data.observations.map(told)].join("\n"));

const balance = await client.GET("/v1/balance", { params: { query: { half_life: 5, prior: 8, drop: ["avim-2025"] } } });
const year: number | undefined = balance.data?.balance.at(-1)?.year;
console.log(year);
