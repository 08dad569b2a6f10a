import { readFileSync } from "node:fs";
import type { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { startWorker } from "../../tools/startWorker.ts";
import { frozen } from "../fixtures/frozen.ts";
import { thinned } from "../fixtures/sample.ts";

let mf: Miniflare;
let origin: string;
beforeAll(async () => {
  // The origin that the build drew its pictures for, so that those drawn beforehand serve too.
  const { origin: built } = JSON.parse(readFileSync("dist/build.json", "utf8")) as { origin: string };
  ({ mf, origin } = await startWorker({ PUBLIC_ORIGIN: built }));
});
afterAll(() => mf.dispose());

const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};
const png = async (path: string) => {
  const response = await fetch(`${origin}${path}`);
  expect(response.status, path).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  return new Uint8Array(await response.arrayBuffer());
};

describe("/charts/{chart}.png", () => {
  it("has the size that was asked for, with title and license inside", async () => {
    for (const [query, expected] of [
      ["", [1200, 630]],
      ["?size=1080x1080", [1080, 1080]],
      ["?theme=dark", [1200, 630]],
    ] as const) {
      const bytes = await png(`/charts/oil-supply.png${query}`);
      expect(size(bytes)).toEqual(expected);
      const text = Buffer.from(bytes).toString("utf8");
      for (const keyword of ["iTXtTitle", "iTXtSource", "iTXtCopyright", "iTXtXML:com.adobe.xmp"]) expect(text).toContain(keyword);
      // The build's own origin is of this machine: nobody else could open an address of it.
      expect(text).not.toMatch(/iTXtURL|localhost|127\.0\.0\.1/);
    }
  });

  it("draws a default view beforehand exactly as it would on request", async () => {
    const [before, drawn] = [await png("/charts/balance.png"), await png(frozen("/charts/balance.png?size=1200x630&from=1991"))];
    expect(size(before)).toEqual(size(drawn));
    expect(before.length).toBeGreaterThan(20_000);
  });

  it("shows another view than the default one when the address asks for it", async () => {
    const [whole, part] = [await png("/charts/balance.png"), await png("/charts/balance.png?from=2010&to=2020")];
    expect(Buffer.from(whole).equals(Buffer.from(part))).toBe(false);
  });

  it.each(["size=10x10", "theme=blue", "from=2020&to=2010", "from=20", "colour=red"])("refuses %s", async (query) => {
    expect((await fetch(`${origin}/charts/oil-supply.png?${query}`)).status).toBe(400);
  });
});

describe("the page of a chart", () => {
  it("announces the picture of the very view that is shown", async () => {
    const text = await (await fetch(`${origin}/charts/oil-supply?from=2012&to=2022&utm_source=x`)).text();
    const image = /property="og:image" content="([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    expect(image).toMatch(/\/charts\/oil-supply\.png\?from=2012&to=2022$/);
    expect(text).toMatch(/type="application\/json\+oembed" href="[^"]*url=http[^"]*%3Ffrom%3D2012%26to%3D2022/);
    expect(text).toMatch(/<link rel="canonical" href="[^"]*\/charts\/oil-supply\?from=2012&amp;to=2022"/);
    expect(text).not.toContain("utm_source");
    const dataset = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? "") as Record<string, unknown>;
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      temporalCoverage: expect.stringMatching(/^20(?:1[2-9]|2[0-2])\/20(?:1[2-9]|2[0-2])$/),
      license: expect.stringMatching(/\/api#terms$/),
    });
    expect(String(dataset["description"]).length).toBeGreaterThan(50);
    expect(dataset["variableMeasured"]).toContain(builtApp().catalog.seriesById.get("oil-supply-share")?.title);
  });

  it("says of which years and countries the picture has figures, and not which were asked for", async () => {
    const text = await (await fetch(`${origin}${frozen("/charts/oil-supply?from=2012&to=2022")}`)).text();
    expect(text).toContain('"temporalCoverage":"2012/2021"');
    expect(text).toContain('"spatialCoverage":["Azerbaijan","Israel"]');
  });

  it("keeps one address for one view: the chart's own years and open choices are left out", async () => {
    // Written `to` is a year that is shown whole; the chart's axis ends where that year does.
    for (const { id, from, to } of thinned(builtApp().catalog.charts, 5)) {
      const response = await fetch(`${origin}/charts/${id}?from=${from}&to=${to - 1}&as_of=`);
      expect(response.status).toBe(200);
      expect(await response.text()).toMatch(new RegExp(`<link rel="canonical" href="[^"?]*/charts/${id}"`));
    }
    const all = await (await fetch(`${origin}/charts/visits?collection=all`)).text();
    expect(all).toMatch(/<link rel="canonical" href="[^"?]*\/charts\/visits"/);
    const balance = await (await fetch(`${origin}/charts/balance?collection=documents&half_life=5&prior=8&drop=`)).text();
    expect(balance).toMatch(/<link rel="canonical" href="[^"?]*\/charts\/balance"/);
  });

  it("cites a release and not the head", async () => {
    const text = await (await fetch(`${origin}/charts/visits?release=2026.1.0`)).text();
    expect(text).toContain("Data release 2026.1.0 of 2026-11-22");
    expect(text).toContain("/charts/visits?release=2026.1.0");
  });

  it("gives the balance as numbers too", async () => {
    const text = await (await fetch(`${origin}/charts/balance.csv`)).text();
    const { first_year, last_year } = builtApp().catalog.subject;
    expect(text.trimEnd().split("\r\n")).toHaveLength(1 + last_year - first_year + 1);
  });
});
