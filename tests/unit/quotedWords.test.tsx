import { expect, it } from "vitest";
import { foreignLanguage } from "../../src/chart/chartSpec/credits.ts";
import { NumberCard } from "../../src/worker/embed/numberCard.tsx";
import { MentionItem } from "../../src/worker/nouns/event/mention.tsx";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.29.0 the marks of a quote go the way of its words, so that on two lines they stand at its ends. */

const number = "arms-import-share.ISR.2016_2020.avim-2025";

it.each(await allWords())("in %s a quote in another language has its marks inside what is set apart", (code, words) => {
  const said = (release: string) => {
    const own = siteInWords(code, words, release);
    const edition = { ...own, urls: own.urls.in(code === "en" ? null : code) };
    const o = edition.catalog.observationById.get(number);
    const [mention] = edition.catalog.mentions.filter(({ source }) => foreignLanguage(edition, source) !== null);
    if (o === undefined || mention === undefined) throw new Error("no such rows");
    const vintage = { as_of: null, collection: "all" } as const;
    return {
      number: [
        String(ObservationPage({ edition, o, address: "https://example.org/" }).body),
        String(NumberCard({ edition, head: edition, o, vintage, css: "" })),
      ],
      mention: String(MentionItem({ edition, mention })),
    };
  };
  const [now, then] = [said(HEAD), said("2026.28.0")];
  const [inside, around] = [
    /<span lang="[a-z]+" dir="auto">[^<]*… [^<…]+ …[^<]*<\/span>/,
    /… <span lang="[a-z]+" dir="auto">[^<…]+<\/span> …/,
  ];
  expect(now.mention).toMatch(inside);
  expect(then.mention).toMatch(around);
  for (const html of now.number) {
    if (code !== "en") expect(html).toMatch(inside);
    expect(html).not.toMatch(around);
  }
  for (const html of then.number) expect(html).toMatch(code === "en" ? /<p>[^<]*… [^<…]+ …[^<]*<\/p>/ : around);
});
