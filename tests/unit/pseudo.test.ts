import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import { shapeFaults } from "../fixtures/catalogShape.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { type PseudoDirection, pseudoText, pseudoWords } from "../fixtures/pseudo.ts";
import { isThorough } from "../fixtures/sample.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** The app over the head, in the language that nobody speaks. */
function appIn(direction: PseudoDirection) {
  return createApp({ ...unpinned({ ...frozenSite(), catalog: headCatalog() }), words: pseudoWords(en, direction) });
}

describe("the language that nobody speaks", () => {
  it("is longer by some two fifths, stays what it is when said again, and keeps digits and marks", () => {
    const text = "By every method we tried, 29 of 46 figures agree.";
    const said = pseudoText(text, "ltr");
    expect(said.length / text.length).toBeGreaterThan(1.25);
    expect(pseudoText(said, "ltr")).toBe(said);
    expect(pseudoText("a 29% “b”", "rtl")).toBe("אא 29% “ב”");
  });

  it("has every entry of the catalogue, and hands on what was handed to it", () => {
    const words = pseudoWords(en, "ltr");
    expect(shapeFaults(en, words)).toEqual([]);
    expect(words.kit.listed(["a", "b"])).toBe("áâ áâñđ ƀ");
  });
});

it("a catalogue that lacks an entry, has one too many or a list of another length is found", () => {
  const faults = shapeFaults({ a: "", b: { c: ["", ""] }, d: () => "", f: (n: string) => n }, { a: 1, b: { c: [""] }, e: "", f: () => "" });
  expect(faults).toEqual([
    "a: number in place of string",
    "b.c: 1 in place of 2",
    "d: nothing in place of function",
    "f: takes 0 in place of 1",
    "e: string in place of nothing",
  ]);
});

/** Texts of the data, which a second language gets from files of its own: titles, labels, summaries; and names, quotes and notes, which stay. */
const ofData = textsIn(headCatalog());

function textsIn(value: unknown, found = new Set<unknown>()): string {
  if (typeof value === "string") return `${value}\n`;
  if (value === null || typeof value !== "object" || found.has(value)) return "";
  found.add(value);
  const inside = value instanceof Map ? [...value.values()] : Object.values(value);
  return inside.map((one) => textsIn(one, found)).join("");
}

/** Names of licenses and formats. */
const NAMES = /^(?:CC BY|CC|MIT|CSV|JSON|SVG|PNG|API|Markdown|MDX|HTML|BibTeX|GitHub)$/;

/** Runs of plain English in what is read of a page that are no texts of the data: text, and attributes that are read out. */
function english(html: string): string[] {
  const body = html.replace(/<(script|style|template|code|pre|textarea)\b[\s\S]*?<\/\1>/g, " ");
  const attributes = [...body.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, text]) => text ?? "");
  const text = [...attributes, ...body.replace(/<[^>]+>/g, "\n").split("\n")].join("\n").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  const runs = [...text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2,}(?:[ ’'-][A-Za-z]+)*(?!\p{L})/gu)].map(([run]) => run);
  return [...new Set(runs)].filter((run) => !ofData.includes(run) && !NAMES.test(run));
}

const PATHS = [
  "/",
  "/charts/trade-volumes",
  "/charts/balance-sheet",
  "/embed/trade-volumes",
  "/observations/arms-import-share.ISR.2016_2020.avim-2025",
];

/** To the left in one picture by default: the way through the pages is the same. */
const LEFT = isThorough() ? PATHS : PATHS.slice(3, 4);

describe.each([
  ["ltr", PATHS],
  ["rtl", LEFT],
] as const)("pages in it, %s, say nothing in English but texts of the data", (direction, paths) => {
  const app = appIn(direction);
  it.each(paths)("%s", async (path) => {
    const answer = await app.request(path);
    const html = await answer.text();
    expect([answer.status, /undefined|\[object|NaN/.test(html.replace(/<script[\s\S]*?<\/script>/g, ""))]).toEqual([200, false]);
    expect(english(html)).toEqual([]);
  });
});

it("English that stands in a page is found", () => {
  expect(english('<p title="Shut it">Ƀáâķúû</p><p>Plain words, and <b>Ƀ</b> Iran</p>')).toEqual(["Shut it", "Plain words"]);
});
