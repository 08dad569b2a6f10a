import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import { messageInView } from "../../chart/chartSpec/readingInView.ts";
import { DEFAULT_IMAGE_SIZE, IMAGE_SIZES, type ImageSizeName } from "../../chart/scene/imageSize.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Parameters } from "../../edition/viewQuery.ts";
import type { ChartView } from "../../model/chartView.ts";
import { isOlderThan } from "../../model/turn.ts";
import { isInSteps } from "../nouns/balance/steps.ts";

/** What an oEmbed answer is made from. */
export interface Embeddable {
  edition: Edition;
  spec: ChartSpec;
  view: ChartView;
  /** The theme that was asked for; none: the reader's own. */
  theme: string | undefined;
  /** What the address asked for and could not be read: the embed says so. */
  lost: [name: string, value: string][];
  /** How wide the chart may be, in CSS pixels; never above the bound that was asked for. */
  widest: number;
  /** The frame, in CSS pixels; null where the bound is too low for a picture in it, and the thumbnail stands for the chart. */
  frame: { width: number; height: number } | null;
  /** Bounds that a thumbnail has to keep too; infinite when none were asked for. */
  bounds: { width: number; height: number };
}

/** The picture that stands for a chart, in px: the size that an image has where its address names none. */
const THUMBNAIL = { width: 1200, height: 630 };

/** Seconds for which a consumer may keep the answer: an hour, like the script for host pages. */
const CACHE_AGE = 3600;

/** oEmbed 1.0, type rich. */
export function oembedJson(embeddable: Embeddable) {
  const { edition, spec, frame } = embeddable;
  const { width, height } = frame ?? shownAs(embeddable);
  const { name } = edition.words.site;
  const urls = edition.urls.canonical;
  return {
    type: "rich",
    version: "1.0",
    title: spec.title,
    author_name: name,
    author_url: urls.page("about"),
    provider_name: name,
    provider_url: urls.home(),
    cache_age: CACHE_AGE,
    html: frame === null ? pictureHtml(embeddable) : embedHtml(embeddable, frame.height),
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
function embedHtml({ edition, spec, view, theme, lost, bounds }: Embeddable, height: number): string {
  const urls = edition.urls.absolute;
  const themed: [string, string][] = theme === undefined ? [] : [["theme", theme]];
  return String(
    <>
      <blockquote class={WORDPRESS} hidden>
        <a href={urls.chart(spec.id, view)}>{spec.title}</a>
      </blockquote>
      <iframe
        class={WORDPRESS}
        src={urls.embed(spec.id, view, [...themed, ...lost])}
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

/** The pictures that may stand for a chart in place of its frame, by name; those of fixed height, for a place has one. */
const SHAPES = ["1200x630", "1080x1350", "1080x1080"] as const satisfies ImageSizeName[];

/**
 * The picture whose words are largest within the bounds, as large as these leave it, in CSS pixels; of two alike the higher one. Answers on
 * releases before 2026.30.0 have the one of link previews, in whatever place.
 */
function shownAs({ edition, widest, bounds }: Embeddable): { size: ImageSizeName; width: number; height: number } {
  const fitted = SHAPES.map((size) => {
    const { width: own, height: high, scale } = IMAGE_SIZES[size];
    const width = Math.min(widest, own, (bounds.height * own) / high);
    const pixels = { width: Math.max(1, Math.floor(width)), height: Math.max(1, Math.floor((width * high) / own)) };
    return { size, ...pixels, letters: (width * scale) / own };
  });
  const [first, ...others] = fitted;
  if (first === undefined) throw new Error("no picture");
  if (isOlderThan(edition.catalog.release, "2026.30.0")) return first;
  return others.reduce((best, one) => (one.letters > best.letters ? one : best), first);
}

/**
 * A whole picture of the chart with a link to it, where a frame would be too low for one: better than words alone, or a part. A picture cannot
 * say what of the address was not read: then the link is to the embed, which does.
 */
function pictureHtml(embeddable: Embeddable): string {
  const { edition, spec, view, theme, lost } = embeddable;
  const urls = edition.urls.absolute;
  const { size, width, height } = shownAs(embeddable);
  const isDark = theme === "dark" && !isOlderThan(edition.catalog.release, "2026.30.0");
  const drawn: Parameters = [
    ...(size === DEFAULT_IMAGE_SIZE ? [] : [["size", size]]),
    ...(isDark ? [["theme", "dark"]] : []),
  ] as Parameters;
  return String(
    <a href={lost.length === 0 ? urls.chart(spec.id, view) : urls.embed(spec.id, view, lost)}>
      <img
        src={urls.chartFile(spec.id, "png", view, drawn)}
        width={width}
        height={height}
        alt={`${spec.title}. ${messageInView(spec)}`.trimEnd()}
      />
    </a>,
  );
}

/** All three fields, or none where the picture would exceed the bounds, or is drawn as SVG alone. */
function thumbnail({ edition, spec, view, bounds }: Embeddable) {
  if (!isInSteps(view) || THUMBNAIL.width > bounds.width || THUMBNAIL.height > bounds.height) return {};
  return {
    thumbnail_url: edition.urls.absolute.chartFile(spec.id, "png", view),
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
}
