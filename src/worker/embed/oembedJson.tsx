import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../edition/edition.ts";
import type { ChartView } from "../../model/chartView.ts";

/** What an oEmbed answer is made from. */
export interface Embeddable {
  edition: Edition;
  spec: ChartSpec;
  view: ChartView;
  /** The theme that was asked for; none: the reader's own. */
  theme: string | undefined;
  /** Of the frame, in CSS pixels; never above the bounds that were asked for. */
  width: number;
  height: number;
  /** Bounds that a thumbnail has to keep too; infinite when none were asked for. */
  bounds: { width: number; height: number };
}

/** The picture that stands for a chart, in px: the size that an image has where its address names none. */
const THUMBNAIL = { width: 1200, height: 630 };

/** Seconds for which a consumer may keep the answer: an hour, like the script for host pages. */
const CACHE_AGE = 3600;

/** oEmbed 1.0, type rich. The html is one frame without script, class or style: all that WordPress lets through. */
export function oembedJson(embeddable: Embeddable) {
  const { edition, spec, width, height } = embeddable;
  const { name } = edition.words.site;
  const urls = edition.urls.canonical;
  return {
    type: "rich",
    version: "1.0",
    title: spec.title,
    author_name: name,
    author_url: urls.about(),
    provider_name: name,
    provider_url: urls.home(),
    cache_age: CACHE_AGE,
    html: frame(embeddable),
    width,
    height,
    ...thumbnail(embeddable),
  };
}

function frame({ edition, spec, view, theme, width, height }: Embeddable): string {
  return String(
    <iframe
      src={edition.urls.absolute.embed(spec.id, view, theme === undefined ? [] : [["theme", theme]])}
      width={width}
      height={height}
      title={edition.words.embed.frame(spec.title, edition.words.site.name)}
      frameborder="0"
      scrolling="no"
    ></iframe>,
  );
}

/** All three fields, or none where the picture would exceed the bounds. */
function thumbnail({ edition, spec, view, bounds }: Embeddable) {
  if (THUMBNAIL.width > bounds.width || THUMBNAIL.height > bounds.height) return {};
  return {
    thumbnail_url: edition.urls.absolute.chartFile(spec.id, "png", view),
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
}
