/** Opens the closed group that holds the place which the address names, or is it: not every browser does so by itself. */
export function openNamedGroup(): void {
  const place = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const group = place?.closest<HTMLDetailsElement>("details.group");
  if (!place || !group || group.open) return;
  group.open = true;
  place.scrollIntoView();
}
