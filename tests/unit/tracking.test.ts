import { expect, it } from "vitest";
import { withoutTracking } from "../../src/worker/http/tracking.ts";

/** What newsletters and social networks append is no part of what is asked for. */

const AT = "https://example.org/charts/visits.png";

it.each(["utm_source=a&utm_medium=b", "fbclid=x", "gclid=x", "mc_cid=1&mc_eid=2", "ref=letter", "ref", "utm_source=a&utm_source=b"])(
  "%s is taken out",
  (query) => {
    expect(withoutTracking(`${AT}?${query}`).href).toBe(AT);
    expect(withoutTracking(`${AT}?release=2026.1.0&${query}`).href).toBe(`${AT}?release=2026.1.0`);
  },
);

it.each(["utm=1", "ref_area=IRN", "q=ref", "as_off=2021", "FBCLID=x", "amp;release=2026.1.0", "release=2026.1.0&from=2000", ""])(
  "%s stays as it is",
  (query) => {
    const address = query === "" ? AT : `${AT}?${query}`;
    expect(withoutTracking(address).href).toBe(address);
  },
);
