import { AssetUnavailable } from "../assetUnavailable.ts";

/** Faces that pictures are drawn with, below /fonts/ in the static assets. */
const FILES = ["noto-sans-400.ttf", "noto-sans-700.ttf"];

let fonts: Promise<Uint8Array[]> | undefined;

/** Reads the fonts from the static assets, once. Throws AssetUnavailable when one is missing. */
export function readFonts(env: unknown): Promise<Uint8Array[]> {
  fonts ??= Promise.all(FILES.map((file) => readFont(env, file))).catch((error: unknown) => {
    fonts = undefined;
    throw new AssetUnavailable("fonts", { cause: error });
  });
  return fonts;
}

async function readFont(env: unknown, file: string): Promise<Uint8Array> {
  const { ASSETS } = env as { ASSETS: { fetch: (address: string) => Promise<Response> } };
  const response = await ASSETS.fetch(`http://assets/fonts/${file}`);
  if (!response.ok) throw new Error(`font ${file}: asset answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
