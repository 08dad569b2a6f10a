import { describe, expect, it } from "vitest";
import { palettes } from "../../src/chart/svg/palette.ts";
import { Urls } from "../../src/edition/urls.ts";
import { allObservations } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { numberCard } from "../../src/worker/frame/cards/number.ts";
import { pageText } from "../../src/worker/frame/cards/pages.ts";
import { plainCard } from "../../src/worker/frame/cards/plain.ts";
import { sourceCard } from "../../src/worker/frame/cards/source.ts";
import { cardSvg } from "../../src/worker/image/card.tsx";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { fontWidth } from "../fixtures/fontWidth.ts";
import { pseudoWords } from "../fixtures/pseudo.ts";
import { sampleSize, thinned } from "../fixtures/sample.ts";

const catalog = dataCatalog();
const edition = { catalog, words: en, urls: new Urls({ origin: "https://example.org", pin: null }), pinned: null };
const frame = { kit: en.kit, palette: palettes(catalog.subject).light, site: en.site.name, address: "example.org/observations/x" };

/** Texts of a card with their places. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"(?: font-weight="(\d+)")?([^>]*)>(.*?)<\/text>/g)].map(
    ([, x, y, size, weight, rest, text = ""]) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      weight: weight === "700" ? (700 as const) : (400 as const),
      isEnd: rest?.includes('text-anchor="end"') ?? false,
      text: text.replace(/<[^>]+>/g, "").replace(/&[^;]+;/g, "'"),
    }),
  );
}

/** What stands beyond the edges, or upon another text. */
function faults(svg: string): string[] {
  const boxes = textsOf(svg).map(({ x, y, size, weight, isEnd, text }) => {
    const width = fontWidth(text, size, weight);
    const left = isEnd ? x - width : x;
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.1 };
  });
  const outside = boxes.filter(({ left, right, top, bottom }) => left < 0 || right > 1200 || top < 0 || bottom > 630);
  const over = boxes.filter((a, i) =>
    boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  return [...outside, ...over].map(({ text }) => text);
}

describe("the picture of a page", () => {
  it("finds texts that stand upon each other", () => {
    const text = (x: number, y: number) => `<text x="${x}" y="${y}" font-size="20" fill="#000">words</text>`;
    expect(faults(text(72, 100) + text(72, 140))).toEqual([]);
    expect(faults(text(72, 100) + text(80, 105))).toEqual(["words"]);
    expect(faults(text(1190, 100))).toEqual(["words"]);
  });

  it("of every number and every source has room for its words", () => {
    const all = allObservations(catalog, { as_of: null, collection: "all" });
    expect(all.length).toBeGreaterThan(1000);
    const step = Math.ceil(all.length / sampleSize(80, all.length, 20));
    const numbers = all.filter((_, i) => i % step === 0).map((o) => [o.id, numberCard(edition, o)] as const);
    const sources = thinned(catalog.sources, 4).map((source) => [source.id, sourceCard(edition, source)] as const);
    const wrong = [...numbers, ...sources].flatMap(([id, text]) => faults(cardSvg(text, frame)).map((fault) => `${id}: ${fault}`));
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each([
    "checks",
    "events",
    "disagreements",
    "sources",
    "method",
    "glossary",
    "charts",
    "search",
    "changes",
    "guide",
    "about",
    "problems",
  ] as const)("of %s has room for its words", (page) => expect(faults(cardSvg(pageText(edition, page), frame))).toEqual([]));

  it("in a language that runs to the left is mirrored, in its letters and digits", () => {
    const words = pseudoWords(en, "rtl");
    const kit = { ...words.kit, language: "he", number: (n: number) => `‹${n}›` } as const;
    for (const page of ["checks", "events", "sources", "about"] as const) {
      const svg = cardSvg(pageText({ ...edition, words }, page), { ...frame, kit, site: words.site.name });
      expect([page, faults(svg)]).toEqual([page, []]);
      expect(svg).toMatch(/font-family="Noto Sans Hebrew, Noto Sans,/);
      expect(svg).toMatch(/<text x="1128" [^>]*text-anchor="end"[^>]*>\u2067[א-ת]/);
      expect([svg.includes("‹"), page]).toEqual([page === "checks", page]);
    }
  });

  it("leaves out what its letters cannot write", () => {
    const svg = cardSvg(plainCard("Heading", "Слово", "word"), frame);
    expect(svg).toContain(">word<");
    expect(svg).not.toContain("Слово");
  });

  it("escapes what it says", () => expect(cardSvg(plainCard("<b>&"), frame)).toContain("&lt;b&gt;&amp;"));
});
