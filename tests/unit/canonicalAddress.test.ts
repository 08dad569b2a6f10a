import { describe, expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { canonicalAddress } from "../../src/worker/http/canonicalAddress.ts";
import { definitionsOf } from "../../src/worker/http/definition.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** All spellings of one question have one address, and no address is taken for one that is answered otherwise. */

const site = unpinned(frozenSite());
const app = createApp(site);
const canonical = (path: string) => {
  const { pathname, search } = canonicalAddress(site.build, `https://example.org${path}`);
  return `${pathname}${search}`;
};

describe("what newsletters and social networks append is no part of what is asked for", () => {
  const AT = "/charts/visits.png";

  it.each(["utm_source=a&utm_medium=b", "fbclid=x", "gclid=x", "mc_cid=1&mc_eid=2", "ref=letter", "ref", "utm_source=a&utm_source=b"])(
    "%s is taken out",
    (query) => {
      expect(canonical(`${AT}?${query}`)).toBe(AT);
      expect(canonical(`${AT}?release=2026.1.0&${query}`)).toBe(`${AT}?release=2026.1.0`);
    },
  );

  it.each(["utm=1", "ref_area=IRN", "q=ref", "as_off=2021", "FBCLID=x", "amp;release=2026.1.0", "release=2026.1.0&from=2000", ""])(
    "%s stays as it is",
    (query) => {
      const address = query === "" ? AT : `${AT}?${query}`;
      expect(canonical(address)).toBe(address);
    },
  );
});

describe("one spelling", () => {
  it.each([
    ["/charts/trade?half_life=7&to=2010&from=2000&as_of=2014", "/charts/trade?as_of=2014&from=2000&to=2010&half_life=7"],
    ["/v1/balance?unit=event&scale=sign&half_life=7", "/v1/balance?half_life=7&scale=sign&unit=event"],
    ["/charts/trade.svg?theme=dark&size=720", "/charts/trade.svg?size=720&theme=dark"],
    // As it was written, value by value.
    ["/v1/observations?q=69%20percent&from=2000", "/v1/observations?from=2000&q=69%20percent"],
    ["/v1/observations?counterpart=ISR&from=2000&counterpart=IRN", "/v1/observations?from=2000&counterpart=ISR&counterpart=IRN"],
    ["/v1/series?&labels=true&", "/v1/series?labels=true"],
    // Pages pass over what they do not know and what leaves a choice open.
    ["/?nonsense=1&as_of=&collection=all", "/?collection=all"],
    ["/charts/trade?from=&estimates=all&constructor=x", "/charts/trade"],
    ["/about?anything=1", "/about"],
    ["/robots.txt?1", "/robots.txt"],
    ["/embed/trade?x=1&theme=dark", "/embed/trade?theme=dark"],
    ["/oembed?format=json&x=1&url=https://example.org/charts/trade", "/oembed?url=https://example.org/charts/trade&format=json"],
  ])("%s asks for %s", (asked, spelling) => {
    expect(canonical(asked)).toBe(spelling);
    expect(canonical(spelling)).toBe(spelling);
  });

  it.each([
    ["an unknown parameter of a machine format", "/v1/series?as_off=2021"],
    ["an empty one", "/v1/series?as_of="],
    ["one given twice", "/charts/trade?from=2000&from=2001"],
    ["a pin that an embed lost", "/embed/trade?releas=2026.1.0"],
    ["an empty pin of an embed", "/embed/trade?release="],
    ["a usual value, which answers repeat", "/v1/balance?half_life=5"],
    ["the order of a pinned address, which answers repeat for ever", "/v1/series/trade/observations?to=2014&release=2026.1.0&from=2000"],
    ["an empty format, which is none of oEmbed's", "/oembed?url=x&format="],
  ])("%s stays", (_, address) => expect(canonical(address)).toBe(address));
});

it("no address of the API ignores anything", () => {
  for (const { path } of definitionsOf(app)) {
    const at = path.replace(/:\w+(?:\{[^}]*?(\\\.\w+)?\})?/g, (_, ending = "") => `x${ending.slice(1)}`);
    expect(canonical(`${at}?zz=1`), path).toBe(`${at}?zz=1`);
  }
});
