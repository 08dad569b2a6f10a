import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** What pages say beside figures and dots since 2026.14.0, and pages of the release before do not. */

const NUMBER = "/observations/trade-turnover.IRN.2020.eurasia-review-2020";

/** What readers see of a page, as the newest release and as the one before the change has it. */
async function shown(path: string): Promise<{ now: string; before: string }> {
  const read = async (address: string) => {
    const html = await (await fetch(`${origin}${address}`)).text();
    return html.replace(/<(script|style|template)\b.*?<\/\1>/gs, " ").replace(/<[^>]+>/g, "");
  };
  return { now: await read(path), before: await read(`${path}?release=2026.13.0`) };
}

describe("a page says", () => {
  it.each([
    [
      "/",
      "how high both directions came together beside a turnover that differs",
      /Highest sum of exports and imports \(.+?\): at most \$/,
    ],
    ["/checks", "how many verdicts rest on our inference", /\w+ verdicts assume that claim and record mean the same case\./],
    ["/", "that visits are dated more than once, where there are more dates than visits", /Some are dated more than once\./],
    [
      "/method",
      "what another count has where a row's own has ended",
      /too long ago to say how things are now\. \d{4}: towards Iran, by another count\./,
    ],
    ["/", "that a range is as stated where a share of ours lies outside it", /; as stated, without our calculation/],
    ["/events", "how many events of a year are one episode, where most are", /\d+ of one episode, which counts once/],
    [
      NUMBER,
      "how high both directions came together",
      /Highest sums of exports and imports \(.+?\): at most \$.+?\(\d{4}\), \$.+?\(\d{4}; doubtful\)/,
    ],
    [NUMBER, "that a line stands for a figure without a year", /The dashed line marks this figure/],
  ])("%s: %s", async (path, _, words) => {
    const { now, before } = await shown(path);
    expect(now).toMatch(words);
    expect(before).not.toMatch(words);
  });
});
