/** Says to those who hear the page which of its tabs is open; the style sheet alone opens it, by what the address names. */
export function markOpenTab(): void {
  for (const tab of document.querySelectorAll<HTMLAnchorElement>(".tabs a")) {
    const part = document.getElementById(tab.hash.slice(1));
    if (part?.checkVisibility()) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  }
}
