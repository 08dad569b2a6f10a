/**
 * Parameters that newsletters, social networks and advertisers append to links of other people: they ask us for nothing.
 * A fixed list, as what is unknown stays an error in machine formats: docs/decisions/0015-strict-for-machines-lenient-for-people.md
 */
const TRACKING = /^(?:utm_.*|mc_.*|fbclid|gclid|ref)$/;

/** Whether a parameter of this name only tracks. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}
