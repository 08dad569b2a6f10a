import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

/** A page says which parts of its address it could not read, where they were meant for parameters that it knows; all others it passes over. */

const app = builtApp();
const NOTE = / means nothing here and was ignored: ([^<]*)\./;
const noteAt = async (address: string) => {
  const response = await fetch(`${origin}${address}`);
  expect(response.status, address).toBe(200);
  return NOTE.exec(await response.text())?.[1] ?? null;
};

describe("a page says what it could not read of its address", () => {
  it.each([
    ["/charts/visits?Release=2026.9.0", "“Release”"],
    ["/charts/visits?as-of=2014&colection=documents", "“as-of”, “colection”"],
    ["/?As_Of=2014-12-31", "“As_Of”"],
    ["/events?partnr=IRN", "“partnr”"],
    ["/charts?amp;as_of=2014-12-31", "“amp;as_of”"],
    ["/charts/visits?half_life=7&drop=avim-2025", "“half_life”, “drop”"],
    ["/charts/balance?half_life=7&drop=avim-2025", null],
    ["/search?realease=2026.9.0", "“realease”"],
    ["/observations/arms-import-share.ISR.2016_2020.avim-2025?relase=2026.9.0", "“relase”"],
  ])("at %s", async (address, told) => {
    expect(await noteAt(address)).toBe(told);
  });

  it.each(["utm_source=x", "fbclid=x", "foo=bar", "ref_src=twsrc", "t=1", "v=2", "igshid=1", "as_of=", "share=1", "s=20"])(
    "and nothing of ?%s, which is answered from the file",
    async (query) => {
      const [asked, plain] = await Promise.all([fetch(`${origin}/charts/visits?${query}`), fetch(`${origin}/charts/visits`)]);
      expect(await noteAt(`/charts/visits?${query}`)).toBeNull();
      expect(asked.headers.get("etag")).toBe(plain.headers.get("etag"));
    },
  );

  it("not where the parameter that was meant is given beside it", async () => {
    expect(await noteAt("/charts/visits?as_of=2014-12-31&as-of=2014")).toBeNull();
  });

  it("in embeds of other charts than the index, too", async () => {
    const said = async (id: string) =>
      (await (await fetch(`${origin}/embed/${id}?half_life=7`)).text()).includes("was ignored: “half_life”.");
    expect([await said("visits"), await said("balance")]).toEqual([true, false]);
  });

  it("not in releases before", async () => {
    expect(await noteAt("/charts/visits?release=2026.30.0&as-of=2014")).toBeNull();
  });

  it("in every language", async () => {
    for (const { language } of app.build.languages) {
      const html = await (await fetch(`${origin}/${language}/charts/visits?Release=2026.9.0`)).text();
      expect(/<p role="note">[^<]*Release/.test(html.replaceAll(/<\/?bdi[^>]*>/g, "")), language).toBe(true);
    }
  });
});
