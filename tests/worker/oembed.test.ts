import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { publicCopy } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

const { stands: ORIGIN, answers: origin } = publicCopy;
const TITLE = builtApp().catalog.chartById.get("visits")?.title ?? "";

const ask = (url: string | null, more = "") => fetch(`${origin}/oembed?${url === null ? "" : `url=${encodeURIComponent(url)}`}${more}`);
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (url: string, more = ""): Promise<any> => (await ask(url, more)).json();

describe("/oembed", () => {
  it("answers a chart page with a link in a quotation and one frame, without script", async () => {
    const body = await json(`${ORIGIN}/charts/visits`);
    expect(body).toMatchObject({
      type: "rich",
      version: "1.0",
      title: TITLE,
      provider_name: "Baku Balance",
      provider_url: `${ORIGIN}/`,
      width: 700,
      thumbnail_url: `${ORIGIN}/charts/visits.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(body.html).toBe(
      `<blockquote class="wp-embedded-content" hidden=""><a href="${ORIGIN}/charts/visits">${TITLE}</a></blockquote><iframe class="wp-embedded-content" src="${ORIGIN}/embed/visits" width="100%" height="${body.height}" title="${TITLE} (chart, Baku Balance)" frameborder="0" scrolling="no"></iframe>`,
    );
  });

  it("carries the view of the address into the frame and the thumbnail, and drops what charts do not know", async () => {
    const body = await json(`${ORIGIN}/charts/visits?release=2026.1.0&from=2000&theme=dark&utm_source=a"><script>`);
    expect(body.html).toContain(`src="${ORIGIN}/embed/visits?release=2026.1.0&amp;from=2000&amp;theme=dark"`);
    expect(body.thumbnail_url).toBe(`${ORIGIN}/charts/visits.png?release=2026.1.0&from=2000`);
    expect(body.html).toContain(`<a href="${ORIGIN}/charts/visits?release=2026.1.0&amp;from=2000">`);
    expect((await json(`${ORIGIN}/embed/visits?theme=auto`)).html).toContain(`src="${ORIGIN}/embed/visits?theme=auto"`);
  });

  it.each([
    ["theme=dark&amp;release=2026.9.0", "theme=dark&amp;amp%3Brelease=2026.9.0", "“amp;release”"],
    ["Release=2026.9.0", "Release=2026.9.0", "“Release”"],
    ["release=", "release=", "“release=”"],
    ["realease=2026.9.0&utm_source=x", "realease=2026.9.0", "“realease”"],
    ["as-of=2014&colection=documents", "as-of=2014&amp;colection=documents", "“as-of”, “colection”"],
  ])("carries what it cannot read of %s into the frame, which says so", async (query, carried, said) => {
    for (const path of ["charts", "embed"]) {
      const { html } = await json(`${ORIGIN}/${path}/visits?${query}`);
      expect(html).toContain(`src="${ORIGIN}/embed/visits?${carried}"`);
    }
    const frame = await (await fetch(`${origin}/embed/visits?${carried.replaceAll("&amp;", "&")}`)).text();
    expect(frame).toContain(said);
  });

  it("keeps within the bounds; a narrow frame is taller; a thumbnail that does not fit is left out", async () => {
    const [wide, narrow] = [await json(`${ORIGIN}/charts/visits`), await json(`${ORIGIN}/charts/visits`, "&maxwidth=320")];
    expect(narrow.width).toBe(320);
    expect(narrow.height).toBeGreaterThan(wide.height);
    expect(narrow.html).toContain('width="100%"');
    expect(narrow.html).toContain('style="max-width:320px"');
    expect(narrow).not.toHaveProperty("thumbnail_url");
    // Whether a picture fits into a height depends on its figures: those of a release stay.
    const low = await json(`${ORIGIN}/charts/visits?release=2026.8.0`, "&maxwidth=5000&maxheight=400");
    expect([low.width, low.height]).toEqual([700, 400]);
    expect(low).not.toHaveProperty("thumbnail_width");
    expect(await json(`${ORIGIN}/charts/visits`, "&maxwidth=1300&maxheight=700")).toHaveProperty("thumbnail_url");
  });

  it("gives a frame where a picture fits into it, and a whole thumbnail with a link where not even the lowest layout has one", async () => {
    for (const { id } of thinned(builtApp().catalog.charts, 5)) {
      const [low, high] = [await json(`${ORIGIN}/charts/${id}`, "&maxheight=200"), await json(`${ORIGIN}/charts/${id}`, "&maxheight=900")];
      expect(high.html, id).toContain("<iframe");
      expect(high.height, id).toBeLessThanOrEqual(900);
      expect(low.html, id).not.toContain("<iframe");
      expect(low.html, id).toMatch(
        new RegExp(
          `^<a href="${ORIGIN}/charts/${id}"><img src="${ORIGIN}/charts/${id}.png" width="380" height="200" alt="[^"]{20,}"/></a>$`,
        ),
      );
      expect([low.type, low.width, low.height], id).toEqual(["rich", 380, 200]);
    }
    const tiny = await json(`${ORIGIN}/charts/visits?from=2000`, "&maxwidth=1&maxheight=1");
    expect([tiny.width, tiny.height]).toEqual([1, 1]);
    expect(tiny.html).toContain(`${ORIGIN}/charts/visits.png?from=2000`);
  });

  it.each([
    ["", 160, 300, [160, 200], "size=1080x1350"],
    ["?theme=dark", 400, 500, [400, 500], "size=1080x1350&amp;theme=dark"],
    ["?theme=dark", 280, 300, [280, 280], "size=1080x1080&amp;theme=dark"],
    ["?theme=dark", 700, 200, [380, 200], "theme=dark"],
    ["?release=2026.29.0&theme=dark", 160, 300, [160, 84], "release=2026.29.0"],
  ])(
    "gives the picture whose words are largest in a narrow place, in the colors of the address: %s in %i x %i",
    async (query, maxwidth, maxheight, size, drawn) => {
      const { html, width, height } = await json(`${ORIGIN}/charts/visits${query}`, `&maxwidth=${maxwidth}&maxheight=${maxheight}`);
      expect([width, height]).toEqual(size);
      expect(html).toContain(`src="${ORIGIN}/charts/visits.png?${drawn}" width="${width}" height="${height}"`);
    },
  );

  it("passes over a theme that there is not, which the frame says", async () => {
    const { html } = await json(`${ORIGIN}/charts/visits?theme=blue`);
    expect(html).toContain(`src="${ORIGIN}/embed/visits?theme=blue"`);
  });

  it("gives WordPress a frame of every chart in the narrow bounds of a block theme: it shows no picture, and sizes frames itself", async () => {
    for (const { id } of thinned(builtApp().catalog.charts, 5)) {
      const answer = await json(`${ORIGIN}/charts/${id}`, "&maxwidth=500&maxheight=750&dnt=1");
      expect(answer.html, id).toContain("<iframe");
      expect(answer.height, id).toBeLessThanOrEqual(750);
    }
  });

  it("is JSON that every page may read, and ignores arguments that it does not know", async () => {
    const answer = await ask(`${ORIGIN}/charts/balance`, "&format=json&dnt=1&iframe=1");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each([
    ["an unknown chart", `${ORIGIN}/charts/none`, "", 404],
    ["another page of ours", `${ORIGIN}/about`, "", 404],
    ["a file of a chart", `${ORIGIN}/charts/visits.png`, "", 404],
    ["another site", "https://example.com/charts/visits", "", 404],
    ["no address", null, "", 400],
    ["no absolute address", "/charts/visits", "", 400],
    ["two addresses", `${ORIGIN}/charts/visits`, `&url=${ORIGIN}/charts/balance`, 400],
    ["an invalid view", `${ORIGIN}/charts/visits?release=1999.1.0`, "", 400],
    ["years that hold nothing", `${ORIGIN}/charts/visits?from=2020&to=2010`, "", 400],
    ["a width of no pixels", `${ORIGIN}/charts/visits`, "&maxwidth=0", 400],
    ["a width in words", `${ORIGIN}/charts/visits`, "&maxwidth=wide", 400],
    ["XML", `${ORIGIN}/charts/visits`, "&format=xml", 501],
  ])("answers %s with a problem", async (_, url, more, status) => {
    const answer = await ask(url, more);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("speaks English of a release from before the language of its address", async () => {
    const [persian, english] = await Promise.all(
      ["/fa/charts/visits", "/charts/visits"].map((path) => json(`${ORIGIN}${path}?release=2026.1.0`)),
    );
    expect(persian).toEqual(english);
    expect((await json(`${ORIGIN}/fa/charts/visits`)).title).not.toBe((await json(`${ORIGIN}/charts/visits`)).title);
  });
});
