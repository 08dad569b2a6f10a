/** Colours of the page's theme, read from its custom properties. */
export interface Colors {
  paper: string;
  ink: string;
  quiet: string;
  grid: string;
  partner: (id: string) => string;
}

/** The colours of the theme that the page shows now; a country without a colour of its own gets that of `other`. */
export function readColors(): Colors {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const partner = (id: string) => read(id.toLowerCase()) || read("other");
  return { paper: read("paper"), ink: read("ink"), quiet: read("quiet"), grid: read("grid"), partner };
}

/** Calls back when the colours change: light and dark, colours that the reader's system forces, paper. */
export function onThemeChange(callback: () => void): void {
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"])
    matchMedia(query).addEventListener("change", callback);
}
