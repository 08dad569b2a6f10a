/** Says aloud, to those who hear the page, what changed; nobody sees it. */

let region: HTMLElement | undefined;

/** Makes the place in which changes are told: screen readers only hear what changes in a place that was there before. */
export function prepareAnnouncing(): void {
  if (region) return;
  region = document.createElement("p");
  region.setAttribute("role", "status");
  region.className = "told";
  document.body.append(region);
}

/** Tells a change, once those who hear the page have heard what they did themselves. */
export function announce(text: string): void {
  prepareAnnouncing();
  if (region) region.textContent = text;
}
