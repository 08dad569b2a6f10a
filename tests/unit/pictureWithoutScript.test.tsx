import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { WaitingPicture } from "../../src/worker/pages/home/waitingPicture.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** Where no script runs, the dashboard shows a picture that is drawn for the width it has, in the theme of its reader. */

const site = computedSite(HEAD);
const spec = chartSpec(site, site.catalog.chartById.get("oil-supply") ?? expect.fail(), WHOLE);
const html = String(<WaitingPicture edition={site} spec={spec} view={WHOLE} />);
const sources = [...html.matchAll(/<source media="([^"]*)" srcset="([^"]*)"/g)].map(([, media = "", file = ""]) => ({ media, file }));

/** The first source whose conditions a window meets, as a browser chooses; the image where none does. */
function shownAt(width: number, theme: "light" | "dark"): string {
  const meets = (media: string) =>
    media.split(" and ").every((one) => one === `(prefers-color-scheme: ${theme})` || (one === "(max-width: 599px)" && width <= 599));
  return sources.find(({ media }) => meets(media))?.file ?? /<img src="([^"]*)"/.exec(html)?.[1] ?? "";
}

describe("the picture of a chart without script", () => {
  it.each([
    [360, "light", "?size=720"],
    [599, "dark", "?size=720&amp;theme=dark"],
    [600, "light", "?size=1080x1350"],
    [1440, "dark", "?size=1080x1350&amp;theme=dark"],
  ] as const)("in a window of %i px, %s, is %s", (width, theme, query) => {
    expect(shownAt(width, theme)).toBe(`/charts/oil-supply.svg${query}`);
  });
});
