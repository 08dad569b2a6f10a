import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** Tracking parameters are ignored everywhere; all else that is unknown stays an error in machine formats. */

const get = (path: string) => fetch(`${origin}${path}`);
const seen = async (path: string) => {
  const response = await get(path);
  const [etag, link] = ["etag", "link"].map((name) => response.headers.get(name));
  return { status: response.status, etag, link, body: await response.text() };
};
const TAIL = "fbclid=x&utm_source=letter&mc_eid=1&ref=a";

describe("tracking parameters", () => {
  it.each([
    "/charts/visits.png",
    "/charts/visits.svg",
    "/charts/visits.json",
    "/charts/visits.csv",
    "/v1/series",
    "/v1/codes",
    "/checks.png",
  ])("change nothing of %s", async (path) => {
    const [plain, tracked] = [await seen(path), await seen(`${path}?${TAIL}`)];
    expect(tracked).toEqual(plain);
    expect(tracked.status).toBe(200);
  });

  it("leave a pin a pin", async () => {
    const response = await get(`/charts/visits.json?${TAIL}&release=2026.1.0`);
    expect(((await response.json()) as { release: string }).release).toBe("2026.1.0");
    expect(response.headers.get("link")).not.toContain("fbclid");
  });

  it("are a fixed list: a name like one of them is refused", async () => {
    for (const query of ["fbclids=x", "utm=x", "refs=x", "as_off=2021"]) expect((await get(`/v1/series?${query}`)).status, query).toBe(400);
  });
});
