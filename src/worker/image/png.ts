import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import type { PictureLook } from "../../chart/svg/fileStyle.ts";
import type { Edition } from "../../edition/edition.ts";
import { pictureAddress } from "./address.ts";
import { type ImageRequest, renderImageSvg } from "./file.tsx";
import { XMP_KEY, xmp } from "./metadata.ts";
import { pictureFacts } from "./pictureFacts.ts";
import { type PngTexts, withTexts } from "./textChunk.ts";

/** Draws an SVG file as PNG at its own size. */
export type Rasterize = (svg: string) => Promise<Uint8Array>;

/** A chart as a PNG file: the same picture as the SVG file, with title, description, source, permalink and license inside. */
export async function renderImagePng(
  build: PictureLook,
  edition: Edition,
  spec: ChartSpec,
  picture: ImageRequest,
  rasterize: Rasterize,
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await rasterize(renderImageSvg(build, edition, spec, picture));
  return withTexts(png, pngTexts(edition, spec, picture));
}

/** What a PNG file says of itself: by the keywords of PNG, for readers that know them alone, and as XMP. */
export function pngTexts(edition: Edition, spec: ChartSpec, { parameters }: Pick<ImageRequest, "parameters">): PngTexts {
  const facts = pictureFacts(edition, spec, pictureAddress(edition, spec.id, parameters).permalink);
  return {
    Title: facts.title,
    Description: facts.description,
    Author: facts.creator,
    Source: facts.source,
    ...(facts.identifier === null ? {} : { URL: facts.identifier }),
    Copyright: facts.rights,
    ...(facts.license === null ? {} : { License: facts.license }),
    [XMP_KEY]: xmp(facts),
  };
}
