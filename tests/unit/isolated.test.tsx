import { describe, expect, it } from "vitest";
import type { Words } from "../../src/words/en.ts";
import { Copyable } from "../../src/worker/frame/copyable.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 a text to copy on a page from right to left keeps an address, or words from the right within a tag, together. */

const languages = new Map<string, Words>(await allWords());
const URL = "https://example.org/observations/a.b";
const TEXTS = { fa: "۶۰۰ میلیون دلار", he: "600 מיליון דולר" };

function boxOf(code: string, text: string, release = HEAD): string {
  const edition = siteInWords(code, languages.get(code) ?? expect.fail(), release);
  return /<pre.*<\/pre>/s.exec(String(<Copyable edition={edition} label="" text={text} />))?.[0] ?? "";
}

/** What is copied: the text without what sets parts of it apart. */
const copied = (box: string) =>
  box
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');

describe.each(Object.entries(TEXTS))("in %s", (code, words) => {
  it("plain text with an address is read from the right, its address from the left, without the bracket", () => {
    const text = `${words} (${URL})`;
    expect(boxOf(code, text)).toContain(`dir="rtl" tabindex="0">${words} (<bdi dir="ltr">${URL}</bdi>)</pre>`);
    expect(copied(boxOf(code, text))).toBe(text);
  });

  it("a tag is read from the left, the words within it from the right with their digits", () => {
    const text = `<a href="${URL}">${words}</a>`;
    expect(boxOf(code, text)).toContain(`dir="ltr"`);
    expect(boxOf(code, text)).toContain(`<bdi dir="rtl">${words}</bdi>`);
    expect(copied(boxOf(code, text))).toBe(text);
  });

  it("a sentence that begins in Latin letters stays in one: marks between its words are theirs", () => {
    const text = `Baku Balance (2026). ${words}; ${words}: ${words}. ${URL}`;
    expect(boxOf(code, text)).toContain(`dir="ltr" tabindex="0">${text}</pre>`);
  });

  it("pages of older releases stay as they are", () => {
    expect(boxOf(code, `${words} (${URL})`, "2026.27.0")).toContain(`dir="auto" tabindex="0">${words} (${URL})</pre>`);
  });
});

it("nothing is set apart on a page from left to right", () => {
  expect(boxOf("en", `$600 million (${URL})`)).not.toContain("bdi");
});

it.each(["fa", "he", "en"])("what is copied in %s has no unseen marks of direction since 2026.30.0", (code) => {
  const share = "\u206669%\u2069";
  expect(boxOf(code, `x = {${share}}`)).toContain(">x = {69%}</pre>");
  expect(boxOf(code, `x = {${share}}`, "2026.29.0")).toContain(share);
});

describe.each([...languages])("in %s", (code, words) => {
  it("the name of a draft is one piece, which no line breaks", () => {
    const name = "2999.1.0-\u2060draft";
    const isolated = ["fa", "he"].includes(code) ? `\u2066${name}\u2069` : name;
    expect(words.embed.draft("2999.1.0-draft")).toContain(`(${isolated})`);
    expect(words.embed.current("2999.1.0")).not.toContain("\u2060");
  });
});
