import css from "./plots.css";

let sheet: CSSStyleSheet | undefined;

/** Gives the document the style of what this script draws; pages carry only that of the static picture. */
export function adoptStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
