import type { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { addressesByPlace, createApp } from "../../src/worker/app.ts";
import { placeOf } from "../../src/worker/place.ts";
import { frozenSite } from "../fixtures/site.ts";

/** Addresses that are bound place by place, when the place is first asked for. */

const app = frozenSite();
const read = ({ routes }: Hono) => routes.filter(({ method }) => method === "GET").map(({ path }) => path);
const all = read(createApp(app));
const places = [...new Set(all.map(placeOf))];

it.each([
  ["/", ""],
  ["/v1", ""],
  ["/charts", "charts"],
  ["/charts.png", "charts"],
  ["/charts/balance.svg", "charts"],
  ["/charts/:file{[a-z0-9-]+\\.png}", "charts"],
  ["/v1/charts", "charts"],
  ["/v1/observations.csv", "observations"],
  ["/.well-known/api-catalog", ""],
  ["/v10/charts", "v10"],
])("%s belongs to the place '%s'", (path, place) => expect(placeOf(path)).toBe(place));

describe("addresses by place", () => {
  it.each(places)("'%s' has all of its own, in their order", (place) => {
    const own = (paths: string[]) => paths.filter((path) => placeOf(path) === place);
    const [path = ""] = own(all);
    expect(own(read(addressesByPlace(app)(path)))).toEqual(own(all));
  });

  it("are all there are", () => expect(places.length).toBeGreaterThan(25));

  it("are bound once, and without those of other places", () => {
    const routerOf = addressesByPlace(app);
    expect(routerOf("/charts/balance")).toBe(routerOf("/v1/charts"));
    expect(read(routerOf("/charts/balance")).filter((path) => placeOf(path) !== "charts")).toEqual([]);
  });

  it("share one router where there are none, whatever is asked", () => {
    const routerOf = addressesByPlace(app);
    const strange = ["/nowhere", "/constructor", "/v1/__proto__", "/v2/series"].map(routerOf);
    expect(new Set(strange).size).toBe(1);
    expect(read(strange[0] as Hono)).toEqual([]);
  });
});
