import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { SHEETS, type Sheet } from "../src/worker/render/pages/sheets.ts";
import { paletteCss } from "../src/worker/render/svg/palette.ts";

/** The style sheets, minified. */

export async function style(...texts: string[]): Promise<string> {
  return (await transform(texts.join(""), { loader: "css", minify: true })).code.trim();
}

/** Pages and embeds share the palette, the drawing and the chart around it. */
export async function styles(): Promise<{ css: Record<Sheet, string>; embedCss: string; svgCss: string }> {
  const read = (name: string) => readFileSync(`src/worker/render/${name}.css`, "utf8");
  const basis = [paletteCss(), read("pages/elements")];
  const chart = [read("svg/svg"), read("pages/chart")];
  const before: Partial<Record<Sheet, string[]>> = { layout: basis, figure: chart };
  const sheet = async (name: Sheet) => [name, await style(...(before[name] ?? []), read(`pages/${name}`))] as const;
  const css = Object.fromEntries(await Promise.all(SHEETS.map(sheet))) as Record<Sheet, string>;
  return { css, embedCss: await style(...basis, ...chart, read("pages/embed")), svgCss: await style(read("svg/svg")) };
}
