import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { chartSpec, WHOLE } from "../src/chart/chartSpec/chart.ts";
import { DEFAULT_IMAGE_SIZE } from "../src/chart/scene/imageSize.ts";
import type { PictureLook } from "../src/chart/svg/fileStyle.ts";
import { THEMES } from "../src/chart/svg/palette.ts";
import type { Edition } from "../src/edition/edition.ts";
import { renderImageSvg } from "../src/worker/image/file.tsx";
import { pngTexts, renderImagePng } from "../src/worker/image/png.ts";
import { localRenderer } from "./renderer.ts";

/**
 * Draws the default view of every chart of an edition, light and dark, as `<folder>/<chart>-<theme>.png`.
 * A picture whose SVG, texts and packages, which draw it, did not change since the last build is kept: their hash stands in
 * `<folder>/../pictures.json`.
 */
export async function writePictures(look: PictureLook, latest: Edition, folder: string, memory: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as Record<string, string>) : {};
  const rasterize = await localRenderer();
  const packages = readFileSync("package-lock.json");
  const now: Record<string, string> = {};
  const edition = { ...latest, urls: latest.urls.absolute };
  for (const chart of latest.catalog.charts) {
    const spec = chartSpec(edition, chart, WHOLE);
    for (const theme of THEMES) {
      const name = `${chart.id}-${theme}.png`;
      const picture = { format: DEFAULT_IMAGE_SIZE, theme, parameters: [] };
      now[name] = createHash("sha256")
        .update(renderImageSvg(look, edition, spec, picture))
        .update(JSON.stringify(pngTexts(edition, spec, picture)))
        .update(packages)
        .digest("hex");
      if (before[name] === now[name] && existsSync(`${folder}/${name}`)) continue;
      writeFileSync(`${folder}/${name}.new`, await renderImagePng(look, edition, spec, picture, rasterize));
      renameSync(`${folder}/${name}.new`, `${folder}/${name}`);
    }
  }
  for (const file of readdirSync(folder)) if (!(file in now)) rmSync(`${folder}/${file}`);
  writeFileSync(memory, JSON.stringify(now));
}
