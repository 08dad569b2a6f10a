import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { IMAGE_SIZE_NAMES, IMAGE_SIZES, type ImageSizeName } from "../../src/chart/scene/imageSize.ts";
import type { THEMES } from "../../src/chart/svg/palette.ts";
import { pictureAddress } from "../../src/worker/image/address.ts";
import { footerOf, renderImageSvg } from "../../src/worker/image/file.tsx";
import { imageLayout } from "../../src/worker/image/layout.ts";
import { withTexts } from "../../src/worker/image/textChunk.ts";
import { fontWidth } from "../fixtures/fontWidth.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

// Not pinned: what is drawn is the same, and links stay short.
const latest = unpinned(frozenSite());
const site = { ...latest, urls: latest.urls.absolute };
const charts = site.catalog.charts.map((chart) => [chart.id, chartSpec(site, chart, WHOLE)] as const);
const picture = (format: ImageSizeName, theme: (typeof THEMES)[number]) => ({ format, theme, parameters: [] });

describe.each(charts)("%s", (id, spec) => {
  it("is drawn as it was", async () => {
    await expect(renderImageSvg(site.build, site, spec, picture("1200x630", "light"))).toMatchFileSnapshot(`../snapshots/${id}.svg`);
    await expect(renderImageSvg(site.build, site, spec, picture("720", "dark"))).toMatchFileSnapshot(`../snapshots/${id}-720-dark.svg`);
  });

  it("carries title, description, source, permalink and license inside", () => {
    const svg = renderImageSvg(site.build, site, spec, picture("1520", "light"));
    expect(svg).toMatch(/<title id="title">.+<\/title><desc id="desc">.+<\/desc><metadata>/);
    for (const field of ["dc:title", "dc:description", "dc:source", "dc:rights"])
      expect(svg).toMatch(new RegExp(`<${field}>[^<]+</${field}>`));
    expect(svg).toContain(`<dc:identifier>https://example.org/charts/${id}?release=2026.1.0</dc:identifier>`);
    expect(svg).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
    expect(svg).not.toMatch(/var\(--|currentcolor\(|undefined|NaN|\[object/);
  });

  it.each(IMAGE_SIZE_NAMES)("keeps everything inside the picture at %s", (name) => {
    const format = IMAGE_SIZES[name];
    const footer = footerOf(site, spec, pictureAddress(site, id, []));
    const layout = imageLayout(spec, format, footer);
    const parts = [
      { lines: layout.title, size: 23, weight: 700 as const },
      { lines: layout.subtitle, size: 13, weight: 400 as const },
      { lines: layout.footer, size: 12, weight: 400 as const },
    ];
    for (const { text, y, size, weight } of parts.flatMap(({ lines, ...face }) => lines.map((line) => ({ ...line, ...face })))) {
      expect(y).toBeLessThan(layout.height - 8);
      expect(24 + fontWidth(text, size, weight), text).toBeLessThanOrEqual(layout.width - 24);
    }
    expect(layout.plots).toHaveLength(spec.panels.length);
    for (const plot of layout.plots) {
      expect(plot.height).toBeGreaterThanOrEqual(40);
      expect(plot.y + plot.height + 28).toBeLessThan(layout.footer[0]?.y ?? 0);
      expect(plot.x + plot.width).toBeLessThanOrEqual(layout.width - 23);
    }
  });
});

it("names the panels that even the smallest units leave no room for, and shows the others", () => {
  const [, spec] = charts.find(([id]) => id === "trade-volumes") ?? [];
  const [panel] = spec?.panels ?? [];
  if (!spec || !panel) throw new Error("no panel");
  const many = { ...spec, panels: Array.from({ length: 12 }, (_, i) => ({ ...panel, title: `Panel ${i + 1}` })) };
  const svg = renderImageSvg(site.build, site, many, picture("1200x630", "light"));
  const text = svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const shown = [...svg.matchAll(/class="panel-title"[^>]*>Panel (\d+)</g)].map(([, number]) => Number(number));
  expect(shown.length).toBeGreaterThanOrEqual(6);
  expect(text).toContain("Left out of this picture for lack of room: Panel");
  for (let i = 1; i <= 12; i++) expect(text).toContain(`Panel ${i}`);
  expect(text).toMatch(/See example\.org\/p\/[0-9a-z]{9,10} /);
});

it("links of a picture are absolute and every value is escaped", () => {
  const [, spec] = charts[1] ?? charts[0] ?? [];
  if (!spec) throw new Error("no chart");
  const svg = renderImageSvg(site.build, site, { ...spec, title: `<script>"&'` }, picture("1200x630", "light"));
  expect(svg).not.toContain("<script>");
  const hrefs = [...svg.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !href?.startsWith("https://example.org/observations/"))).toEqual([]);
});

describe("withTexts", () => {
  // The smallest PNG: signature, IHDR of one grey pixel, IDAT, IEND.
  const png = Uint8Array.from(
    Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==", "base64"),
  );

  it("puts iTXt chunks with a right checksum behind the header", () => {
    const bytes = Buffer.from(withTexts(png, { Title: "Bakı" }));
    expect(bytes.subarray(33, 41).toString("latin1")).toBe("\0\0\0\x0fiTXt");
    expect(bytes.subarray(41, 56).toString("utf8")).toBe("Title\0\0\0\0\0Bakı");
    // CRC-32 of the chunk, computed with zlib.crc32 of another program: python3 -c "import zlib; print(hex(zlib.crc32('iTXtTitle\\0\\0\\0\\0\\0Bakı'.encode())))"
    expect(bytes.readUInt32BE(56).toString(16)).toBe("f132ab7e");
    expect(bytes.subarray(60).equals(Buffer.from(png.subarray(33)))).toBe(true);
  });
});
