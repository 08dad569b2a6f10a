import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { pageKinds } from "../safety/pageKinds.ts";

const NUMBER = "/observations/arms-import-share.ISR.2016_2020.avim-2025";

const textOf = async (path: string) => (await fetch(`${origin}${path}`, { headers: { accept: "text/html" } })).text();
const plain = (text: string | undefined) => text?.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
const meta = (text: string, property: string) => plain(new RegExp(`property="og:${property}" content="([^"]*)"`).exec(text)?.[1]);

/** Width and height in the header of a PNG file. */
async function sizeOf(address: string): Promise<[status: number, width: number, height: number]> {
  const response = await fetch(address);
  const bytes = new DataView(await response.arrayBuffer());
  return [response.status, bytes.getUint32(16), bytes.getUint32(20)];
}

describe("a page that is shared", async () => {
  const pages = (await pageKinds(origin)).filter(({ kind, path }) => kind.startsWith("/") && !path.startsWith("/embed/"));

  it("is of every kind", () => expect(pages.length).toBeGreaterThan(14));

  it.each(pages)("$kind says what it is and has a picture of 1200 to 630 pixels", async ({ path }) => {
    const text = await textOf(path);
    const canonical = plain(/<link rel="canonical" href="([^"]*)"/.exec(text)?.[1]);
    expect(meta(text, "url")).toBe(canonical);
    expect(meta(text, "title")?.length).toBeGreaterThan(2);
    expect(meta(text, "description")?.length).toBeGreaterThan(10);
    expect(meta(text, "image:alt")?.length).toBeGreaterThan(5);
    expect(text).toContain('name="twitter:card" content="summary_large_image"');
    expect(await sizeOf(meta(text, "image") ?? "")).toEqual([200, 1200, 630]);
  });

  it("has a title of its own and one heading of the first rank", async () => {
    const texts = await Promise.all(pages.map(({ path }) => textOf(path)));
    const titles = texts.map((text) => /<title>([^<]*)</.exec(text)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(texts.map((text) => text.match(/<h1[ >]/g)?.length)).toEqual(texts.map(() => 1));
  });
});

describe("the picture of a page", () => {
  it("of a number is that of this number, and names it inside the file", async () => {
    const text = await textOf(NUMBER);
    expect(meta(text, "image")).toBe(`${origin}${NUMBER}.png`);
    expect(meta(text, "image:alt")).toMatch(/Israel, 2016–2020\. 69%/);
    const file = Buffer.from(await (await fetch(`${origin}${NUMBER}.png`)).arrayBuffer());
    expect(file.includes("Title\0\0\0\0\u000069%")).toBe(true);
  });

  it("keeps the pin", async () => {
    expect(meta(await textOf(`${NUMBER}?release=2026.4.0`), "image")).toBe(`${origin}${NUMBER}.png?release=2026.4.0`);
    expect(meta(await textOf("/about"), "image")).toBe(`${origin}/about.png`);
  });

  it("is not shown for a view that it is not of", async () => {
    for (const path of ["/checks?as_of=2014-12-31", "/events?kind=visit", `${NUMBER}?collection=documents`, "/search?q=oil"]) {
      const text = await textOf(path);
      expect(meta(text, "image")).toBeUndefined();
      expect(text).toContain('name="twitter:card" content="summary"');
    }
    expect(meta(await textOf("/?as_of=2014-12-31"), "image")).toContain("as_of=2014-12-31");
    expect(meta(await textOf("/checks?utm_source=x"), "image")).toBe(`${origin}/checks.png`);
  });

  it.each(["/checks.png?as_of=2014-12-31", "/events.png?size=720", "/about.png?release=2026.4.0", `${NUMBER}.png?x=1`])(
    "has one size and no views: %s",
    async (path) => expect((await fetch(`${origin}${path}`)).status).toBe(400),
  );

  it("is where the row is", async () => {
    expect((await fetch(`${origin}/observations/none.png`)).status).toBe(404);
    const { successorOf } = builtApp().catalog;
    const [old = ""] = successorOf.keys();
    if (!old) return;
    const moved = await fetch(`${origin}/observations/${old}.png`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([301, `/observations/${successorOf.get(old)}.png`]);
  });
});
