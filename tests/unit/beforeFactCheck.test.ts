import { expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { frozenSite } from "../fixtures/site.ts";

it("the page of the fact check says of the release that has none that it had not been made, and of no view of others", async () => {
  const pageOf = async (site: Parameters<typeof createApp>[0], address: string) =>
    (await createApp(site).request(address, {}, { ASSETS: {} })).text();
  expect(await pageOf(frozenSite("2026.1.0"), "/checks")).toContain(en.check.notYetMade);
  expect(await pageOf(frozenSite("2026.2.0"), "/checks")).not.toContain(en.check.notYetMade);
  for (const address of ["/checks", "/checks?as_of=1950"])
    expect(await pageOf(computedSite(HEAD), address), address).not.toContain(en.check.notYetMade);
});
