import { mkdirSync, writeFileSync } from "node:fs";
import type { Palettes } from "../src/chart/svg/palette.ts";
import type { Subject } from "../src/model/subject.ts";
import { iconSvg } from "../src/worker/found/icon.ts";
import { rasterize } from "../src/worker/renderer/rasterize.ts";
import { rendererModule } from "./renderer.ts";

/** Edges of the pictures, in pixels: what phones put on the home screen, and what old programs ask for as an icon. */
const [TOUCH, SMALL] = [180, 32];

/** Draws the site's mark as the files that stand below `folder`: `apple-touch-icon.png` and `favicon.ico`. */
export async function writeIcons(subject: Subject, palettes: Palettes, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wasm = rendererModule();
  const drawn = (svg: string, edge: number) => rasterize(svg.replace("<svg ", `<svg width="${edge}" height="${edge}" `), wasm, []);
  writeFileSync(`${folder}/apple-touch-icon.png`, await drawn(iconSvg(subject, palettes, palettes.light.paper), TOUCH));
  writeFileSync(`${folder}/favicon.ico`, ico(await drawn(iconSvg(subject, palettes), SMALL)));
}

/** Bytes before the one picture: the header of the file, and the entry of the picture. */
const HEAD = 22;

/** A PNG of 32 by 32 pixels as an icon file. */
function ico(png: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEAD + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // An icon, and no cursor.
  view.setUint16(4, 1, true); // One picture.
  view.setUint8(6, SMALL);
  view.setUint8(7, SMALL);
  view.setUint16(10, 1, true); // One colour plane.
  view.setUint16(12, 32, true); // Bits a pixel.
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEAD, true);
  file.set(png, HEAD);
  return file;
}
