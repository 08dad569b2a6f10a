import { colorNames, type Palettes, type Theme } from "./palette.ts";

/** What pictures look like: the drawing's rules and the colours of both themes. */
export interface PictureLook {
  svgCss: string;
  palettes: Palettes;
}

/** The style sheet of a picture file: the drawing's rules with the colours of one theme in the place of custom properties. */
export function pictureStyle({ svgCss, palettes }: PictureLook, theme: Theme): string {
  const colors = colorNames(palettes[theme]);
  const own = `svg{font-family:"Noto Sans",system-ui,sans-serif;font-size:13px}.heading{font-weight:700;font-size:23px;fill:var(--ink)}.footer{font-size:12px}.key{font-weight:600;fill:currentColor}`;
  return (svgCss + own).replace(/var\(--([a-z]+)\)/g, (_, name: string) => colors[name] ?? "none");
}
