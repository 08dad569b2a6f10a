import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/model/catalog.ts";
import { mentionRef } from "../../src/model/check.ts";
import { Ref } from "../../src/worker/nouns/check/ref.tsx";
import { CoverageMap } from "../../src/worker/nouns/source/coverageMap.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A place that has an event as a plan, an allegation or a denial is not named by what took place alone, since 2026.27.0. */

describe.each(await someWords())("places of events in the fact check, in %s", (code, words) => {
  it("say what they are where that is not an event that happened", () => {
    const site = siteInWords(code, words, HEAD);
    const { catalog } = site;
    expect(new Set(catalog.mentions.map(({ status }) => status)).size).toBeGreaterThan(2);
    for (const mention of catalog.mentions) {
      const html = String(Ref({ edition: site, refer: mentionRef(mention) }));
      const said = ` (${labelOf(catalog, "event_status", mention.status)})`;
      expect(html.includes(said), mentionRef(mention)).toBe(mention.status !== "happened");
    }
  });

  it("say so in the paragraphs of their source too", () => {
    const site = siteInWords(code, words, HEAD);
    const source = site.catalog.sourceById.get("avim-2025");
    const paragraph = source && String(CoverageMap({ edition: site, source })).match(/<li id="p23".*?<\/li>/s)?.[0];
    const summary = site.catalog.eventById.get("azerbaijan-opens-embassy-tel-aviv-2023")?.summary;
    expect(paragraph).toContain(`${summary} (${labelOf(site.catalog, "event_status", "planned")})<`);
  });

  it("had the summary alone before", () => {
    const site = siteInWords(code, words, "2026.26.0");
    const plan = site.catalog.mentions.find(({ status }) => status === "planned");
    const html = String(Ref({ edition: site, refer: plan ? mentionRef(plan) : "" }));
    expect(html).not.toContain(`(${labelOf(site.catalog, "event_status", "planned")})`);
  });
});
