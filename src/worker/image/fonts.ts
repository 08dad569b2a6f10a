import type { Files } from "../application.ts";
import { AssetUnavailable, asset } from "../http/asset.ts";

/** Faces that pictures are drawn with, below /fonts/ in the static assets. */
const FACES = ["noto-sans-400.ttf", "noto-sans-700.ttf"];

let fonts: Promise<Uint8Array[]> | undefined;

/** Reads the fonts from the static assets, once. Throws AssetUnavailable when one is missing. */
export function readFonts(files: Files): Promise<Uint8Array[]> {
  fonts ??= Promise.all(FACES.map((face) => readFont(files, face))).catch((cause: unknown) => {
    fonts = undefined;
    throw new AssetUnavailable("fonts", { cause });
  });
  return fonts;
}

async function readFont(files: Files, face: string): Promise<Uint8Array> {
  return new Uint8Array(await (await asset(files, `fonts/${face}`)).arrayBuffer());
}
