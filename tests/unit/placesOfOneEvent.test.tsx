import { describe, expect, it } from "vitest";
import { isMentionRef } from "../../src/model/check.ts";
import { mentionOf } from "../../src/model/queries.ts";
import { Ref } from "../../src/worker/nouns/check/ref.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Every place that dates an event has its own words on the fact check, so that two of one article are told apart, and claim and record. */

describe.each(await someWords())("places that date one event alike, in %s", (code, words) => {
  const [now, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.27.0")];
  const claims = now.catalog.checks.flatMap(({ claim }) => (isMentionRef(claim) ? [claim] : []));
  const label = (site: typeof now, claim: string) => {
    const html = String(Ref({ edition: site, refer: claim }));
    return html.replaceAll(/<[^>]*>/g, "").replace(words.check.place(mentionOf(site.catalog, claim)?.paragraph ?? 0), "");
  };
  const twice = (site: typeof now) => claims.filter((claim) => claims.some((other) => other !== claim && isAlike(site, claim, other)));
  const isAlike = (site: typeof now, a: string, b: string) => a.split(":")[0] === b.split(":")[0] && label(site, a) === label(site, b);

  it("have each a label of its own, and had one in 2026.27.0", () => {
    expect(twice(then).length).toBeGreaterThan(0);
    expect(twice(now)).toEqual([]);
  });

  it("have their own words, as every claim and every record has", () => {
    const places = now.catalog.checks.flatMap(({ claim, records }) => [claim, ...records]).filter(isMentionRef);
    expect(places.length).toBeGreaterThan(claims.length);
    for (const place of places) {
      const quote = mentionOf(now.catalog, place)?.quote ?? expect.fail(place);
      expect(label(now, place).replaceAll("&#39;", "'").replaceAll("&quot;", '"'), place).toContain(quote);
      expect(label(then, place), place).not.toContain(quote);
    }
  });
});
