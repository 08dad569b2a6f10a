import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PUBLISHED } from "../../src/edition/published.ts";
import { UNTRANSLATED } from "../../src/model/translated.ts";
import type { Translation } from "../../src/model/translation.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { createApp } from "../../src/worker/app.ts";
import { translationsPath } from "../../src/worker/http/translations.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { isBalanced } from "../fixtures/isBalanced.ts";
import { PSEUDO_CATALOGUES, PSEUDO_PUBLISHED } from "../fixtures/pseudoPublished.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

const frozen = unpinned(frozenSite());
const site = { ...frozen, catalog: headCatalog(), build: { ...frozen.build, releases: ["2026.6.0", "2026.5.0"] } };
const english = createApp(site);
const build = { ...site.build, host: "HOST_ORIGIN HOST_LANGUAGES", languages: PSEUDO_PUBLISHED };
const app = createApp({ ...site, build, catalogues: PSEUDO_CATALOGUES });

const NUMBER = "arms-import-share.ISR.2016_2020.avim-2025";

it("each published language has words", () => {
  expect(Object.keys(CATALOGUES)).toEqual(expect.arrayContaining(PUBLISHED.map(({ language }) => language)));
});

/** Paths of ours that a page links to, fetches or shows. */
function ownPaths(html: string): string[] {
  const body = html.replace(/<(pre|textarea|code)\b[\s\S]*?<\/\1>/g, "");
  return [...body.matchAll(/ (?:href|data-spec|src|action|data-href)="(\/[^"#?]*)[^"]*"/g)].map(([, path]) => path ?? "");
}

/** What stands in English in every language, or takes `lang`. */
const WITHOUT_PREFIX =
  /^\/(?:assets\/|v1\b|api$|problems|icon\.svg|apple-touch-icon|embed\.js|charts\/[a-z-]+\.(?:json|csv)$|charts\/[a-z-]+\/changes\.atom$)/;

describe("a language in the query of a page", () => {
  it.each(["/charts/visits", "/embed/visits", "/", "/checks", "/glossary", "/about"])(
    "%s refuses one that there is not, as any other value of what it knows",
    async (path) => {
      const answer = await app.request(`${path}?lang=de`, { headers: { accept: "text/html" } });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("one of en, ");
    },
  );

  it.each([
    ["/charts/visits?lang=", 200],
    ["/fa/charts/visits?lang=de", 400],
    ["/charts/visits?lang=fa", 301],
    ["/charts/visits?lang=en&theme=blue", 301],
    ["/charts/visits?theme=blue", 200],
    ["/api?lang=de", 200],
  ])("%s is answered %i", async (address, status) => expect((await app.request(address)).status).toBe(status));

  it("is unknown where English is the only one", async () => expect((await english.request("/charts/visits?lang=de")).status).toBe(200));
});

describe("pages under the prefix of a published language", () => {
  const told = [
    "",
    "/charts",
    "/charts/visits",
    "/embed/visits",
    `/observations/${NUMBER}`,
    "/events",
    "/sources",
    "/checks",
    "/method",
    "/about",
    "/search?q=69",
    "/glossary",
  ];
  it.each(thinned(told, 8))("/fa%s is in it and leads on within it", async (path) => {
    const answer = await app.request(`/fa${path}`);
    const html = await answer.text();
    expect([answer.status, html.includes('<html lang="fa" dir="rtl">')]).toEqual([200, true]);
    expect(answer.headers.get("content-language")).toBe("fa");
    const strangers = ownPaths(html).filter((own) => !/^\/fa(?:\/|$)/.test(own) && !WITHOUT_PREFIX.test(own));
    // The switcher leads out of the language.
    expect([...new Set(strangers)].filter((own) => !/^\/tr(?:\/|$)/.test(own) && own !== path.split("?")[0] && own !== "/")).toEqual([]);
  });

  it("drawings run to the right, and each of their lines as its language does, closed in itself", async () => {
    for (const path of ["/fa/embed/visits", "/fa/embed/trade-volumes", "/fa/charts/trade-volumes.svg"]) {
      const markup = await (await app.request(path)).text();
      const lines = [...markup.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)</g)].map(([, line]) => line ?? "");
      expect([path, lines.length > 20, lines.every((line) => line.startsWith("\u2067") && isBalanced(line))]).toEqual([path, true, true]);
    }
    expect(await (await app.request("/fa/embed/visits")).text()).toMatch(/<svg class="wide"[^>]* direction="ltr"/);
    expect(await (await app.request("/tr/embed/visits")).text()).not.toMatch(/\u2067| direction=/);
  });

  it("an embed to the right, and in its own direction where that is to the left", async () => {
    const html = await (await app.request("/tr/embed/visits")).text();
    expect(html).toContain('<html lang="tr">');
    expect(await (await app.request("/fa/embed/visits")).text()).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('data-spec="/charts/visits.json?lang=tr"');
  });

  it("mark the page that is shown in the menu, and the home page on itself alone", async () => {
    const inMenu = async (path: string) => {
      const html = await (await app.request(path)).text();
      const [menu = ""] = /<nav id="menu".*?<\/nav>/s.exec(html) ?? [];
      return [...menu.matchAll(/<a href="([^"]*)"[^>]*aria-current="(true|page)"/g)].map(([, href = "", how]) => [
        href.replace(/^https?:\/\/[^/]*/, ""),
        how,
      ]);
    };
    expect(await inMenu("/fa")).toEqual([["/fa", "page"]]);
    expect(await inMenu("/fa/charts/visits")).toEqual([["/fa/charts", "true"]]);
  });

  it("say which other languages they stand in, and lead there by the languages' own names", async () => {
    const html = await (await app.request("/fa/charts/visits?from=2000")).text();
    const versions = [...html.matchAll(/<link rel="alternate" hreflang="([a-z-]+)" href="([^"]*)"/g)].map(([, code, href]) => [code, href]);
    expect(versions.map(([code]) => code)).toEqual(["en", "fa", "tr", "x-default"]);
    expect(versions[1]?.[1]).toContain("/fa/charts/visits");
    expect(html).toMatch(/<a href="[^"]*\/charts\/visits[^"]*" lang="en" hreflang="en">English<\/a>/);
    expect(html).toContain('aria-current="page">פעערסייאאנ</a>');
    expect(html).toContain('<meta property="og:locale" content="fa_IR"/>');
  });

  it("English pages say it too, and name no language where there is only theirs", async () => {
    expect(await (await app.request("/charts/visits")).text()).toContain('hreflang="tr"');
    const html = await (await english.request("/charts/visits")).text();
    expect(html).not.toMatch(/hreflang|class="languages"/);
  });
});

describe("the page about us", () => {
  const share = { texts: 9, translated: 7, reread: 4, final: 2 };
  const shares = { fa: ([1, 2] as const).map((wave) => ({ ...share, wave })) };
  const told = async (contact: string, path = "/about") => {
    const of = createApp({ ...site, build: { ...build, shares, publisher: { name: "", contact } }, catalogues: PSEUDO_CATALOGUES });
    return (await of.request(path)).text();
  };

  it("says how far each language is, and takes better sentences", async () => {
    const html = await told("errors@example.org");
    expect(html).toContain(
      ">פעערסייאאנ</a></bdi>: 14 titles, labels and summaries translated, 8 of them read a second time, 4 compared with the English",
    );
    expect(html).toContain('href="mailto:errors@example.org?subject=A%20better%20sentence"');
    expect(await told("https://example.org/form")).toContain('href="https://example.org/form">Send a better sentence<');
    expect(await told("errors@example.org", "/fa/events")).toContain('href="/fa/about#languages"');
  });

  it("asks for errors and sentences where there is an address to write to, and only there, as does the foot of every page", async () => {
    const asked = [/Report an error/, /id="errors"/, /Send a better sentence/, /Please give the address/, /Please name the figure/];
    for (const asks of asked) expect(await told("errors@example.org")).toMatch(asks);
    for (const asks of asked) expect(await told("")).not.toMatch(asks);
    expect(await told("errors@example.org", "/events")).toContain('<a href="mailto:errors@example.org">Report an error</a>.');
    expect(await told("", "/events")).not.toMatch(/Report an error|about#errors/);
    expect(await told("", "/fa/events")).not.toContain("about#languages");
  });

  it("names none where there is English alone", async () => {
    expect(await (await english.request("/about")).text()).not.toContain('id="languages"');
  });
});

describe("texts of the data", () => {
  const [chart] = site.catalog.charts;
  const { id = "", reading = "" } = chart ?? {};
  const rows: Translation[] = [{ file: "charts.csv", id, column: "reading", english: reading, text: "پپپ", state: "final" }];
  const bytes = new TextEncoder().encode(JSON.stringify({ texts: rows, sentences: [] }));
  const path = translationsPath("fa", null);
  const ASSETS = { fetch: async (address: string) => new Response(address.endsWith(path) ? bytes : null, { status: 200 }) };
  const withTexts = async (sum: string) =>
    createApp({ ...site, build: { ...build, fileSums: { [path]: sum } }, catalogues: PSEUDO_CATALOGUES }).request(
      `/fa/embed/${id}`,
      {},
      { ASSETS },
    );

  const sum = createHash("sha256").update(bytes).digest("hex");
  const published = (isPreview: boolean) =>
    createApp({
      ...site,
      build: {
        ...build,
        fileSums: { [path]: sum },
        languages: build.languages.map((one) => (isPreview ? { ...one, isPreview: true as const } : one)),
      },
      catalogues: PSEUDO_CATALOGUES,
    });
  const env = { ASSETS, RENDERER: { fetch: async () => new Response("") } };

  it("are those of the language, and stand in English where a language is only looked at", async () => {
    const html = await (await published(true).request(`/fa/embed/${id}`, {}, env)).text();
    const untranslated = await (await app.request(`/fa/embed/${id}`)).text();
    expect([html, untranslated].map((text) => [text.includes("پپپ"), text.includes(reading)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("take what shows one that is not translated out of the language, and are labels in English in data", async () => {
    for (const page of thinned(["", `/embed/${id}`, `/charts/${id}.svg`, `/charts/${id}.png`, "/checks.png"], 3)) {
      const { status, headers } = await published(false).request(`/fa${page}`, {}, env);
      expect([page, status, headers.get("location"), headers.has("content-language")]).toEqual([
        page,
        303,
        page === "" ? "/" : page,
        false,
      ]);
    }
    const missing = await published(false).request("/fa/robots.txt", { headers: { accept: "text/html" } }, env);
    expect([missing.status, (await missing.text()).includes(UNTRANSLATED)]).toEqual([404, false]);
    const data = await published(false).request("/v1/series?lang=fa", {}, env);
    expect([data.status, data.headers.get("content-language"), (await data.text()).includes(UNTRANSLATED)]).toEqual([200, "fa", false]);
  });

  it("that cannot be read are a 503, and nothing else in their place", async () => {
    expect((await withTexts("0".repeat(64))).status).toBe(503);
  });
});

describe("addresses", () => {
  const movedTo = async (path: string) => {
    const { status, headers } = await app.request(path);
    return [status, headers.get("location")];
  };

  it("a page whose query names a language is sent on to its prefix", async () => {
    expect(await movedTo("/embed/visits?lang=fa&from=2000")).toEqual([301, "/fa/embed/visits?from=2000"]);
    expect(await movedTo("/?lang=tr")).toEqual([301, "/tr"]);
    expect(await movedTo("/fa/charts/visits?lang=tr")).toEqual([301, "/tr/charts/visits"]);
    expect(await movedTo("/fa/charts/visits?lang=en")).toEqual([301, "/charts/visits"]);
    expect(await movedTo("/fa/")).toEqual([308, "/fa"]);
    expect((await english.request("/charts/visits?lang=fa")).status).toBe(200);
  });

  it("a pin from before the language is sent on to the English that it is told in", async () => {
    expect(await movedTo("/fa/embed/visits?release=2026.5.0&theme=dark")).toEqual([303, "/embed/visits?release=2026.5.0&theme=dark"]);
    expect(await movedTo("/charts/visits.json?release=2026.5.0&lang=fa")).toEqual([303, "/charts/visits.json?release=2026.5.0"]);
  });

  it("a page of English alone below a prefix is sent on to English", async () => {
    for (const path of ["/api", "/problems", "/problems/not-found"]) {
      expect(await movedTo(`/fa${path}`)).toEqual([303, path]);
      expect(await movedTo(`/tr${path}?lang=fa&a=b`)).toEqual([303, `${path}?a=b`]);
      expect((await app.request(path)).status).toBe(200);
    }
    expect((await english.request("/fa/api")).status).toBe(404);
  });

  it("what is published in no language is a 404, in the language that its address begins with", async () => {
    for (const [path, language] of [
      ["/ru/charts/visits", "en"],
      ["/fa/v1/series", "fa"],
      ["/fa/charts/visits.json", "fa"],
      ["/fa/robots.txt", "fa"],
      ["/fa/apis", "fa"],
      ["/fax", "en"],
    ]) {
      const answer = await app.request(path ?? "", { headers: { accept: "text/html" } });
      const isPage = answer.headers.get("content-type")?.includes("html");
      const said = isPage ? /<html lang="([a-z]+)"/.exec(await answer.text())?.[1] : (answer.headers.get("content-language") ?? "en");
      expect([path, answer.status, said]).toEqual([path, 404, language]);
    }
  });

  it("what is missing in a published language is said in it", async () => {
    const answer = await app.request("/fa/charts/none", { headers: { accept: "text/html" } });
    expect([answer.status, (await answer.text()).includes('<html lang="fa" dir="rtl">')]).toEqual([404, true]);
  });

  it("pictures stand under the prefix, data take lang, and both lead to each other", async () => {
    const svg = await app.request("/fa/charts/visits.svg");
    expect([svg.status, /[א-ת]/.test(await svg.text())]).toEqual([200, true]);
    expect(svg.headers.get("link")).toContain("/charts/visits.json?lang=fa>");
    const json = await app.request("/charts/visits.json?lang=fa&from=2000");
    expect(json.headers.get("link")).toContain("/fa/charts/visits?from=2000>");
    const labels = await app.request("/v1/series?lang=fa");
    expect([labels.status, labels.headers.get("content-language")]).toEqual([200, "fa"]);
    expect((await app.request("/v1/series")).headers.has("content-language")).toBe(false);
    expect((await app.request("/v1/series?lang=ru")).status).toBe(400);
    expect((await english.request("/v1/series?lang=fa")).status).toBe(400);
  });

  it("the script for host pages knows the languages, and in English alone none", async () => {
    expect(await (await app.request("/embed.js")).text()).toContain("fa|tr");
  });
});
