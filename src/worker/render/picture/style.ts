import { PALETTES } from "../svg/palette.ts";
import type { Theme } from "./format.ts";

/** The style sheet of a picture file: the drawing's rules with the colours of one theme in the place of custom properties. */
export function pictureStyle(rules: string, theme: Theme): string {
  const { partner, ...palette } = PALETTES[theme];
  const colors: Record<string, string> = {
    ...palette,
    irn: partner["IRN"] ?? "",
    isr: partner["ISR"] ?? "",
    other: partner["other"] ?? "",
  };
  const own = `svg{font-family:"Noto Sans",system-ui,sans-serif;font-size:13px}.heading{font-weight:700;font-size:23px;fill:var(--ink)}.footer{font-size:12px}.key{font-weight:600;fill:currentColor}`;
  return (rules + own).replace(/var\(--([a-z]+)\)/g, (_, name: string) => colors[name] ?? "none");
}
