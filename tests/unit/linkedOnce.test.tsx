import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { LinkingOnce, withTerm } from "../../src/worker/frame/term.tsx";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { ClaimCards } from "../../src/worker/pages/home/claimCards.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver, viewOf } from "../fixtures/sheetSite.ts";
import { pageText } from "../fixtures/site.ts";

/** “(implied)” stands behind many figures of a page, and needs to be explained once. */

const siteOf = (release: string) => siteOver({ ...headCatalog(), release });
const [newest, before] = [siteOf("2026.25.0"), siteOf("2026.24.0")];
type Site = typeof newest;

const links = (html: string) => html.split(`href="${newest.urls.glossary("implied")}"`).length - 1;
const checks = (site: Site) =>
  pageText(
    ChecksPage({ edition: site, checks: site.catalog.checks, all: site.catalog.checks, vintage: viewOf().vintage, address: "" }),
    site,
  );
const chart = (site: Site) => {
  const own = site.catalog.chartById.get("oil-supply");
  if (own === undefined) throw new Error("the data have no chart of oil");
  return pageText(
    ChartPage({ edition: site, spec: chartSpec(site, own, WHOLE), page: { chart: own, view: viewOf(), released: null } }),
    site,
  );
};
const cards = (site: Site) => String(LinkingOnce({ edition: site, children: <ClaimCards edition={site} vintage={viewOf().vintage} /> }));

describe.each([
  ["the fact check", checks],
  ["a chart with its claims", chart],
  ["the cards of the dashboard", cards],
])("%s", (_, page) => {
  it("links it once", () => expect(links(page(newest))).toBe(1));
  it("links it wherever it stands in releases before 2026.25.0", () => expect(links(page(before))).toBeGreaterThan(1));
});

it("begins anew with each page", () => {
  const page = () => String(LinkingOnce({ edition: newest, children: <Name /> }));
  const Name = () => <p>{withTerm(newest, "implied", "2013 (implied)")}</p>;
  expect([page(), page()].map(links)).toEqual([1, 1]);
});
