import { expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const LINKED = /<script type="application\/ld\+json">(.*?)<\/script>/;

it("what machines read of a chart ends each sentence with one stop", async () => {
  const site = computedSite(HEAD);
  const app = createApp(site);
  for (const { id } of site.catalog.charts) {
    const page = await (await app.request(`/charts/${id}`, {}, { ASSETS: {} })).text();
    const { description } = JSON.parse(LINKED.exec(page)?.[1] ?? "{}");
    expect(description, id).toContain(". ");
    expect(description, id).not.toContain("..");
  }
});
