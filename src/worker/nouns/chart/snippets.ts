import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { describeBriefly } from "../../../chart/chartSpec/pictureInWords.ts";
import { embedHeights } from "../../../chart/scene/embedHeight.ts";
import type { Theme } from "../../../chart/svg/palette.ts";
import type { Edition } from "../../../edition/edition.ts";
import { type Parameters, viewParameters } from "../../../edition/viewQuery.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { ELEMENT } from "../../../words/naming.ts";
import { escapeMarkup } from "../../http/escape.ts";

/** The kinds of lines that put a chart into an article, in the order in which they are offered. */
export const SNIPPET_KINDS = ["html", "address", "mdx", "markdown", "image", "frame"] as const;
/** One of the kinds. */
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** The chart that is put into an article, in one view. */
export interface Placed {
  edition: Edition;
  spec: ChartSpec;
  view: ChartView;
}

/** What an author chooses beside the kind. */
export interface SnippetChoice {
  /** The release that the chart shows for good; null: whatever is newest. */
  release: string | null;
  /** `auto` follows the reader's device; a picture is light then. */
  theme: Theme | "auto";
}

/**
 * Widths of columns that a frame of fixed height has to be high enough for, in CSS px: phones, where text takes most lines; the widest that
 * the narrow picture grows to; columns of articles, up to where pictures are no higher than on phones.
 */
const COLUMNS = [320, 360, 444, 640, 700, 768];

/** The size of a chart's picture where its address names none, in px; mail shows it at half of it. */
const PICTURE = { width: 1200, height: 630 };

/** Letters of a picture's text: more than a listener sits through, an author would cut. */
const LONGEST_ALT = 250;

/** What lets a picture shrink with its column, also in mail, where there is no style sheet. */
const SHRINKS = 'style="max-width:100%;height:auto"';

/** The lines for one chart, by kind: whole, each of them complete without script. Every value is escaped for its language. */
export function embedSnippets(
  placed: Placed,
  choice: SnippetChoice,
  frameHeight = fixedHeight(placed, choice),
): Record<SnippetKind, string> {
  const parts = partsOf(placed, choice);
  const { script, page, picture, alt, title } = parts;
  const { width, height } = PICTURE;
  const img = (attributes: string, end: string) => `<img src="${picture}" alt="${alt}" ${attributes}${end}>`;
  // Where a page allows no inline styles, a width in pixels would make that of a phone wider, and a frame would have an edge.
  const isOlder = isOlderThan(placed.edition.catalog.release, "2026.30.0");
  const size = isOlder ? `width="${width}" height="${height}" loading="lazy" ${SHRINKS}` : 'width="100%" loading="lazy"';
  const edge = isOlder ? 'style="border:0"' : 'frameborder="0" style="border:0"';
  const element = (inside: string) =>
    `<script async src="${script}"></script>\n<${ELEMENT}-chart${parts.attributes} title="${title}">\n  <a href="${page}">${inside}</a>\n</${ELEMENT}-chart>`;
  return {
    html: element(img(size, "")),
    address: parts.address,
    mdx: element(img('width="100%" loading="lazy"', " /")),
    markdown: parts.markdown,
    image: `<a href="${page}">${img(`width="${width / 2}" height="${height / 2}" ${SHRINKS}`, "")}</a>`,
    frame: `<iframe src="${parts.frame}" title="${title}" width="100%" height="${frameHeight}" loading="lazy" ${edge}></iframe>`,
  };
}

/** Height of a frame that no script sizes, in CSS px: that of the chart in the column where it is highest. */
export function fixedHeight({ edition, spec, view }: Placed, { release }: Pick<SnippetChoice, "release">): number {
  const chosen = { ...edition, pinned: release };
  return Math.max(...COLUMNS.map(embedHeights(chosen, spec, view)));
}

/** The addresses and words that the lines are made of, escaped. */
function partsOf({ edition, spec, view }: Placed, { release, theme }: SnippetChoice) {
  const urls = edition.urls.absolute.pinnedTo(release);
  const themed: Parameters = theme === "auto" ? [] : [["theme", theme]];
  const pin: Parameters = release === null ? [] : [["release", release]];
  const page = urls.chart(spec.id, view);
  const picture = urls.chartFile(spec.id, "png", view, theme === "dark" ? themed : []);
  const alt = describeBriefly(spec, LONGEST_ALT);
  const named = [["chart", spec.id], ...languageOf(edition), ...pin, ...viewParameters(view), ...themed] as Parameters;
  return {
    script: escapeMarkup(urls.script()),
    page: escapeMarkup(page),
    picture: escapeMarkup(picture),
    frame: escapeMarkup(urls.embed(spec.id, view, themed)),
    alt: escapeMarkup(alt),
    title: escapeMarkup(spec.title),
    attributes: named.map(([name, value]) => ` ${name.replaceAll("_", "-")}="${escapeMarkup(value)}"`).join(""),
    address: urls.chart(spec.id, view, themed),
    markdown: `[![${escapeMarkdown(alt)}](${picture})](${page})`,
  };
}

/**
 * The language in which an element shows what it names: that of the page, whose lines would otherwise draw in English. None in English; the
 * pages of releases before 2026.29.0 say none.
 */
export function languageOf({ urls: { language }, catalog }: Pick<Edition, "urls" | "catalog">): Parameters {
  return language === null || isOlderThan(catalog.release, "2026.29.0") ? [] : [["lang", language]];
}

/** A text within Markdown (CommonMark): what could begin a link, a tag or emphasis stands for itself. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&]/g, (sign) => `\\${sign}`);
}
