import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import type { Site } from "../site.ts";

/** What an oEmbed answer is made from. */
export interface Embeddable {
  site: Site;
  spec: ChartSpec;
  /** Scheme and host of this site. */
  origin: string;
  /** The query of the view, theme included, and without it. */
  embedQuery: string;
  viewQuery: string;
  /** Of the frame, in CSS pixels; never above the bounds that were asked for. */
  width: number;
  height: number;
  /** Bounds that a thumbnail has to keep too; infinite when none were asked for. */
  bounds: { width: number; height: number };
}

/** The picture that stands for a chart: the one size that fits every social card. */
const THUMBNAIL = { width: 1200, height: 630 };

/** oEmbed 1.0, type rich. The html is one frame without script, class or style: all that WordPress lets through. */
export function oembedJson(embeddable: Embeddable) {
  const { site, spec, origin, width, height } = embeddable;
  const { name } = site.words.site;
  return {
    type: "rich",
    version: "1.0",
    title: spec.title,
    author_name: name,
    author_url: `${origin}/about`,
    provider_name: name,
    provider_url: `${origin}/`,
    cache_age: 3600,
    html: frame(embeddable),
    width,
    height,
    ...thumbnail(embeddable),
  };
}

function frame({ site, spec, origin, embedQuery, width, height }: Embeddable): string {
  return String(
    <iframe
      src={`${origin}/embed/${spec.id}${embedQuery}`}
      width={width}
      height={height}
      title={site.words.embed.frame(spec.title, site.words.site.name)}
      frameborder="0"
      scrolling="no"
    ></iframe>,
  );
}

/** All three fields, or none where the picture would exceed the bounds. */
function thumbnail({ spec, origin, viewQuery, bounds }: Embeddable) {
  if (THUMBNAIL.width > bounds.width || THUMBNAIL.height > bounds.height) return {};
  return {
    thumbnail_url: `${origin}/charts/${spec.id}.png${viewQuery}`,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
}
