import { describe, expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { basisFault } from "../../src/worker/nouns/series/basisFault.ts";
import { builtApp } from "../../tools/builtApp.ts";

const site = builtApp();
const app = createApp(site);
const get = (path: string) => app.request(`http://localhost/v1/series${path}`, {}, { ASSETS: {} });

describe("a basis that a series does not have", () => {
  it.each(["", ".csv", ".jsonstat.json"])("is refused in observations%s, with those that it has", async (form) => {
    const response = await get(`/arms-import-share/observations${form}?basis=total_trade`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { parameter: string; allowed: string[] }[] };
    expect(errors).toMatchObject([{ parameter: "basis" }]);
    expect(errors[0]?.allowed).toContain("arms_imports");
    expect(errors[0]?.allowed).not.toContain("total_trade");
  });

  it("is passed over in releases before 2026.30.0", () => {
    const asked = ["total_trade"];
    const { catalog, words } = site;
    const at = (release: string) => basisFault({ catalog: { ...catalog, release }, words }, "arms-import-share", asked);
    expect(at("2026.29.0")).toBeNull();
    expect(at("2026.30.0")).not.toBeNull();
  });

  it("is none where the view alone has no figure of it", async () => {
    expect((await get("/arms-import-share/observations?basis=arms_imports&as_of=1990")).status).toBe(200);
  });
});

it("a file of a series whose figures belong to both partners together says where they are", async () => {
  const response = await get("/un-ideal-point-excess/observations.csv");
  expect(response.headers.get("left-out")).toBe("0");
  expect(response.headers.get("left-out-reason")).toMatch(
    /^none is left out: .* see http:\/\/localhost\/v1\/series\/un-ideal-point-excess$/,
  );
  const own = await get("/arms-import-share/observations.csv?as_of=1990");
  expect(own.headers.get("left-out-reason")).toBeNull();
});
