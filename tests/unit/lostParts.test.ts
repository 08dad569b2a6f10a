import { expect, it } from "vitest";
import { lostParts } from "../../src/worker/embed/lostParts.ts";

/** What an embed's address asked for and did not get. */

const KNOWN = ["theme", "from", "to", "as_of", "collection", "release"];
const lost = (query: string) => lostParts(new URLSearchParams(query), KNOWN);

it.each([
  ["theme=dark&amp;release=2026.1.0", ["amp;release"]],
  ["theme=dark&amp;amp;release=2026.1.0", ["amp;amp;release"]],
  ["theme=dark&%23038;release=2026.1.0", ["#038;release"]],
  ["Release=2026.1.0", ["Release"]],
  ["RELEASE=2026.1.0&from=2000", ["RELEASE"]],
  ["relase=2026.1.0", ["relase"]],
  ["release=", ["release="]],
  ["release=&Release=2026.1.0", ["release=", "Release"]],
  ["amp;as_of=2021&theme=dark", ["amp;as_of"]],
])("%s lost %j", (query, parts) => expect(lost(query)).toEqual(parts));

it.each([
  "",
  "release=2026.1.0",
  "release=2026.1.0&Release=2026.2.0",
  "theme=dark&amp;theme=light",
  "from=&to=",
  "utm_source=x&amp;utm_medium=y",
  "v=2",
  "amp;x=1",
])("%s lost nothing", (query) => expect(lost(query)).toEqual([]));
