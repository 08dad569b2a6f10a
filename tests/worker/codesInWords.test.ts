import { expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

/** Pages and feeds that tell what releases changed, whose cells are codes of the data. */
const PLACES = [
  "/changes",
  "/changes/2026.11.0",
  "/changes/between?since=2026.9.0&until=2026.10.0",
  "/?release=2026.9.0",
  "/checks?release=2026.9.0",
  "/observations/oil-supply-share.ISR.2013.souleimanov-2014?release=2026.9.0",
];

/** What readers see: without addresses, and without what programs are called. */
function shown(text: string): string {
  return text.replace(/<(script|style|code|pre|template)\b.*?<\/\1>/gs, " ").replace(/<[^>]+>/g, " ");
}

const PATHS = ["", "/az", "/fa", "/he", "/ru", "/tr"].flatMap((language) => PLACES.map((place) => `${language}${place}`));

// As six pages stand together, every seventh path is another page in another language.
it.each(thinned(PATHS, 7))("%s has no code of a rule or verdict where readers look", async (path) => {
  const text = shown(await (await fetch(`${origin}${path}`)).text());
  expect(text).toContain("2026.10.0");
  expect(text.match(/\b(?:[a-z]+_within|[a-z]+_outside|records_disagree|cannot_be_tested|other_basis|no_year_near)\b/g)).toBeNull();
});

it("the feed of changes has the words of readers, and its ids as they are", async () => {
  const feed = await (await fetch(`${origin}/v1/changes.atom`)).text();
  expect(feed).toContain("rule: dates match → the date of the occasion matches.");
  expect(feed).not.toMatch(/<(?:content|title)[^>]*>[^<]*\b(?:date_within|records_disagree)\b/);
});
