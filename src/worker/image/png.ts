import { type ChartSpec, message } from "../../chart/chartSpec/chartSpec.ts";
import type { PictureLook } from "../../chart/svg/fileStyle.ts";
import type { Edition } from "../../edition/edition.ts";
import { pictureAddress } from "./address.ts";
import { type ImageRequest, renderImageSvg } from "./file.tsx";
import { rightsOf } from "./metadata.ts";
import { rasterize } from "./rasterize.ts";
import { withTexts } from "./textChunk.ts";

/** A chart as a PNG file: the same picture as the SVG file, with title, description, source, permalink and license as iTXt. */
export async function renderImagePng(
  build: PictureLook,
  edition: Edition,
  spec: ChartSpec,
  picture: ImageRequest,
  wasm: WebAssembly.Module | Uint8Array,
  fonts: Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await rasterize(renderImageSvg(build, edition, spec, picture), wasm, fonts);
  const { permalink } = pictureAddress(edition, spec.id, picture.parameters);
  return withTexts(png, {
    Title: spec.title,
    Description: `${message(spec)} ${spec.ends}`,
    Author: edition.words.site.name,
    Source: spec.sources.map((source) => source.label).join("; "),
    ...(permalink === null ? {} : { URL: permalink }),
    Copyright: rightsOf(edition, spec),
  });
}
