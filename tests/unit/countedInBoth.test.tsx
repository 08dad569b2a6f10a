import { describe, expect, it } from "vitest";
import { claimCards } from "../../src/model/facts/claimCards.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { ClaimCards } from "../../src/worker/pages/home/claimCards.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Events that articles mention and other sources too are in both counts of a card: since 2026.27.0 it says how many, so that nobody adds them. */

const ALL: Vintage = { as_of: null, collection: "all" };

describe.each(await someWords())("counts of a card, in %s", (code, words) => {
  const { found } = words.dashboard.card;
  const cards = (release: string) => {
    const site = siteInWords(code, words, release);
    const rows = claimCards(site.catalog, ALL).flatMap(({ counts }) => counts);
    return { site, rows, html: String(ClaimCards({ edition: site, vintage: ALL })) };
  };

  it("say how many events are in both, of each partner", () => {
    const { site, rows, html } = cards(HEAD);
    expect(new Set(rows.map(({ partner }) => partner)).size).toBe(2);
    for (const { claims, count, both, found: n } of rows) {
      const events = count.flatMap(({ derived_from }) => derived_from);
      const shared = claims.flatMap(({ derived_from }) => derived_from).filter((event) => events.includes(event));
      expect(both).toBe(new Set(shared).size);
      expect(shared.every((event) => site.catalog.mentionsByEvent.has(event))).toBe(true);
      expect(html).toContain(`>${found(n ?? 0, both)}<`);
    }
    expect(rows.some(({ both }) => both > 0)).toBe(true);
  });

  it("said nothing of it before", () => {
    const { rows, html } = cards("2026.26.0");
    for (const { found: n } of rows) expect(html).toContain(`>${found(n ?? 0)}<`);
  });
});
