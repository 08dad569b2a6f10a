import type { Hono } from "hono";
import * as v from "valibot";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { DEFAULT_IMAGE_SIZE, IMAGE_SIZE_NAMES, PREVIEW_NAME } from "../../chart/scene/imageSize.ts";
import { THEMES } from "../../chart/svg/palette.ts";
import type { Edition } from "../../edition/edition.ts";
import { viewParameters } from "../../edition/viewQuery.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import type { App } from "../application.ts";
import type { Asked } from "../http/asked.ts";
import { builtFile, type Reader } from "../http/asset.ts";
import { endpoint } from "../http/endpoint.ts";
import { publicOrigin } from "../http/origin.ts";
import { choice } from "../http/parameters.ts";
import { drawnBy } from "../http/renderer.ts";
import { answer, seeOther } from "../http/respond.ts";
import { isInSteps } from "../nouns/balance/steps.ts";
import { chartFile } from "../nouns/chart/file.ts";
import { type ChartQuery, chartQuery } from "../nouns/chart/query.ts";
import { withChart } from "../nouns/chart/resolveChart.ts";
import { type ImageRequest, renderImageSvg } from "./file.tsx";
import { cachedImage } from "./imageCache.ts";
import { renderImagePng } from "./png.ts";

/** `/charts/{chart}.svg` and `.png`: every view that the page can show, in a fixed list of sizes, light and dark. */
export function imageRoutes(router: Hono, app: App): void {
  const own = ["size", "theme"];
  endpoint(router, app, {
    ...chartFile("svg"),
    own,
    summary: "A chart as an SVG file, with its sources inside",
    query: imageQuery(app),
    media: "image/svg+xml",
    handle: (asked) =>
      withChart(asked, (chart, view) => {
        const edition = absolute(asked.edition);
        const svg = renderImageSvg(app.build, edition, chartSpec(edition, chart, view), imageRequestOf(view, asked.query));
        return answer(svg, "image/svg+xml; charset=utf-8", `inline; filename="${chart.id}.svg"`);
      }),
  });
  endpoint(router, app, {
    ...chartFile("png"),
    own,
    summary: "A chart as a PNG file, with its sources inside",
    query: imageQuery(app),
    media: "image/png",
    leads: true,
    handle: (asked) => withChart(asked, (chart, view) => png(asked, chart, view)),
  });
}

const SIZES = [...IMAGE_SIZE_NAMES, PREVIEW_NAME] as const;

/** Parameters of a picture. */
function imageQuery(app: App) {
  return {
    size: v.optional(choice(SIZES, "In pixels; 1200x630 unless told. 1520 and 720 are as high as the chart; 720x540 is its first plot.")),
    theme: v.optional(choice(THEMES, "light unless told.")),
    ...chartQuery(app),
  };
}

type ImageQuery = ChartQuery & { size?: ImageRequest["format"] | undefined; theme?: ImageRequest["theme"] | undefined };

/** A file is opened anywhere: its links name scheme and host. */
function absolute(edition: Edition): Edition {
  return { ...edition, urls: edition.urls.absolute };
}

function imageRequestOf(view: ChartView, query: ImageQuery): ImageRequest {
  return { format: query.size ?? DEFAULT_IMAGE_SIZE, theme: query.theme ?? "light", parameters: viewParameters(view) };
}

/**
 * Default views are drawn when building and served as files; others are drawn on request and kept by the edge. Drawn are views that the forms
 * offer; a balance turned by other steps is sent on to its SVG file, the same picture.
 */
async function png(asked: Asked<ImageQuery>, chart: Chart, view: ChartView): Promise<Response> {
  if (!isInSteps(view)) return seeOther(asked.url.pathname.replace(/\.png$/, ".svg") + asked.url.search);
  const { app, edition } = asked;
  const picture = imageRequestOf(view, asked.query);
  const isPlain =
    edition.urls.language === null && edition.pinned === null && picture.parameters.length === 0 && picture.format === DEFAULT_IMAGE_SIZE;
  const drawn =
    isPlain && publicOrigin(edition.urls.origin) === publicOrigin(app.build.origin) ? await drawnBefore(asked, chart, picture) : null;
  const kept = { ...picture, address: edition.urls.absolute.chart(chart.id, view) };
  const bytes = drawn ?? (await cachedImage(asked, kept, () => draw(asked, chart, view, picture)));
  return answer(bytes, "image/png", `inline; filename="${chart.id}.png"`);
}

/** Null when the file cannot be read: then the picture is drawn again, with the same bytes. */
async function drawnBefore(from: Reader, chart: Chart, picture: ImageRequest): Promise<ArrayBuffer | null> {
  try {
    return await builtFile(from, `pictures/${chart.id}-${picture.theme}.png`);
  } catch {
    return null;
  }
}

async function draw({ app, renderer, edition }: Asked, chart: Chart, view: ChartView, picture: ImageRequest): Promise<ArrayBuffer> {
  const seen = absolute(edition);
  return (await renderImagePng(app.build, seen, chartSpec(seen, chart, view), picture, (svg) => drawnBy(renderer, svg))).buffer;
}
