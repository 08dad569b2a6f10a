import { describe, expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { PSEUDO_CATALOGUES, PSEUDO_PUBLISHED } from "../fixtures/pseudoPublished.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

const site = { ...unpinned(frozenSite()), catalog: headCatalog() };
const app = createApp({ ...site, build: { ...site.build, languages: PSEUDO_PUBLISHED }, catalogues: PSEUDO_CATALOGUES });

describe("an embed under the prefix of a published language", () => {
  it.each([
    ["/fa/embed/visits", "fa", "rtl"],
    ["/tr/embed/visits", "tr", "ltr"],
  ])("%s", async (path, lang, dir) => {
    const answer = await app.request(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
    const own = [...html.matchAll(/(?:href|data-spec|src)="(\/[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => !address.startsWith(`/${lang}`) && !address.startsWith("/assets"))).toEqual([
      `/charts/visits.json?lang=${lang}`,
    ]);
  });
});
