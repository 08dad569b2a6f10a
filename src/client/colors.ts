/** Colours of the page's theme, read from its custom properties. */
export interface Colors {
  paper: string;
  ink: string;
  quiet: string;
  grid: string;
  partner: (id: string) => string;
}

export function readColors(): Colors {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const partner = (id: string) => read(id.toLowerCase()) || read("other");
  return { paper: read("paper"), ink: read("ink"), quiet: read("quiet"), grid: read("grid"), partner };
}

/** Calls back when the reader's system changes between light and dark. */
export function onThemeChange(callback: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", callback);
}
