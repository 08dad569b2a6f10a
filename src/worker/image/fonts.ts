import { builtFile } from "../http/asset.ts";
import { readOnce } from "../http/readOnce.ts";

/** Faces that pictures are drawn with, below /fonts/ in the static assets. */
const FACES = ["noto-sans-400.ttf", "noto-sans-700.ttf"];

/** Reads the fonts from the static assets, once. Throws AssetUnavailable when one cannot be read. */
export const readFonts = readOnce((build, files) =>
  Promise.all(FACES.map(async (face) => new Uint8Array(await builtFile({ app: { build }, files }, `fonts/${face}`)))),
);
