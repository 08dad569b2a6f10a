/** Colours of the page's theme, or of a part of it, read from their custom properties. */
export interface Colors {
  paper: string;
  ink: string;
  quiet: string;
  grid: string;
  partner: (id: string) => string;
}

/** The colours that an element of the page has now; a country without a colour of its own gets that of `other`. */
export function readColors(of: Element): Colors {
  const style = getComputedStyle(of);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const partner = (id: string) => read(id.toLowerCase()) || read("other");
  return { paper: read("paper"), ink: read("ink"), quiet: read("quiet"), grid: read("grid"), partner };
}

/** Calls back when the colours change: light and dark, colours that the reader's system forces, paper. */
export function onThemeChange(callback: () => void, signal: AbortSignal): void {
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"])
    matchMedia(query).addEventListener("change", callback, { signal });
}

/** A colour of a strength between 0 and 1. Those that a system forces are words, to which no digits can be appended. */
export function faded(color: string, alpha: number): string {
  const digits = Math.round(255 * alpha).toString(16);
  return color.startsWith("#") ? color + digits : `color-mix(in srgb, ${color} ${100 * alpha}%, transparent)`;
}
