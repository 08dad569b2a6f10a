import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import type { Subject } from "../src/model/subject.ts";
import { type Palettes, paletteCss, palettes } from "../src/worker/render/svg/palette.ts";
import { partnerCss } from "../src/worker/render/svg/partnerCss.ts";
import { SHEETS, type Sheet } from "../src/worker/sheets.ts";

/** The style sheets, minified. */

export async function style(...texts: string[]): Promise<string> {
  return (await transform(texts.join(""), { loader: "css", minify: true })).code.trim();
}

interface Styles {
  css: Record<Sheet, string>;
  embedCss: string;
  svgCss: string;
  palettes: Palettes;
}

/** Pages and embeds share the palette, the drawing and the chart around it, all in the colours of the subject's partners. */
export async function styles(subject: Subject): Promise<Styles> {
  const themes = palettes(subject);
  const read = (name: string) => partnerCss(readFileSync(`src/worker/render/${name}.css`, "utf8"), subject);
  const basis = [paletteCss(themes), read("pages/elements")];
  const chart = [read("svg/svg"), read("pages/chart")];
  const before: Partial<Record<Sheet, string[]>> = { layout: basis, figure: chart };
  const sheet = async (name: Sheet) => [name, await style(...(before[name] ?? []), read(`pages/${name}`))] as const;
  const css = Object.fromEntries(await Promise.all(SHEETS.map(sheet))) as Record<Sheet, string>;
  const embedCss = await style(...basis, ...chart, read("pages/embed"));
  return { css, embedCss, svgCss: await style(read("svg/svg")), palettes: themes };
}
