/** The addresses whose answers are kept. Those of a release never change. */

export interface Asked {
  path: string;
  method?: "GET" | "HEAD" | "OPTIONS" | "POST";
  accept?: string;
}

const get = (path: string): Asked => ({ path });
const SHARE = "/v1/series/arms-import-share";
const ONE = "arms-import-share.ISR.2016_2020.avim-2025";
const HTML = "text/html";

/** Of the head only what no row of the data changes: how it refuses, and pages about the site. What it says of data stands in `shapes.test.ts`. */
export const HEAD: Asked[] = [
  ...[`${SHARE}/observations?as_off=2021`, "/v1/balance?half_life=99"].map(get),
  ...["/v1/series/arms-import-shar", "/v1/nothing", "/charts/none.json"].map(get),
  { path: "/v1/series", method: "OPTIONS" },
  { path: "/v1/series", method: "POST" },
  ...["/api", "/changes", "/problems/invalid-parameter"].map(get),
  { path: "/nowhere", accept: HTML },
  { path: "/?as_of=soon", accept: HTML },
];

const pinned = (path: string): Asked => ({ path: `${path}${path.includes("?") ? "&" : "?"}release=2026.1.0` });

export const PINNED: Asked[] = [
  ...["/v1/series", `${SHARE}/observations`, `${SHARE}/observations.csv`, `${SHARE}/observations.jsonstat.json`].map(pinned),
  ...[
    "/v1/series/trade-turnover/observations?collection=documents",
    "/v1/observations",
    "/v1/observations.csv",
    `/v1/observations/${ONE}`,
  ].map(pinned),
  ...["/v1/events?partner=IRN&kind=visit", "/v1/events.csv?kind=arms", "/v1/events/pezeshkian-visits-azerbaijan-2025"].map(pinned),
  ...[
    "/v1/balance",
    "/v1/balance.csv",
    "/v1/balance?as_of=2014-12-31",
    "/v1/disagreements",
    "/v1/sources",
    "/v1/changes?noun=observation",
  ].map(pinned),
  ...["/charts/trade-volumes.json", "/charts/trade-volumes.csv", "/charts/trade-volumes", `/observations/${ONE}`].map(pinned),
  { path: "/v1/releases/2026.1.0/datapackage.json" },
  { path: "/v1/releases/2026.1.0/archive.zip" },
];

/** The file that keeps an answer. */
export function fileOf(folder: "head" | "2026.1.0", { path, method = "GET" }: Asked): string {
  const name = path
    .replace(/[?&]release=2026\.1\.0/, "")
    .replace(/[^A-Za-z0-9.-]+/g, "_")
    .replace(/^_|_$/g, "");
  return `tests/golden/${folder}/${method === "GET" ? "" : `${method}_`}${name || "home"}.txt`;
}
