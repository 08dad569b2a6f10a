import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Urls } from "../../src/edition/urls.ts";
import { en } from "../../src/words/en.ts";
import { Term, withTerms } from "../../src/worker/frame/term.tsx";

const edition = { words: en, urls: new Urls({ origin: "", pin: null }) };
const html = (text: string, seen?: Set<string>) => String(<p>{withTerms(edition, text, seen)}</p>);
const linked = (text: string, seen?: Set<string>) =>
  [...html(text, seen).matchAll(/#([a-z-]+)"[^>]*>([^<]+)</g)].map(([, id, word]) => `${id}: ${word}`);

describe("words of the glossary in a text", () => {
  it("are linked where they first stand, as they are written, in the plural too", () => {
    expect(linked("Records differ. A record of the OIC, and the balance index: the OIC.")).toEqual([
      "record: Records",
      "oic: OIC",
      "balance-index: balance index",
    ]);
  });

  it("are whole words", () => expect(linked("Recorded eventful releasers, un-claimed, an oic")).toEqual([]));

  it("are linked once on a page", () => {
    const seen = new Set<string>();
    expect(linked("a claim", seen)).toEqual(["claim: claim"]);
    expect(linked("a claim and a record", seen)).toEqual(["record: record"]);
  });

  it("leave the text as it is", () => {
    const text = "A record & a <claim> by TIV.";
    expect(html(text).replace(/<[^>]+>/g, "")).toBe("A record &amp; a &lt;claim&gt; by TIV.");
  });
});

it("a term that is named in the pages is in the glossary", () => {
  const files = readdirSync("src/worker", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tsx"));
  const named = files.flatMap((path) =>
    [...readFileSync(`src/worker/${path}`, "utf8").matchAll(/<Term [^>]*id="([^"]+)"/g)].map(([, id]) => id),
  );
  const known = en.glossary.entries.map(({ id }) => id);
  expect(named.filter((id) => !known.includes(id ?? ""))).toEqual([]);
  expect(() => String(<Term edition={edition} id="none" />)).toThrow("the glossary has no none");
});
