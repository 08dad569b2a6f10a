import type { Hono } from "hono";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { embedHeight } from "../../chart/scene/embedHeight.ts";
import { leastEmbedHeight } from "../../chart/scene/leastEmbedHeight.ts";
import { languagePath } from "../../edition/languagePath.ts";
import { PAGES, SERVICES } from "../../edition/paths.ts";
import { type App, latestEdition } from "../application.ts";
import { type Asked, askedOf } from "../http/asked.ts";
import { readsQuery } from "../http/canonicalAddress.ts";
import { isBeforeLanguage, spokenApp } from "../http/languages.ts";
import { notFound } from "../http/notFound.ts";
import { withRows } from "../http/partRows.ts";
import { invalidJson, problemJson } from "../http/problem.ts";
import { type ParameterError, readQuery } from "../http/readQuery.ts";
import { resolveEdition } from "../http/resolveEdition.ts";
import { json } from "../http/respond.ts";
import { resolveChart } from "../nouns/chart/resolveChart.ts";
import { lostParameters } from "./lostParts.ts";
import { oembedJson } from "./oembedJson.tsx";
import { embedQuery } from "./query.ts";

/** Width of a frame when the consumer sets no bound, in CSS pixels. */
const WIDTH = 700;

/** What of a request is read. */
const ARGUMENTS = ["url", "maxwidth", "maxheight", "format", "dnt"];

/** Letters that the address of a chart has at most. */
const LONGEST_ADDRESS = 2000;

/** `/oembed`: how to embed the chart at an address of ours. Of arguments that the specification does not name only `dnt` is read. */
export function oembed(router: Hono, app: App): void {
  readsQuery(app.build, SERVICES.oembed, { names: ARGUMENTS, ignores: () => (name) => !ARGUMENTS.includes(name) });
  router.get(SERVICES.oembed, async (c) => {
    const asked = askedOf(c, app);
    const given = asked.url.searchParams;
    const words = app.words.problem;
    if ((given.get("format") ?? "json") !== "json") return problemJson(asked, { type: "format-not-supported", detail: words.onlyJson });
    const bounds = { width: bound(given, "maxwidth"), height: bound(given, "maxheight"), grows: given.get("dnt") === "1" };
    for (const [parameter, value] of Object.entries({ maxwidth: bounds.width, maxheight: bounds.height }))
      if (value === null) return invalidJson(asked, [{ parameter, detail: words.invalid(parameter, words.bound) }]);
    const address = addressIn(given);
    if (address === null) return invalidJson(asked, [urlError(asked)]);
    const { language, path } = languagePath(address.pathname, app.build.languages);
    const id = chartIn(address, path, asked.edition.urls.origin);
    if (id === null) return problemJson(asked, { type: "not-found", detail: words.foreign(asked.edition.urls.absolute.chart("{chart}")) });
    const spoken = await spokenApp(app, isBeforeLanguage(address, app.build) ? null : language, asked.files);
    const edition = latestEdition(spoken, asked.edition.urls.origin);
    return withRows(asked.files, () => embedding({ ...asked, app: spoken, edition, id }, address, bounds as Bounds));
  });
}

/** What a consumer allows at most, in CSS pixels; infinite where it sets no bound. */
interface Bounds {
  width: number;
  height: number;
  /**
   * Whether the page makes the frame higher than its bound: WordPress, which asks with `dnt=1`, bounds frames of a block theme at 750 and then
   * sizes them up to 1,000; of an answer without a frame it shows nothing but the address.
   */
  grows: boolean;
}

async function embedding(asked: Asked, address: URL, bounds: Bounds): Promise<Response> {
  const { app } = asked;
  const ofUrl = (details: string[]) =>
    invalidJson(
      asked,
      details.map((detail) => ({ parameter: "url", detail })),
    );
  const known = embedQuery(app);
  const reading = readQuery(address.searchParams, known, "lenient", app.words);
  if ("errors" in reading) return ofUrl(reading.errors.map(({ detail }) => detail));
  const edition = await resolveEdition(asked, reading.query.release);
  const found = resolveChart({ edition, id: asked.id, query: reading.query });
  if (found.fault === "unknown") return notFound({ ...asked, edition }, "chart", [...edition.catalog.chartById.keys()]);
  if (found.fault !== undefined) return ofUrl([found.detail]);
  const { chart, view } = found;
  const spec = chartSpec(edition, chart, view);
  const width = Math.min(WIDTH, bounds.width);
  const whole = embedHeight(edition, spec, view, width);
  const isRoom = bounds.grows || bounds.height >= whole || bounds.height >= leastEmbedHeight(edition, spec, view, width);
  const frame = isRoom ? { width, height: Math.min(whole, bounds.height) } : null;
  const lost = lostParameters(address.searchParams, Object.keys(known));
  return json(oembedJson({ edition, spec, view, theme: reading.query.theme, lost, widest: width, frame, bounds }));
}

/** A bound in pixels: infinite when it is not set, null when it is malformed. */
function bound(given: URLSearchParams, name: string): number | null {
  const all = given.getAll(name);
  if (all.length === 0) return Number.POSITIVE_INFINITY;
  return all.length === 1 && /^[1-9]\d{0,4}$/.test(all[0] ?? "") ? Number(all[0]) : null;
}

/** The one absolute address that is asked for; null when it is missing, repeated or none. */
function addressIn(given: URLSearchParams): URL | null {
  const [text = "", ...more] = given.getAll("url");
  if (more.length > 0 || text.length > LONGEST_ADDRESS) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function urlError({ url, edition }: Asked): ParameterError {
  const words = edition.words.problem;
  const given = url.searchParams.getAll("url");
  if (given.length === 0) return { parameter: "url", detail: words.missing("url") };
  if (given.length > 1) return { parameter: "url", detail: words.repeated("url") };
  return {
    parameter: "url",
    detail: words.invalid("url", words.address(edition.urls.absolute.chart(edition.catalog.charts[0]?.id ?? "{chart}"))),
  };
}

/** The paths of charts and embeds, and the id in them. */
const CHART_PATHS = [PAGES.chart, PAGES.embed].map((path) => new RegExp(`^${path.replace(":id", "([a-z0-9-]+)")}/?$`));

/** The id of the chart that a page or an embed of ours shows; null for every other address. */
function chartIn(address: URL, path: string, origin: string): string | null {
  if (address.origin !== origin) return null;
  return CHART_PATHS.map((form) => form.exec(path)?.[1]).find((id) => id !== undefined) ?? null;
}
