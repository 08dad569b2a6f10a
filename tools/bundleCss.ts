import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { cardPaletteCss, type Palettes, paletteCss, palettes } from "../src/chart/svg/palette.ts";
import { partnerCss } from "../src/chart/svg/partnerCss.ts";
import type { Subject } from "../src/model/subject.ts";
import { ELEMENT } from "../src/words/naming.ts";
import type { Drawn } from "../src/worker/embed/drawn.ts";
import { SHEETS, type Sheet } from "../src/worker/frame/sheets.ts";

/** The style sheets, minified. */

export async function style(...texts: string[]): Promise<string> {
  return (await transform(texts.join(""), { loader: "css", minify: true })).code.trim();
}

interface Styles {
  css: Record<Sheet, string>;
  embedCss: Record<Drawn, string>;
  svgCss: string;
  numberCss: string;
  palettes: Palettes;
}

/** Without the rules that only pictures of more than cells need: the comment behind each says so. The largest embed is one of cells. */
export function ofCells(css: string): string {
  return css.replaceAll(/^.*\/\* never in cells \*\/\n/gm, "");
}

/** Without the rules that only pages need, in the same way: an embed says itself at which width it shows which drawing. */
export function ofEmbeds(css: string): string {
  return css.replaceAll(/^.*\/\* never in embeds \*\/\n/gm, "");
}

/** Pages and embeds share the palette, the drawing and the chart around it, all in the colours of the subject's partners. */
export async function styles(subject: Subject): Promise<Styles> {
  const themes = palettes(subject);
  const read = (name: string) => partnerCss(readFileSync(`src/${name}.css`, "utf8"), subject);
  const basis = [paletteCss(themes), read("worker/frame/elements")];
  const [marks, cells] = [`${read("chart/svg/svg")}${read("chart/svg/pair")}`, read("chart/svg/form")];
  const forms = `${cells}${read("chart/svg/formMarks")}`;
  const [around, aroundMarks] = [read("worker/nouns/chart/chart"), read("worker/nouns/chart/marks")];
  const [whole, empty] = [read("worker/nouns/chart/wholePicture"), read("worker/nouns/chart/empty")];
  const before: Partial<Record<Sheet, string[]>> = { layout: basis, forms: [forms, whole, empty], figure: [marks, aroundMarks] };
  const sheet = async ([name, file]: [string, string]) =>
    [name, await style(...(before[name as Sheet] ?? []), read(`worker/${file}`))] as const;
  const css = Object.fromEntries(await Promise.all(Object.entries(SHEETS).map(sheet))) as Record<Sheet, string>;
  const embed = (...drawing: string[]) => style(...basis, ...drawing, ofEmbeds(around), read("worker/embed/page"));
  const embedCss = {
    marks: await embed(marks, aroundMarks, empty),
    cells: await embed(ofCells(cells)),
    forms: await embed(forms),
    both: await embed(marks, aroundMarks, forms),
  };
  const numberCss = await style(
    cardPaletteCss(themes, `.${ELEMENT}-number`),
    read("worker/embed/numberCard").replaceAll("ELEMENT", ELEMENT),
  );
  return { css, embedCss, numberCss, svgCss: await style(marks, forms), palettes: themes };
}
