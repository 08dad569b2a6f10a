/**
 * Parameters that newsletters, social networks and advertisers append to links of other people: they ask us for nothing.
 * A fixed list, as what is unknown stays an error in machine formats: docs/decisions/0015-strict-for-machines-lenient-for-people.md
 */
const TRACKING = /^(?:utm_.*|mc_.*|fbclid|gclid|ref)$/;

/** A release behind a second question mark, or with an escaped sign of equality: what a parameter has swallowed. */
const PIN = /release(?:[=:]|%3[ad])\d/i;

/** Whether the value of a parameter, as it stands in an address or read, has swallowed a pin. */
export function carriesPin(value: string): boolean {
  return PIN.test(value);
}

/** Whether a parameter of this name, and with this value, only tracks: one that has swallowed a pin does not. */
export function isTracking(name: string, value = ""): boolean {
  return TRACKING.test(name) && !carriesPin(value);
}

/** Whether an address may hold one at all: most hold none, and are not taken apart. */
const MAY_TRACK = /[?&](?:utm_|mc_|fbclid|gclid|ref(?:[=&]|$))/;

/** An address without the parameters that only track: what it asks for. */
export function withoutTracking(address: string): URL {
  const url = new URL(address);
  if (!MAY_TRACK.test(url.search)) return url;
  for (const name of new Set(url.searchParams.keys()))
    if (url.searchParams.getAll(name).every((value) => isTracking(name, value))) url.searchParams.delete(name);
  return url;
}
