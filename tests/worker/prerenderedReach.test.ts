import { describe, expect, it } from "vitest";
import { COMPACT } from "../../src/chart/chartSpec/chartSpec.ts";
import { METHOD } from "../../src/worker/nouns/balance/fields.tsx";
import { builtApp } from "../../tools/builtApp.ts";
import { canonicalAddresses, idsByRelease } from "../../tools/prerenderAddresses.ts";
import { origin } from "../fixtures/running.ts";
import { drawn, isDrawn } from "../fixtures/sample.ts";

/** Whatever a page fetches by itself has an answer that the build made: else each reader who opens it has the Worker compute. */

const app = builtApp();
const isReleased = app.build.releases.includes(app.catalog.release);
const made = new Set(canonicalAddresses(app, idsByRelease("data")).flatMap(({ addresses }) => addresses));
const charts = drawn(
  app.catalog.charts.map(({ id }) => id),
  4,
  10,
);
const releases = drawn(app.build.releases, 4, 9);

/** Addresses that a page asks for without being clicked, as the browser and our client ask. */
function fetchedBy(html: string): string[] {
  const of = (attributes: string) =>
    [...html.matchAll(new RegExp(`(?:${attributes})="(/[^"]*)"`, "g"))].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  const specs = of("data-spec").map((address) => `${address}${address.includes("?") ? "&" : "?"}${COMPACT.join("=")}`);
  return [...specs, ...of("data-from|srcset|src")].filter((address) => !address.startsWith("/assets/"));
}

const pages = [
  "/",
  "/charts",
  "/in-your-article",
  ...charts.flatMap((id) => [`/charts/${id}`, `/embed/${id}`]),
  ...releases.flatMap((release) => [`/charts/balance?release=${release}`, `/embed/balance?release=${release}`]),
];

it.each(pages)("%s fetches nothing that would be computed", async (page) => {
  const response = await fetch(`${origin}${page}`);
  expect(response.status).toBe(200);
  const fetched = fetchedBy(await response.text());
  expect(made).toContain(page);
  expect(fetched.filter((address) => !made.has(address) && !/\.png(?:\?|$)/.test(address))).toEqual([]);
});

it.each(charts)("how %s is embedded was answered by the build, wherever a page of it says where that stands", async (id) => {
  const languages = drawn(app.build.languages, 3, 5).map(({ language }) => `/${language}`);
  const pins = releases.filter((_, i) => isDrawn(i, 2)).map((release) => `?release=${release}`);
  const shown = ["", ...languages].flatMap((prefix) => [
    `${prefix}/charts/${id}`,
    `${prefix}/embed/${id}`,
    `${prefix}/embed/${id}?theme=dark`,
  ]);
  for (const page of [...shown, ...pins.map((pin) => `/charts/${id}${pin}`)]) {
    const response = await fetch(`${origin}${page}`);
    // An older release may not have the chart.
    if (response.status === 404) continue;
    const [, link = ""] = /json\+oembed" href="([^"]*)"/.exec(await response.text()) ?? [];
    const { pathname, search } = new URL(link.replaceAll("&amp;", "&"));
    // The page names the copy that answered, and the build's files the one that it was made for.
    expect(made, page).toContain(`${pathname}${search.replace(encodeURIComponent(origin), encodeURIComponent(app.build.origin))}`);
  }
});

it("the pinned address by which data of a series are to be cited was answered by the build, in each of its forms", async () => {
  for (const { id } of drawn(app.catalog.series, 6, 18))
    for (const form of ["", "/observations", "/observations.csv", "/observations.jsonstat.json"]) {
      const { headers } = await fetch(`${origin}/v1/series/${id}${form}`);
      const [, cited = ""] = /<([^>]*)>; rel="cite-as"/.exec(headers.get("link") ?? "") ?? [];
      const { pathname, search } = new URL(cited);
      // A draft is not cited as a release.
      if (search !== "") expect(made).toContain(`${pathname}${search}`);
    }
});

it("what the dashboard's own links and the form of its index change of it was made by the build, and what is fetched then", async () => {
  const html = await (await fetch(origin)).text();
  const links = [...html.matchAll(/href="(\/\?[^"]*)"/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  expect(links.filter((address) => address.startsWith("/?as_of=")).length).toBeGreaterThan(1);
  const choices = choicesOf(html);
  expect(new Set(choices.map((choice) => choice.split("=")[0]))).toEqual(new Set(METHOD));
  const pages = [...links, ...choices.flatMap((choice) => [`/?${choice}`, `/charts/balance?${choice}`, `/embed/balance?${choice}`])];
  expect(pages.filter((address) => !made.has(address))).toEqual([]);
  for (const choice of drawn(choices, 8, 18))
    for (const page of [`/?${choice}`, `/charts/balance?${choice}`]) {
      const specs = fetchedBy(await (await fetch(`${origin}${page}`)).text()).filter((address) => address.includes(choice));
      const drawn = specs.filter((address) => address.startsWith("/charts/balance.json"));
      expect(drawn.length, page).toBeGreaterThan(0);
      expect(drawn.filter((address) => !made.has(address))).toEqual([]);
    }
});

const prefixes = ["", ...drawn(app.build.languages, 2, 5).map(({ language }) => `/${language}`)];

/** Where a link of a page changes one thing of it. */
const changing = (html: string) => linksOf(html).filter((address) => /^(?:\/[a-z]{2})?\/?\?/.test(address));
const linksOf = (html: string) =>
  [...html.matchAll(/href="(\/[^"#]*\?[^"#]*)/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
/** The same as the site writes it: scripts put what they ask for behind the language. */
const asWritten = (address: string) => address.replace(/(lang=[a-z]{2})&compact=true$/, "compact=true&$1");

it.each(prefixes)("what the dashboard at “%s/” fetches with one thing changed was made by the build", async (prefix) => {
  const changed = changing(await (await fetch(`${origin}${prefix || "/"}`)).text());
  expect(changed.length).toBeGreaterThan(4);
  for (const page of drawn([...new Set(changed)], 3, 9)) {
    expect(made).toContain(page);
    const scripted = (await (await fetch(`${origin}${page}`)).text()).replace(/<noscript>[\s\S]*?<\/noscript>/g, "");
    const fetched = fetchedBy(scripted);
    expect(fetched.length, page).toBeGreaterThan(1);
    expect(
      fetched.filter((address) => !made.has(asWritten(address))),
      page,
    ).toEqual([]);
  }
});

it.each(prefixes)(
  "pages of the menu and charts by a day, to which the dashboard of that day leads, were made by the build: “%s/”",
  async (prefix) => {
    const dated = changing(await (await fetch(`${origin}${prefix || "/"}`)).text()).filter((address) => address.includes("as_of="));
    expect(dated.length).toBeGreaterThan(1);
    for (const page of drawn(dated, 1, 4)) {
      const day = new URL(page, origin).search;
      const links = linksOf(await (await fetch(`${origin}${page}`)).text()).filter((address) => address.endsWith(day));
      const pages = links.filter((address) => !/\/(?:observations|sources)\/|\.(?:json|csv|svg|png)\?/.test(address));
      expect(pages.length, page).toBeGreaterThan(8);
      expect(
        pages.filter((address) => !made.has(address)),
        page,
      ).toEqual([]);
    }
  },
);

describe("one step from a page", () => {
  const pages = ["/", "/events", "/checks", "/sources", "/method", ...charts.map((id) => `/charts/${id}`)];

  it.each(pages)("%s was made by the build where a link turns or narrows a page", async (page) => {
    for (const prefix of prefixes) {
      const html = await (await fetch(`${origin}${prefix}${page === "/" && prefix !== "" ? "" : page}`)).text();
      const turning = linksOf(html).filter((address) => !/^(?:\/[a-z]{2})?\/(?:search|v1|oembed|charts\/[^?]*\.)/.test(address));
      expect(turning.filter((address) => !made.has(address) && !EXAMPLES.test(address))).toEqual([]);
    }
  });

  // Nothing can pin a draft.
  it.skipIf(!isReleased).each(charts)(
    "how %s is embedded in an article was made by the build, with the picture that stands for it",
    async (id) => {
      for (const prefix of prefixes) {
        const html = await (await fetch(`${origin}${prefix}/charts/${id}`)).text();
        const named = [...html.matchAll(/(?:href|src)=&quot;https?:\/\/[^/]+(\/[^&]+?)&quot;/g)].map(([, address = ""]) => address);
        const pinned = named.filter((address) => address.includes("?release="));
        expect(pinned.filter((address) => address.includes(".png")).length).toBeGreaterThan(0);
        expect(pinned.filter((address) => !made.has(address))).toEqual([]);
        for (const embed of new Set(pinned.filter((address) => address.includes("/embed/")))) {
          const fetched = fetchedBy(await (await fetch(`${origin}${embed}`)).text());
          expect(fetched.filter((address) => !made.has(asWritten(address)))).toEqual([]);
        }
      }
    },
  );

  it.each(["/events", "/checks", "/sources", ...charts.map((id) => `/charts/${id}`)])(
    "%s was made by the build where a form narrows it",
    async (page) => {
      const sent = sentBy(await (await fetch(`${origin}${page}`)).text(), page);
      expect(sent.length).toBeGreaterThan(3);
      expect(sent.filter((address) => !made.has(address))).toEqual([]);
    },
  );
});

/** Views that the page of the method names as examples: of the balance sheet until a year, and as it was known by its end. */
const EXAMPLES = /\/charts\/balance-sheet\?(?:to=\d{4}|as_of=\d{4}-12-31)$/;

/**
 * What the form of a page asks for with each choice of one of its lists, the others left open, which is passed over. Of the form of a chart
 * the first year alone is looked at.
 */
function sentBy(html: string, page: string): string[] {
  const [form = ""] = new RegExp(`<form class="filters" method="get" action="${page}"[\\s\\S]*?</form>`).exec(html) ?? [];
  const lists = [...form.matchAll(/<select name="(\w+)"(?: data-usual="(\w+)")?>([\s\S]*?)<\/select>/g)].map(
    ([, name = "", usual = null, options = ""]) => ({
      name,
      usual,
      values: [...options.matchAll(/<option value="([^"]+)"/g)].map(([, value = ""]) => value),
    }),
  );
  return lists
    .filter(({ name }) => !page.startsWith("/charts/") || name === "from")
    .flatMap(({ name, usual, values }) => values.filter((value) => value !== (usual ?? "all")).map((value) => `${page}?${name}=${value}`));
}

/** What each choice of the form of the index adds to the address: every value but the usual one. */
function choicesOf(html: string): string[] {
  const [form = ""] = /<details class="method"[\s\S]*?<\/details>/.exec(html) ?? [];
  return [...form.matchAll(/<select name="(\w+)"(?: data-usual="(\d+)")?>([\s\S]*?)<\/select>/g)].flatMap(
    ([, name = "", usual = "", options = ""]) =>
      [...options.matchAll(/<option value="([^"]+)"/g)].flatMap(([, value = ""]) => (value === usual ? [] : [`${name}=${value}`])),
  );
}

it("the dashboard fetches pictures and what charts are drawn from", async () => {
  const fetched = fetchedBy(await (await fetch(origin)).text());
  expect(fetched.filter((address) => address.endsWith(COMPACT.join("="))).length).toBeGreaterThan(3);
  expect(fetched.filter((address) => address.startsWith("/embed/")).length).toBeGreaterThan(3);
});
