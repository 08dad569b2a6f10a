/**
 * Parameters that newsletters, social networks and advertisers append to links of other people: they ask us for nothing.
 * A fixed list, as what is unknown stays an error in machine formats: docs/decisions/0015-strict-for-machines-lenient-for-people.md
 */
const TRACKING = /^(?:utm_.*|mc_.*|fbclid|gclid|ref)$/;

/** Whether a parameter of this name only tracks. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

/** Whether an address may hold one at all: most hold none, and are not taken apart. */
const MAY_TRACK = /[?&](?:utm_|mc_|fbclid|gclid|ref(?:[=&]|$))/;

/** An address without the parameters that only track: what it asks for. */
export function withoutTracking(address: string): URL {
  const url = new URL(address);
  if (!MAY_TRACK.test(url.search)) return url;
  for (const name of new Set(url.searchParams.keys())) if (isTracking(name)) url.searchParams.delete(name);
  return url;
}
