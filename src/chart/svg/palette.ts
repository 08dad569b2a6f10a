import type { Subject } from "../../model/subject.ts";

/** Colours of one theme, those of the partners by their code; `other` is every other country. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  grid: string;
  partner: Record<string, string>;
}

/** The themes that a picture comes in. */
export const THEMES = ["light", "dark"] as const;
/** One of the themes. */
export type Theme = (typeof THEMES)[number];
/** A palette for each theme. */
export type Palettes = Record<Theme, Palette>;

/** Contrast against paper: ink over 12:1, quiet over 5:1. */
const BASE = {
  light: { paper: "#fffefb", ink: "#1d1b19", quiet: "#625d57", grid: "#e4dfd7", other: "#625d57" },
  dark: { paper: "#17161a", ink: "#f1eee9", quiet: "#aaa39b", grid: "#36343a", other: "#aaa39b" },
};

/**
 * Both themes with the colours that subject.csv gives the partners. These have a contrast of over 4.5:1 against paper (WCAG 2.2, 1.4.3),
 * can be told apart with every common colour blindness, and are in neither flag. A test holds the contrast.
 */
export function palettes({ partners }: Subject): Palettes {
  const theme = (name: "light" | "dark", column: "color" | "color_dark"): Palette => {
    const { other, ...base } = BASE[name];
    return { ...base, partner: { ...Object.fromEntries(partners.map((partner) => [partner.code, partner[column]])), other } };
  };
  return { light: theme("light", "color"), dark: theme("dark", "color_dark") };
}

/** Colours of a palette by the name of their custom property. */
export function colorNames({ partner, ...palette }: Palette): Record<string, string> {
  return { ...palette, ...Object.fromEntries(Object.entries(partner).map(([code, color]) => [code.toLowerCase(), color])) };
}

function declare(palette: Palette): string {
  return Object.entries(colorNames(palette))
    .map(([name, color]) => `--${name}:${color}`)
    .join(";");
}

/** Colours of one element in somebody else's page: light, or dark where `data-theme` says so. */
export function cardPaletteCss({ light, dark }: Palettes, element: string): string {
  return `${element}{color-scheme:light;${declare(light)}}${element}[data-theme=dark]{color-scheme:dark;${declare(dark)}}`;
}

/** Colours as custom properties of the page, by theme: follows the reader's system unless `data-theme` says otherwise. */
export function paletteCss(themes: Palettes): string {
  const dark = declare(themes.dark);
  return [
    `:root{color-scheme:light dark;${declare(themes.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    ":root[data-theme=light]{color-scheme:light}",
  ].join("");
}
