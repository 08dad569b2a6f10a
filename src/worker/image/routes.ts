import type { Context, Hono } from "hono";
import * as v from "valibot";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { asset } from "../http/asset.ts";
import { endpoint } from "../http/endpoint.ts";
import { CHART_FORMS, CHART_ID } from "../http/links.ts";
import { origin } from "../http/origin.ts";
import { choice } from "../http/parameters.ts";
import { type ChartQuery, chartQuery, chartViewQuery } from "../nouns/chart/query.ts";
import { withChart } from "../nouns/chart/resolveChart.ts";
import type { Site } from "../site.ts";
import { type Picture, pictureFile } from "./file.tsx";
import { cached } from "./imageCache.ts";
import { picturePng } from "./png.ts";
import { DEFAULT_FORMAT, FORMAT_NAMES, THEMES } from "./size.ts";

/** `/charts/{chart}.svg` and `.png`: every view that the page can show, in a fixed list of sizes, light and dark. */
export function pictureFiles(app: Hono, head: Site): void {
  endpoint(app, head, {
    path: "/charts/:file{[a-z0-9-]+\\.svg}",
    template: "/charts/{chart}.svg",
    id: CHART_ID,
    withdrawable: true,
    forms: CHART_FORMS,
    own: ["size", "theme"],
    summary: "A chart as an SVG file, with its sources inside",
    query: pictureQuery(head),
    media: "image/svg+xml",
    handle: (c, query, site) =>
      withChart(c, site, query, (chart, view) => {
        const svg = pictureFile(site, chartSpec(site, chart, view), pictureOf(c, site, chart, view, query));
        return c.body(svg, 200, {
          "content-type": "image/svg+xml; charset=utf-8",
          "content-disposition": `inline; filename="${chart.id}.svg"`,
        });
      }),
  });
  endpoint(app, head, {
    path: "/charts/:file{[a-z0-9-]+\\.png}",
    template: "/charts/{chart}.png",
    id: CHART_ID,
    withdrawable: true,
    forms: CHART_FORMS,
    own: ["size", "theme"],
    summary: "A chart as a PNG file, with its sources inside",
    query: pictureQuery(head),
    media: "image/png",
    handle: (c, query, site) => withChart(c, site, query, (chart, view) => png(c, site, chart, view, query)),
  });
}

/** Parameters of a picture. */
export function pictureQuery(site: Site) {
  return {
    size: v.optional(
      choice(FORMAT_NAMES, "Size in pixels; 1200x630 unless told, which social cards use. 1520 and 720 are as high as the chart."),
    ),
    theme: v.optional(choice(THEMES, "light unless told.")),
    ...chartQuery(site),
  };
}

type PictureQuery = ChartQuery & { size?: Picture["format"] | undefined; theme?: Picture["theme"] | undefined };

function pictureOf(c: Context, site: Site, chart: Chart, view: ChartView, query: PictureQuery): Picture {
  const at = origin(c);
  return {
    format: query.size ?? DEFAULT_FORMAT,
    theme: query.theme ?? "light",
    address: `${at}/charts/${chart.id}${chartViewQuery(site, view)}`,
    origin: at,
  };
}

/** Default views are drawn when building and served as files; others are drawn on request and kept by the edge. */
async function png(c: Context, site: Site, chart: Chart, view: ChartView, query: PictureQuery): Promise<Response> {
  const picture = pictureOf(c, site, chart, view, query);
  const plain = chartViewQuery(site, view) === "" && picture.format === DEFAULT_FORMAT && picture.origin === site.build.origin;
  const drawn = plain ? await drawnBefore(c, chart, picture) : null;
  const bytes = drawn ?? (await cached(c, site, picture, () => draw(c, site, chart, view, picture)));
  return c.body(bytes, 200, { "content-type": "image/png", "content-disposition": `inline; filename="${chart.id}.png"` });
}

/** Null when the file cannot be read: then the picture is drawn again, with the same bytes. */
async function drawnBefore(c: Context, chart: Chart, picture: Picture): Promise<ArrayBuffer | null> {
  try {
    return await (await asset(c, `pictures/${chart.id}-${picture.theme}.png`)).arrayBuffer();
  } catch {
    return null;
  }
}

async function draw(c: Context, site: Site, chart: Chart, view: ChartView, picture: Picture): Promise<ArrayBuffer> {
  if (!site.raster) throw new Error("this site draws no PNG files");
  const { wasm, fonts } = site.raster;
  return (await picturePng(site, chartSpec(site, chart, view), picture, wasm, await fonts(c.env))).buffer;
}
