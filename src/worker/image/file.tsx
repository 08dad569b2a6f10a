import { raw } from "hono/html";
import { type ChartSpec, isEmpty, pictureOf } from "../../chart/chartSpec/chartSpec.ts";
import { restrictedSources, splitCredits } from "../../chart/chartSpec/credits.ts";
import { emptyText } from "../../chart/chartSpec/emptyText.ts";
import { spokenOf } from "../../chart/chartSpec/spoken.ts";
import { textWidth } from "../../chart/metrics/textWidth.ts";
import { sceneIn } from "../../chart/scene/chartScene.ts";
import { IMAGE_SIZES, type ImageSizeName, PREVIEW, PREVIEW_NAME } from "../../chart/scene/imageSize.ts";
import { OUTLINES } from "../../chart/scene/markScene.ts";
import { TITLE } from "../../chart/scene/measures.ts";
import type { Scene } from "../../chart/scene/scene.ts";
import { facesOf } from "../../chart/svg/faces.ts";
import { type PictureLook, pictureStyle } from "../../chart/svg/fileStyle.ts";
import { FormPicture } from "../../chart/svg/form.tsx";
import type { Theme } from "../../chart/svg/palette.ts";
import { PanelSvg } from "../../chart/svg/panel.tsx";
import { wholeLines } from "../../chart/svg/wholeLines.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Parameters } from "../../edition/viewQuery.ts";
import { isOlderThan } from "../../model/turn.ts";
import { type PictureAddress, pictureAddress } from "./address.ts";
import { type ImageLayout, imageLayout, MARGIN } from "./layout.ts";
import { svgMetadata } from "./metadata.ts";
import { pictureFacts } from "./pictureFacts.ts";
import { previewLayout, previewOf } from "./preview.ts";

/** Which picture is asked for. */
export interface ImageRequest {
  format: ImageSizeName | typeof PREVIEW_NAME;
  theme: Theme;
  /** The view that it shows, as addresses say it. */
  parameters: Parameters;
}

/**
 * A chart as an SVG file of its own: title, description, source, permalink and license inside. The links of the marks are those of `spec`. What is
 * nobody's, as the name of a line of both countries, has the color of text, as on pages; in releases before 2026.32.0 it is black on dark paper too.
 */
export function renderImageSvg(build: PictureLook, edition: Edition, whole: ChartSpec, picture: ImageRequest): string {
  const isPreview = picture.format === PREVIEW_NAME;
  const spec = isPreview ? previewOf(pictureOf(whole)) : pictureOf(whole);
  const format = picture.format === PREVIEW_NAME ? PREVIEW : IMAGE_SIZES[picture.format];
  const address = pictureAddress(edition, spec.id, picture.parameters);
  const leftOut = (titles: string[]) => edition.words.picture.leftOut(titles, address.printed);
  const layout = isPreview ? previewLayout(spec) : imageLayout(spec, format, footerOf(edition, spec, address), leftOut);
  const facts = pictureFacts(edition, spec, address.permalink);
  const faces = facesOf(spokenOf(spec).code);
  const drawn = (
    <>
      <Head spec={spec} layout={layout} />
      <Plots spec={spec} layout={layout} />
      {isEmpty(spec) && <EmptyNotice text={emptyText(edition, spec)} layout={layout} />}
      {layout.footer.map(({ text, y }) => (
        <text class="footer" {...start(spec, layout)} y={y}>
          {text}
        </text>
      ))}
    </>
  );
  const body = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={format.width}
      height={format.height ?? Math.round(layout.height * layout.scale)}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      color={isOlderThan(spec.release, "2026.32.0") ? undefined : build.palettes[picture.theme].ink}
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{facts.title}</title>
      <desc id="desc">{facts.description}</desc>
      {raw(svgMetadata(facts))}
      <style>{raw(pictureStyle(build, picture.theme))}</style>
      <rect width="100%" height="100%" fill={build.palettes[picture.theme].paper} />
      {faces === undefined ? drawn : <g font-family={faces}>{drawn}</g>}
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wholeLines(String(body), spokenOf(spec).direction)}\n`;
}

/** Where lines around the picture begin: at its left edge, or at the right one. */
function start(spec: ChartSpec, { width }: ImageLayout) {
  return spokenOf(spec).direction === "rtl" ? { x: width - MARGIN, "text-anchor": "end" as const } : { x: MARGIN };
}

function Head({ spec, layout }: { spec: ChartSpec; layout: ImageLayout }) {
  const isLeft = spokenOf(spec).direction === "rtl";
  let x = MARGIN;
  return (
    <>
      {layout.title.map(({ text, y }) => (
        <text class="heading" {...start(spec, layout)} y={y}>
          {layout.headingSize === undefined ? text : <tspan font-size={layout.headingSize}>{text}</tspan>}
        </text>
      ))}
      {layout.subtitle.map(({ text, y }) => (
        <text {...start(spec, layout)} y={y}>
          {text}
        </text>
      ))}
      {/* A form names its countries itself. */}
      {(layout.forms.length > 0 ? [] : spec.legend).map(({ partner, shape, label }) => {
        const at = (further: number) => (isLeft ? layout.width - from - further : from + further);
        const from = x;
        x += Math.ceil(34 + textWidth(label, 13, 600));
        return (
          <g class={`m ${partner.toLowerCase()}`}>
            <path class="dot" transform={`translate(${at(6)},${layout.legend - 5})`} d={OUTLINES[shape]} />
            <text class="key" x={at(18)} y={layout.legend} text-anchor={isLeft ? "end" : undefined}>
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The scene of a chart in the places that a picture file gives its panels. */
export function imageScene(spec: ChartSpec, { width, height, plots }: ImageLayout): Scene {
  return sceneIn(spec, { width, height, plots, title: spec.panels.length > 1 ? TITLE : 0 });
}

function Plots({ spec, layout }: { spec: ChartSpec; layout: ImageLayout }) {
  return (
    <>
      {imageScene(spec, layout).panels.map((scene) => (
        <PanelSvg scene={scene} />
      ))}
      {layout.forms.map(({ scene, x, y, share }) => (
        <g transform={`translate(${x},${y})${share === 1 ? "" : ` scale(${share})`}`}>
          <FormPicture scene={scene} isInFile />
        </g>
      ))}
    </>
  );
}

/** A picture without any figure says so, lest it be read as zero. */
function EmptyNotice({ text, layout: { plots, legend, width } }: { text: string; layout: ImageLayout }) {
  // A chart of forms that has none has no plot either.
  return [plots[0] ?? { x: MARGIN, y: legend, width: width - 2 * MARGIN, height: 120 }].map((plot) => (
    <text class="panel-title" x={plot.x + plot.width / 2} y={plot.y + plot.height / 2} text-anchor="middle">
      {text}
    </text>
  ));
}

/**
 * What stands below the picture: sources by name, many records by their number, and those with terms of their own always by name.
 * A pinned picture is kept for a year and in other people's articles for ever, so its bytes never change: it cannot say what was corrected
 * after it was drawn, and one drawn later must not differ. It says where corrections of its release are listed instead; its page and its
 * embed, which are asked for again, say what they are.
 */
export function footerOf(edition: Edition, spec: ChartSpec, { permalink, printed }: PictureAddress): string[] {
  const { named, rest } = splitCredits(edition, spec);
  const closed = restrictedSources(edition, spec).map((source) => source.label);
  const counted = rest.filter((source) => !closed.includes(source.label));
  const unnamed = closed.filter((label) => !named.some((source) => source.label === label));
  const more = counted.length > 0 ? [edition.words.chart.recordSources(counted.length)] : [];
  return edition.words.picture.footer(
    [...named.map((source) => source.label), ...unnamed, ...more],
    closed,
    printed,
    spec.release,
    permalink === null ? null : correctionsAt(edition),
  );
}

/** Where corrections of a pinned picture are listed; a picture of the newest numbers is drawn again when they change. */
function correctionsAt({ pinned, urls }: Edition): string | null {
  return pinned === null ? null : urls.absolute.changes();
}
