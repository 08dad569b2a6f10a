/** Colours of one theme. Orange and violet stay apart for every common colour blindness and are in neither flag. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  grid: string;
  partner: Record<string, string>;
}

/** Contrast against paper: ink over 12:1, quiet over 5:1, partners over 4.5:1. */
export const PALETTES: Record<"light" | "dark", Palette> = {
  light: {
    paper: "#fffefb",
    ink: "#1d1b19",
    quiet: "#625d57",
    grid: "#e4dfd7",
    partner: { IRN: "#b35806", ISR: "#542788", other: "#625d57" },
  },
  dark: {
    paper: "#17161a",
    ink: "#f1eee9",
    quiet: "#aaa39b",
    grid: "#36343a",
    partner: { IRN: "#f4a261", ISR: "#b9a6ee", other: "#aaa39b" },
  },
};

/** Colours as custom properties of the page, by theme: follows the reader's system unless `data-theme` says otherwise. */
export function paletteCss(): string {
  const declare = (palette: Palette) =>
    [
      ...(["paper", "ink", "quiet", "grid"] as const).map((name) => `--${name}:${palette[name]}`),
      ...Object.entries(palette.partner).map(([partner, color]) => `--${partner.toLowerCase()}:${color}`),
    ].join(";");
  const dark = declare(PALETTES.dark);
  return `:root{color-scheme:light dark;${declare(PALETTES.light)}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}:root[data-theme=dark]{color-scheme:dark;${dark}}:root[data-theme=light]{color-scheme:light}`;
}
