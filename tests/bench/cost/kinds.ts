import { listReleases, readRelease } from "../../../src/curator/releases.ts";
import { PUBLISHED } from "../../../src/edition/published.ts";
import { shortCode } from "../../../src/edition/short/shortCode.ts";
import { loadFrozen } from "../../../src/tables/catalog.ts";
import type { Ask } from "./ask.ts";

/** A kind of address. */
export interface Kind {
  /** The address whose first answer is measured in a fresh process. */
  path: string;
  /** Other addresses of the kind, nobody's yet: what the second and further answers are. Without them the same address is asked again. */
  siblings?: string[];
  /** What is sent there; without it the address is only read. */
  message?: unknown;
  /** What an answer of the kind costs by its nature: `canonical` is one of a fixed list, `view` somebody's choice, `drawn` a picture of one, `found` neither. */
  role: "canonical" | "view" | "drawn" | "other";
}

// biome-ignore lint/suspicious/noExplicitAny: the API's own answers, whose shape its tests hold
type Json = any;

/**
 * Every kind of address that the Worker answers, with ids that exist: they are read from the Worker's own answers, so that the list fits any
 * state of the data. Views are values that no link of the site has and no form sends alone.
 */
export async function kindsOf(ask: Ask): Promise<Kind[]> {
  const json = (path: string) => ask.json<Json>(path);
  const { charts } = await json("/v1/charts");
  const { series } = await json("/v1/series");
  const { checks } = await json("/v1/checks");
  const { events } = await json("/v1/events");
  const { releases } = await json("/v1/releases");
  const sheet: string = charts[0].id;
  const claims: string[] = charts.slice(2).map(({ id }: Json) => id);
  const [chart = "", other = ""] = claims;
  const largest: string = [...series].sort((a: Json, b: Json) => b.observations - a.observations)[0].id;
  const numbers = checks.filter(({ claim, verdict }: Json) => !claim.includes("#") && verdict === "agrees");
  const [number, ...numbersToo]: string[] = numbers.map(({ claim }: Json) => claim);
  const [source, ...sourcesToo]: string[] = [...new Set<string>(numbers.map(({ claim_source }: Json) => claim_source))];
  const [event, ...eventsToo]: string[] = events.map(({ id }: Json) => id);
  // What is pinned out there is mostly pinned to the release before.
  const pin = `release=${(releases[1] ?? releases[0]).version}`;
  const newest: string = releases[0].version;
  const short = shortAddress(chart);
  const canonical = (paths: string[]): Kind[] => paths.map((path) => ({ path, role: "canonical" }));
  const view = (path: string, ...siblings: string[]): Kind => ({ path, siblings, role: "view" });
  const drawn = (path: string, ...siblings: string[]): Kind => ({ path, siblings, role: "drawn" });
  /** Three values more of the last parameter. */
  const views = (path: string, values: [string, string, string, string]): Kind => {
    const [first, ...rest] = values.map((value) => `${path}${value}`);
    return view(first ?? path, ...rest);
  };
  const days: [string, string, string, string] = ["2014-06-30", "2016-06-30", "2018-06-30", "2020-06-30"];
  const lives: [string, string, string, string] = ["7", "6.5", "9", "11.5"];
  const years: [string, string, string, string] = ["2014", "2012", "2015", "2016"];
  return [
    ...canonical(["/"]),
    ...[views("/?as_of=", days), views("/?half_life=", lives), views("/?from=", years)],
    ...[view("/?collection=references&from=2001", "/?collection=all&from=2001", "/?collection=references&from=2002"), ...pinned("/", pin)],
    ...canonical(["/charts", `/charts/${sheet}`, "/charts/balance", `/charts/${chart}`, `/charts/${other}`, `/charts/${claims[2]}`]),
    ...pinned(`/charts/${chart}`, pin),
    ...[views("/charts/balance?as_of=", days), views("/charts/balance?half_life=", lives), views(`/charts/${sheet}?as_of=`, days)],
    ...canonical([`/charts/${chart}?from=2014`, `/charts/${sheet}?from=2005`]),
    ...[view(`/charts/${chart}?from=2014&to=2022`, `/charts/${chart}?from=2012&to=2022`, `/charts/${chart}?from=2015&to=2022`)],
    ...canonical(PUBLISHED.flatMap(({ language }) => [`/${language}`, `/${language}/charts/balance`, `/${language}/embed/balance`])),
    ...PUBLISHED.slice(0, 1).map(({ language }) => views(`/${language}/charts/balance?half_life=`, lives)),
    ...canonical([`/embed/${sheet}`, "/embed/balance", `/embed/${chart}`, "/embed/balance?theme=dark"]),
    ...[views("/embed/balance?half_life=", lives), ...pinned(`/embed/${chart}`, pin)],
    ...canonical([`/charts/${sheet}.svg`, "/charts/balance.svg", `/charts/${chart}.svg`, `/charts/${chart}.png`]),
    ...canonical([`/charts/${chart}.png?theme=dark`, `/charts/${chart}.json`, "/charts/balance.json", `/charts/${sheet}.json`]),
    ...canonical([`/charts/${chart}.csv`, `/charts/${chart}/changes.atom`]),
    ...[views("/charts/balance.svg?half_life=", lives), views("/charts/balance.json?compact=true&half_life=", lives)],
    { path: `/observations/${number}`, siblings: numbersToo.slice(0, 3).map((id) => `/observations/${id}`), role: "canonical" },
    ...canonical(PUBLISHED.flatMap(({ language }) => [`/${language}/observations/${number}`, `/${language}/sources/${source}`])),
    { path: `/numbers/${number}`, siblings: numbersToo.slice(0, 3).map((id) => `/numbers/${id}`), role: "canonical" },
    { path: `/sources/${source}`, siblings: sourcesToo.slice(0, 3).map((id) => `/sources/${id}`), role: "canonical" },
    ...canonical(["/events", "/sources", "/disagreements", "/checks", "/method", "/changes", "/api", "/about", "/glossary"]),
    ...canonical([
      "/changes/between",
      "/changes/between?since=2026.5.0",
      "/in-your-article",
      "/search",
      "/problems",
      "/problems/invalid-parameter",
    ]),
    view("/search?q=69+percent", "/search?q=oil", "/search?q=embassy+2023", "/search?q=drones"),
    views("/changes/between?since=2026.2.0&until=", ["2026.5.0", "2026.4.0", "2026.3.0", "2026.6.0"]),
    ...canonical(["/events?partner=ISR", "/events?kind=visit", "/checks?verdict=agrees", "/sources?language=en"]),
    view("/events?partner=ISR&scored=yes", "/events?partner=IRN&scored=yes", "/events?partner=ISR&scored=no"),
    ...canonical(["/v1", "/v1/series", `/v1/series/${largest}`, `/v1/series/${largest}/observations`]),
    ...canonical([`/v1/series/${largest}/observations.csv`, `/v1/series/${largest}/observations.jsonstat.json`]),
    views(`/v1/series/${largest}/observations?from=`, years),
    views(`/v1/series/${largest}/observations?as_of=`, days),
    ...pinned(`/v1/series/${largest}/observations`, pin),
    ...canonical(["/v1/observations", "/v1/observations.csv", "/v1/observations.parquet"]),
    view("/v1/observations?q=69%20percent", "/v1/observations?q=oil", "/v1/observations?q=drones"),
    view("/v1/observations?labels=true&counterpart=ISR", "/v1/observations?labels=true&counterpart=IRN", "/v1/observations?labels=true"),
    { path: `/v1/observations/${number}`, siblings: numbersToo.slice(0, 3).map((id) => `/v1/observations/${id}`), role: "canonical" },
    { path: `/v1/events/${event}`, siblings: eventsToo.slice(0, 3).map((id) => `/v1/events/${id}`), role: "canonical" },
    { path: `/v1/sources/${source}`, siblings: sourcesToo.slice(0, 3).map((id) => `/v1/sources/${id}`), role: "canonical" },
    ...canonical([
      "/v1/events",
      "/v1/events.csv",
      "/v1/sources",
      "/v1/disagreements",
      "/v1/checks",
      "/v1/checks.csv",
      "/v1/charts",
      "/v1/codes",
    ]),
    ...canonical([
      "/v1/balance",
      "/v1/balance.csv",
      "/v1/balance/dimensions",
      "/v1/balance/dimensions.csv",
      "/v1/balance/dimensions/refused",
    ]),
    ...[views("/v1/balance?as_of=", days), views("/v1/balance.csv?half_life=", lives), ...pinned("/v1/balance", pin)],
    ...[views("/v1/balance/dimensions?as_of=", days)],
    ...canonical(["/v1/releases", "/v1/changes", "/v1/changes.atom", `/v1/releases/${newest}`, `/v1/releases/${newest}/archive.zip`]),
    ...canonical([
      `/v1/releases/${newest}/datapackage.json`,
      `/v1/releases/${newest}/package.zip`,
      `/v1/releases/${newest}/package/datapackage.json`,
      "/v1/openapi.json",
    ]),
    ...canonical(["/embed.js", "/sitemap.xml", "/robots.txt", "/llms.txt", "/.well-known/api-catalog", "/icon.svg", "/favicon.ico"]),
    ...canonical([`${embedding("/charts/balance")}&format=json`, `${embedding(`/charts/${chart}?${pin}`)}&format=json`]),
    ...canonical([`${embedding(`/charts/${chart}`)}&format=json&maxwidth=500&maxheight=750&dnt=1`]),
    views(`${embedding("/charts/balance")}&format=json&maxwidth=`, ["640", "580", "720", "320"]),
    ...(short === null ? [] : [{ path: short, role: "other" as const }]),
    ...[toTool("read_number", { id: number }), toTool("search_numbers", { q: "69 percent" }), toTool("balance_as_told", {})],
    ...["/nowhere", "/v1/series?as_off=1", "/charts/none"].map((path): Kind => ({ path, role: "other" })),
    ...["/?fbclid=abc", `/charts/${chart}?utm_source=x`].map((path): Kind => ({ path, role: "other" })),
    ...[
      drawn(`/observations/${number}.png`, ...numbersToo.slice(0, 2).map((id) => `/observations/${id}.png`)),
      drawn("/checks.png", "/events.png", "/charts.png"),
      drawn(`/sources/${source}.png`, ...sourcesToo.slice(0, 2).map((id) => `/sources/${id}.png`)),
    ],
    ...canonical([`/charts/${chart}.png?size=1080x1080`]),
    drawn(`/charts/${chart}.png?size=1600x900`, `/charts/${other}.png?size=1600x900`, `/charts/${claims[2]}.png?size=1600x900`),
    drawn("/charts/balance.png?size=1520", "/charts/balance.png?size=1520&theme=dark", "/charts/balance.png?size=1600x900"),
    drawn("/charts/balance.png?as_of=2014-12-31", "/charts/balance.png?as_of=2016-12-31", "/charts/balance.png?as_of=2018-12-31"),
    drawn("/charts/balance.png?half_life=8", "/charts/balance.png?half_life=3", "/charts/balance.png?half_life=10"),
  ];

  function embedding(path: string): string {
    return `/oembed?url=${encodeURIComponent(`${ask.origin}${path}`)}`;
  }

  function pinned(path: string, release: string): Kind[] {
    return [{ path: `${path}?${release}`, role: "canonical" }];
  }
}

function toTool(name: string, args: Record<string, unknown>): Kind {
  return { path: "/mcp", message: { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: args } }, role: "other" };
}

/** The short address of a chart of the newest release of this project; those of another build may have another, and a draft has none. */
function shortAddress(chart: string): string | null {
  const [newest] = listReleases("data");
  const code = newest === undefined ? null : shortCode(loadFrozen(readRelease("data", newest), newest), { chart, parameters: [] });
  return code === null ? null : `/p/${code}`;
}
