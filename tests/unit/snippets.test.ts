import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { describe as inWords } from "../../src/chart/chartSpec/pictureInWords.ts";
import { embedHeight, embedHeights } from "../../src/chart/scene/embedHeight.ts";
import { Urls } from "../../src/edition/urls.ts";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { embedSnippets, fixedHeight, SNIPPET_KINDS, type SnippetChoice } from "../../src/worker/nouns/chart/snippets.ts";
import { sentenceSnippets } from "../../src/worker/nouns/observation/inSentence.tsx";
import { builtApp } from "../../tools/builtApp.ts";
import { allWords } from "../fixtures/languages.ts";
import { thinned } from "../fixtures/sample.ts";

/** The lines that put a chart into an article. */

const ORIGIN = "https://example.org";
const { catalog, words } = builtApp();
const edition = { catalog, words, pinned: null, urls: new Urls({ origin: ORIGIN, pin: null }) };
const [RELEASE, PINNED, DARK] = ["2026.4.0", { release: "2026.4.0", theme: "auto" }, { release: null, theme: "dark" }] as const;

function placed(id: string, query: Parameters<typeof chartViewOf>[0] = {}, title?: string) {
  const chart = catalog.chartById.get(id) ?? catalog.charts[0];
  if (!chart) throw new Error("no chart");
  const view = chartViewOf(query, chart);
  const spec = chartSpec(edition, chart, view);
  return { edition, spec: { ...spec, title: title ?? spec.title }, view };
}

const lines = (choice: SnippetChoice, title?: string) => embedSnippets(placed("visits", { from: 2000 }, title), choice);

describe("a line for an article", () => {
  it("names the release wherever it names the chart, and none where the newest is wanted", () => {
    const [pinned, newest] = [lines(PINNED), lines({ release: null, theme: "auto" })];
    for (const kind of SNIPPET_KINDS) {
      const addresses = pinned[kind].match(/https:\/\/example\.org\/(?:charts|embed)\/[^"\s)]+/g) ?? [];
      expect(addresses.length, kind).toBeGreaterThan(0);
      for (const address of addresses) expect(address, kind).toContain(`release=${RELEASE}`);
      expect(newest[kind], kind).not.toContain("release");
    }
    expect(pinned.html).toContain(`<baku-chart chart="visits" release="${RELEASE}" from="2000" title="`);
  });

  it("takes the theme to the picture too", () => {
    const dark = lines(DARK);
    for (const kind of ["html", "mdx", "markdown", "image"] as const) expect(dark[kind], kind).toMatch(/visits\.png\?[^")]*theme=dark/);
    expect(dark.html).toContain('theme="dark"');
    expect(dark.frame).toContain("theme=dark");
    expect(lines({ release: null, theme: "auto" }).image).not.toContain("theme");
  });

  it("is whole without script: a picture that links to the chart, or a frame", () => {
    const all = lines(PINNED);
    for (const kind of ["html", "mdx", "image"] as const)
      expect(all[kind]).toMatch(/<a href="https:\/\/example\.org\/charts\/visits\?[^"]+"><img src="https:[^"]+\.png\?[^"]+" alt="[^"]+"/);
    expect(all.html.indexOf("<img")).toBeGreaterThan(all.html.indexOf("<baku-chart"));
    expect(all.frame).not.toContain("<script");
  });

  it("says the picture in words to those who do not see it: its title, then its figures, each whole", () => {
    const { spec } = placed("visits", { from: 2000 });
    const [, alt = ""] = /alt="([^"]+)"/.exec(lines(PINNED).html) ?? [];
    expect(inWords(spec)).toMatch(new RegExp(`^${alt.replace(/ …$/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
    expect(alt).toMatch(/\d/);
    expect(alt.length).toBeLessThan(260);
    expect(lines(PINNED).markdown).toContain(alt);
  });

  it("for MDX closes every tag and writes no style as text", () => {
    const { mdx } = lines(PINNED);
    expect(mdx).not.toContain("style=");
    expect(mdx.match(/<img[^>]*[^/]>/)).toBeNull();
    expect(mdx).not.toMatch(/[{}]/);
  });

  it("shrinks its picture with the column, where there is no style sheet", () => {
    expect(lines(PINNED).image).toMatch(/width="\d+" height="\d+" [^>]*style="max-width:100%;height:auto"/);
    for (const kind of ["html", "mdx"] as const) expect(lines(PINNED)[kind]).toMatch(/<img [^>]*" width="100%" loading="lazy"/);
  });

  it("needs no inline style to fit into a phone and to have no edge, and stays what it was on pages of releases before 2026.30.0", () => {
    const [now, before] = ["2026.30.0", "2026.29.0"].map((release) => {
      const own = { ...edition, catalog: Object.create(catalog, { release: { value: release } }) as typeof catalog };
      return embedSnippets({ ...placed("visits"), edition: own }, PINNED, 400);
    });
    expect(now?.html).not.toMatch(/style=|width="\d+"/);
    expect(now?.frame).toContain('loading="lazy" frameborder="0" style="border:0"></iframe>');
    expect(before?.html).toContain('width="1200" height="630" loading="lazy" style="max-width:100%;height:auto">');
    expect(before?.frame).toContain('loading="lazy" style="border:0"></iframe>');
  });

  it("holds any title without being broken by it", () => {
    const all = lines(DARK, `A "b" <i>c</i> [d](e) *f* & \`g\``);
    for (const kind of ["html", "mdx", "image", "frame"] as const)
      expect(all[kind]).toContain("A &quot;b&quot; &lt;i&gt;c&lt;/i&gt; [d](e) *f* &amp; `g`");
    expect(all.markdown).toContain('A "b" \\<i\\>c\\</i\\> \\[d\\](e) \\*f\\* \\& \\`g\\`. ');
    expect(all.markdown).not.toContain("&amp;");
    expect(all.html).not.toMatch(/&(?!(?:amp|quot|lt|gt);)/);
  });

  it("carries the view of the balance index into the element", () => {
    const { html } = embedSnippets(placed("balance", { half_life: 3, drop: ["avim-2025"] }), PINNED);
    expect(html).toContain('half-life="3" drop="avim-2025"');
  });
});

describe("a line of a page in another language", () => {
  const [o] = catalog.observations;
  const of = (release: string) => ({ ...edition, catalog: Object.create(catalog, { release: { value: release } }) as typeof catalog });
  /** What an element of the lines names as its language; null where there is no element, empty where it names none. */
  const named = (line: string) => {
    const [, attributes] = /<baku-(?:chart|number)((?: [a-z-]+="[^"]*")+)>/.exec(line) ?? [];
    return attributes === undefined ? null : (/ lang="([^"]*)"/.exec(attributes)?.[1] ?? "");
  };

  it("draws in that language, with every release and color, and in English where the page is English", async () => {
    for (const [language, own] of await allWords()) {
      const code = language === "en" ? null : language;
      const inIt = { ...of("2026.29.0"), words: own, urls: edition.urls.in(code) };
      const base = { ...placed("visits"), edition: inIt };
      for (const release of [null, RELEASE]) {
        const lists = (["auto", "light", "dark"] as const).map((theme) => embedSnippets(base, { release, theme }, 400));
        const { html, mdx } = sentenceSnippets(inIt, o ?? raise(), release);
        for (const line of [...lists.flatMap((all) => Object.values(all)), html, mdx]) {
          expect([null, code ?? ""], line).toContain(named(line));
          const paths = [...line.matchAll(/https:\/\/example\.org(\/[^"\s)?]*)/g)].map(([, path = ""]) => path);
          for (const path of paths.filter((one) => one !== "/embed.js"))
            expect(path, line).toMatch(code === null ? /^\/(?:charts|embed|observations)\// : new RegExp(`^/${code}/`));
        }
        for (const line of [...lists.flatMap((all) => [all.html, all.mdx]), html, mdx]) expect(named(line), line).toBe(code ?? "");
      }
    }
  });

  it("stays what it was on pages of a release before 2026.29.0", () => {
    const older = { ...of("2026.28.0"), urls: edition.urls.in("tr") };
    expect(named(embedSnippets({ ...placed("visits"), edition: older }, PINNED).html)).toBe("");
    expect(named(sentenceSnippets(older, o ?? raise(), RELEASE).html)).toBe("");
  });
});

function raise(): never {
  throw new Error("no figure");
}

it("a frame of fixed height holds every chart in every column of an article", () => {
  for (const { id } of thinned(catalog.charts, 4)) {
    const chart = placed(id);
    for (const release of [null, RELEASE]) {
      const height = fixedHeight(chart, { release });
      for (const width of [320, 360, 444, 600, 640, 700, 768])
        expect(height, `${id} at ${width}`).toBeGreaterThanOrEqual(
          embedHeight({ ...edition, pinned: release }, chart.spec, chart.view, width),
        );
      expect(embedSnippets(chart, { release, theme: "auto" }).frame).toContain(`height="${height}"`);
    }
  }
});

it("frames of several widths are as high as each by itself", () => {
  const widths = [320, 444, 640, 768, 360];
  for (const { id } of thinned(catalog.charts, 4)) {
    const { spec, view } = placed(id);
    const alone = widths.map((width) => embedHeight(edition, spec, view, width));
    expect(widths.map(embedHeights(edition, spec, view)), id).toEqual(alone);
  }
});
