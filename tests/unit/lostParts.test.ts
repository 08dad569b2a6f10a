import { expect, it } from "vitest";
import { lostParts } from "../../src/worker/embed/lostParts.ts";
import { lostNames } from "../../src/worker/http/nearlyKnown.ts";

/** What an embed's address asked for and did not get. */

const KNOWN = ["theme", "from", "to", "estimates", "half_life", "prior", "drop", "release", "as_of", "collection"];
const lost = (query: string) => lostParts(new URLSearchParams(query), KNOWN);

it.each([
  ["theme=dark&amp;release=2026.1.0", ["amp;release"]],
  ["theme=dark&amp;amp;release=2026.1.0", ["amp;amp;release"]],
  ["theme=dark&%23038;release=2026.1.0", ["#038;release"]],
  ["Release=2026.1.0", ["Release"]],
  ["RELEASE=2026.1.0&from=2000", ["RELEASE"]],
  ["relase=2026.1.0", ["relase"]],
  ["release=", ["release="]],
  ["theme=blue", ["theme=blue"]],
  ["theme=&from=2000", []],
  ["theme=auto", []],
  ["release=&Release=2026.1.0", ["release=", "Release"]],
  ["amp;as_of=2021&theme=dark", ["amp;as_of"]],
  ["as-of=2014", ["as-of"]],
  ["as_off=2014", ["as_off"]],
  ["asof=2014", ["asof"]],
  ["as of=2014", ["as of"]],
  ["As-Of=2014&colection=documents", ["As-Of", "colection"]],
  ["half-life=3&estimate=without&fromm=2000", ["half-life", "estimate", "fromm"]],
  ["realease=2026.9.0", ["realease"]],
  ["release%3D2026.1.0", ["release=2026.1.0"]],
  ["release:2026.1.0", ["release:2026.1.0"]],
  ["2026.1.0", ["2026.1.0"]],
  ["version=2026.1.0", ["version=2026.1.0"]],
  ["rel=2026.20.0", ["rel=2026.20.0"]],
  ["data-release=2026.1.0", ["data-release=2026.1.0"]],
  ["utm_source=x?release=2026.1.0", ["utm_source=x?release=2026.1.0"]],
])("%s lost %j", (query, parts) => expect(lost(query)).toEqual(parts));

it.each([
  "",
  "release=2026.1.0",
  "release=2026.1.0&Release=2026.2.0",
  "theme=dark&amp;theme=light",
  "from=&to=",
  "utm_source=x&amp;utm_medium=y",
  "v=2",
  "t=12&no=1&width=600&lang=de&id=3&format=json&source=x&time=3",
  "as-of=2014&as_of=2014",
  "amp;x=1",
  "version=2026.1.0&release=2026.2.0",
  "v=2026.11.05",
  "v=12026.1.0",
  "utm_campaign=2026.11.30",
])("%s lost nothing", (query) => expect(lost(query)).toEqual([]));

it("the first twenty unknown names are compared with known ones, in embeds and on pages; a release is found under any name", () => {
  const others = Array.from({ length: 20 }, (_, i) => `other${i}=1`).join("&");
  const page = (query: string) => lostNames(new URLSearchParams(query), KNOWN);
  for (const read of [lost, page]) {
    expect(read(`${others}&as-of=2014`)).toEqual([]);
    expect(read(`as-of=2014&${others}`)).toEqual(["as-of"]);
  }
  expect(lost(`${others}&odd=2026.1.0`)).toEqual(["odd=2026.1.0"]);
});
