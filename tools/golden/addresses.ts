import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";

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

/** Charts whose whole spec is kept: the balance, claims over records, shares, counts of events. */
const SPECS = ["balance", "trade-volumes", "arms-import-shares", "visits"];

/** The balance as measured, in releases that have it: its rows and cells, what is refused, its sentence at other days and years. */
const SHEET = [
  ...["/v1/balance/dimensions.csv", "/v1/balance/dimensions?dimension=votes", "/v1/balance/dimensions?dimension=goods_sold&to=2014"],
  ...["/v1/balance/dimensions/refused", "/v1/balance/dimensions?dimension=arms&as_of=2020-12-31", "/v1/series/un-vote-excess"],
  ...["/charts/balance-sheet.json", "/charts/balance-sheet", "/embed/balance-sheet?to=2014"],
];

/** The addresses whose answers are kept for ever, pinned to a release: numbers of every noun, charts of every kind, what each embed says. */
export function pinnedTo(release: string): Asked[] {
  const charts = csvParse(readFileSync(`data/releases/${release}/charts.csv`, "utf8")).map(({ id }) => id ?? "");
  const paths = [
    ...["/v1/series", `${SHARE}/observations`, `${SHARE}/observations.csv`, `${SHARE}/observations.jsonstat.json`],
    ...[
      "/v1/series/trade-turnover/observations?collection=documents",
      "/v1/observations",
      "/v1/observations.csv",
      `/v1/observations/${ONE}`,
    ],
    ...["/v1/observations/official-visits.ISR.2021.derived", "/v1/observations?as_of=2014-12-31"],
    ...["/v1/events?partner=IRN&kind=visit", "/v1/events.csv?kind=arms", "/v1/events.csv", "/v1/events/pezeshkian-visits-azerbaijan-2025"],
    ...["/v1/balance", "/v1/balance.csv", "/v1/balance?as_of=2014-12-31", "/v1/balance?half_life=1&scale=sign"],
    ...["/v1/disagreements", "/v1/checks", "/v1/sources", "/v1/charts", "/v1/codes", "/v1/changes?noun=observation"],
    ...SPECS.filter((id) => charts.includes(id)).map((id) => `/charts/${id}.json`),
    ...["/charts/trade-volumes.csv", "/charts/trade-volumes", `/observations/${ONE}`, "/checks", "/disagreements", "/sources/avim-2025"],
    ...charts.map((id) => `/embed/${id}`),
    ...["/embed/balance?as_of=2014-12-31", "/embed/trade-volumes?collection=documents"],
    ...(charts.includes("balance-sheet") ? SHEET : []),
  ];
  return [
    ...paths.map((path) => get(`${path}${path.includes("?") ? "&" : "?"}release=${release}`)),
    ...["datapackage.json", "archive.zip"].map((file) => get(`/v1/releases/${release}/${file}`)),
  ];
}

/** The file that keeps an answer, in the folder of the head or of a release. */
export function fileOf(folder: string, { path, method = "GET" }: Asked): string {
  const name = path
    .replace(new RegExp(`[?&]release=${folder}$`), "")
    .replace(/[^A-Za-z0-9.-]+/g, "_")
    .replace(/^_|_$/g, "");
  return `tests/golden/${folder}/${method === "GET" ? "" : `${method}_`}${name || "home"}.txt`;
}
