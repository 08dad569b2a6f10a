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

/** oEmbed 1.0, type rich. */
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
    html: embedHtml(embeddable),
    width,
    height,
    ...thumbnail(embeddable),
  };
}

/**
 * A link in a quotation, then the frame. WordPress since 5.9 loads the script that sizes frames only for such a quotation at the very
 * beginning, shows it until the frame has told its height, and drops `hidden` and `style`: consumers that keep the frame as it is need no
 * second title above it. The frame is as wide as its place, within the bound that was asked for.
 */
function embedHtml({ edition, spec, view, theme, height, bounds }: Embeddable): string {
  const urls = edition.urls.absolute;
  return String(
    <>
      <blockquote class={WORDPRESS} hidden>
        <a href={urls.chart(spec.id, view)}>{spec.title}</a>
      </blockquote>
      <iframe
        class={WORDPRESS}
        src={urls.embed(spec.id, view, theme === undefined ? [] : [["theme", theme]])}
        width="100%"
        height={height}
        title={edition.words.embed.frame(spec.title, edition.words.site.name)}
        frameborder="0"
        scrolling="no"
        style={Number.isFinite(bounds.width) ? `max-width:${bounds.width}px` : undefined}
      ></iframe>
    </>,
  );
}

/** Class of what WordPress embeds: its editor knows by it that the frame tells its height. */
const WORDPRESS = "wp-embedded-content";

/** All three fields, or none where the picture would exceed the bounds. */
function thumbnail({ edition, spec, view, bounds }: Embeddable) {
  if (THUMBNAIL.width > bounds.width || THUMBNAIL.height > bounds.height) return {};
  return {
    thumbnail_url: edition.urls.absolute.chartFile(spec.id, "png", view),
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
}
