import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { createApp } from "../../src/worker/app.ts";
import { definitionsOf } from "../../src/worker/http/definition.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";
import { withRecords } from "../fixtures/withRecords.ts";

/** Years or days that end before they begin hold nothing: an error everywhere, and never an empty answer. */

const app = createApp({ ...unpinned(frozenSite()), catalog: loadCatalog(withRecords, "2026.1.0") });
const ask = (path: string) => app.request(`https://baku.example${path}`, { headers: { accept: "text/html" } }, {});
const WITH_YEARS = definitionsOf(app).filter(({ query }) => "from" in query && "to" in query);
const filled = (path: string) =>
  path.replace(/:file\{[^}]*\\\.(\w+)\}/, "trade.$1").replace(":id", path.startsWith("/v1/series") ? "trade" : "trade");

describe("from after to", () => {
  it("is known at every address that takes both", () => {
    expect(WITH_YEARS.map(({ path }) => filled(path)).sort()).toEqual(
      expect.arrayContaining(["/charts/trade.csv", "/v1/events", "/v1/observations.csv", "/v1/series/trade/observations"]),
    );
  });
  it.each([...WITH_YEARS.map(({ path }) => filled(path)), ...["/charts/trade", "/embed/trade", "/events"]])(
    "is a 400 at %s",
    async (path) => {
      const response = await ask(`${path}?from=2020&to=2010`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("from is later than to");
      // No pictures are drawn here.
      if (!path.endsWith(".png")) expect((await ask(`${path}?from=2010&to=2010`)).status).toBe(200);
    },
  );
  it("names the parameter and the days, to the day", async () => {
    const { errors } = (await (await ask("/v1/observations?from=2020-03-02&to=2020-03-01")).json()) as { errors: unknown };
    expect(errors).toEqual([{ parameter: "from", detail: "from is later than to: there are no days from 2020-03-02 to 2020-03-01" }]);
    expect((await ask("/v1/observations?from=2020-03-01&to=2020-03")).status).toBe(200);
  });
});
