import { expect, it } from "vitest";
import { ReleaseLinks } from "../../src/worker/nouns/change/releaseLinks.tsx";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** The descriptor of a release's archive names files that stand in the zip alone; the one of its package names files that open beside it. */

it("leads to the descriptor whose files open from its address", () => {
  const links = String(<ReleaseLinks edition={unpinned(frozenSite())} version="2026.3.0" />);
  expect(links).toContain('"/v1/releases/2026.3.0/package/datapackage.json"');
  expect(links).not.toContain("2026.3.0/datapackage.json");
});
